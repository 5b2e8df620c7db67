package nl.communitysponsorship.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FloorsTest {
  private static final String ROOT = "nl.communitysponsorship.reporting";
  private static final String CORE = "nl.communitysponsorship.core.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void every_room_stands_on_the_rooms_below_it() {
    room("statistics").standsOn("statistics", "org.apache.commons.statistics");
    room("exact").standsOn("exact");
    room("table").standsOn("table");
    room("instrument").standsOn("instrument");
    room("figure").standsOn("figure", "statistics");
    room("attack").standsOn("attack", "table", "exact");
    room("indicator").standsOn("indicator", "figure", "statistics");
    room("suppression").standsOn("suppression", "attack", "table");
    room("breakdown").standsOn("breakdown", "indicator", "figure");
    room("disclosure")
        .standsOn(
            "disclosure", "breakdown", "indicator", "figure", "suppression", "table", "exact");
  }

  @Test
  void rows_questions_and_reports_stand_on_them_and_on_the_core() {
    room("row")
        .standsOn(
            "row",
            "indicator",
            CORE + "group",
            CORE + "household",
            CORE + "measurement",
            CORE + "partner",
            CORE + "sponsorship",
            CORE + "training",
            CORE + "value");
    room("derive")
        .standsOn(
            "derive",
            "row",
            "indicator",
            "instrument",
            CORE + "calendar",
            CORE + "group",
            CORE + "household",
            CORE + "measurement",
            CORE + "partner",
            CORE + "policy",
            CORE + "readiness",
            CORE + "register",
            CORE + "screening",
            CORE + "sponsorship",
            CORE + "standing",
            CORE + "support",
            CORE + "training",
            CORE + "value");
    room("catalogue")
        .standsOn(
            "catalogue",
            "derive",
            "row",
            "breakdown",
            "indicator",
            CORE + "partner",
            CORE + "value");
    room("standard")
        .standsOn(
            "standard",
            "catalogue",
            "derive",
            "row",
            "breakdown",
            "indicator",
            "instrument",
            "figure",
            "statistics",
            CORE + "group",
            CORE + "measurement",
            CORE + "policy",
            CORE + "sponsorship",
            CORE + "training",
            CORE + "value");
    room("report")
        .standsOn(
            "report",
            "disclosure",
            "breakdown",
            "indicator",
            "figure",
            "statistics",
            "table",
            CORE + "json",
            CORE + "partner",
            CORE + "text",
            CORE + "value",
            "com.fasterxml.jackson.annotation");
  }

  @Test
  void the_top_asks_the_rooms_below_and_computes_nothing() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            ROOT,
            ROOT + ".report",
            ROOT + ".standard",
            ROOT + ".catalogue",
            ROOT + ".derive",
            ROOT + ".breakdown",
            ROOT + ".indicator",
            ROOT + ".figure",
            ROOT + ".table",
            CORE + "policy",
            CORE + "register",
            CORE + "partner",
            CORE + "text",
            CORE + "value")
        .check(HOUSE);
  }

  @Test
  void the_plan_shows_every_room() {
    assertThat(
            HOUSE.stream()
                .map(each -> each.getPackageName())
                .filter(each -> each.startsWith(ROOT + "."))
                .map(each -> each.substring(ROOT.length() + 1)))
        .containsOnly(
            "attack",
            "breakdown",
            "catalogue",
            "derive",
            "disclosure",
            "exact",
            "figure",
            "indicator",
            "instrument",
            "report",
            "row",
            "standard",
            "statistics",
            "suppression",
            "table");
  }

  @Test
  void no_two_files_need_each_other() {
    slices().assignedFrom(new ByFile()).should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void nothing_asks_what_day_it_is() {
    noClasses().should().callMethod(LocalDate.class, "now").check(HOUSE);
    noClasses().should().callMethod(Instant.class, "now").check(HOUSE);
  }

  private static Room room(String name) {
    return new Room(name);
  }

  private record Room(String name) {
    void standsOn(String... below) {
      String[] packages =
          Stream.concat(
                  Stream.of("java..", "org.jspecify.."),
                  Arrays.stream(below).map(b -> b.contains(".") ? b + ".." : ROOT + "." + b))
              .toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(ROOT + "." + name)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(packages)
          .check(HOUSE);
    }
  }

  private static final class ByFile implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      JavaClass outermost = javaClass;
      while (outermost.getEnclosingClass().isPresent()) {
        outermost = outermost.getEnclosingClass().get();
      }
      return SliceIdentifier.of(outermost.getName());
    }

    @Override
    public String getDescription() {
      return "one slice a file";
    }
  }
}
