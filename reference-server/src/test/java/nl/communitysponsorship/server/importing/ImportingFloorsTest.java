package nl.communitysponsorship.server.importing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportingFloorsTest {
  private static final String SERVER = "nl.communitysponsorship.server.";
  private static final String ROOT = SERVER + "importing";
  private static final JavaClasses ROOMS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void every_room_stands_on_the_rooms_below_it() {
    room("words").standsOn("words");
    room("column").standsOn("column", "words");
    room("row").standsOn("row", "column", "words");
    room("partner").standsOn("partner", "row", "column");
    room("screening").standsOn("screening", "row", "column");
    room("group").standsOn("group", "screening", "row", "column");
    room("home").standsOn("home", "row", "column");
    room("household").standsOn("household", "home", "row", "column");
    room("family").standsOn("family", "row", "column");
    room("road").standsOn("road", "row", "column");
    room("course").standsOn("course", "row", "column");
    room("sponsorship").standsOn("sponsorship", "course", "row", "column");
    room("measurement").standsOn("measurement", "household", "row", "column");
    room("whole")
        .standsOn(
            "whole",
            "measurement",
            "sponsorship",
            "course",
            "road",
            "family",
            "household",
            "home",
            "group",
            "screening",
            "partner",
            "row",
            "column",
            "words");
  }

  @Test
  void no_two_rooms_need_each_other() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ROOMS);
  }

  private static Room room(String name) {
    return new Room(name);
  }

  private record Room(String name) {
    void standsOn(String... below) {
      String[] packages =
          Stream.concat(
                  Stream.of(
                      "java..",
                      "org.jspecify..",
                      "nl.communitysponsorship.core..",
                      SERVER + "tables.."),
                  Arrays.stream(below).map(each -> ROOT + "." + each))
              .toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(ROOT + "." + name)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(packages)
          .check(ROOMS);
    }
  }
}
