package nl.communitysponsorship.server.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WebFloorsTest {
  private static final String WEB = "nl.communitysponsorship.server.web";
  private static final JavaClasses PAGES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(WEB);

  @Test
  void every_room_of_the_pages_stands_on_the_rooms_below_it() {
    room("chart");
    room("page");
    room("frame", "page");
    room("snapshot");
    room("group", "frame", "snapshot", "page");
    room("household", "frame", "snapshot", "page");
    room("proposal", "frame", "snapshot", "page");
    room("sponsorship", "frame", "snapshot", "page");
    room("indicator", "chart", "frame", "page");
    room("overview", "chart", "frame", "group", "household", "snapshot", "page");
  }

  private static void room(String name, String... below) {
    String[] allowed =
        Stream.concat(Stream.of(name), Arrays.stream(below))
            .map(each -> WEB + "." + each)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(WEB + "." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Arrays.stream(allowed),
                    Stream.of(
                        "java..",
                        "org.jspecify..",
                        "io.javalin..",
                        "gg.jte..",
                        "nl.communitysponsorship.core..",
                        "nl.communitysponsorship.matching..",
                        "nl.communitysponsorship.reporting..",
                        "nl.communitysponsorship.server.action..",
                        "nl.communitysponsorship.server.config..",
                        "nl.communitysponsorship.server.desk..",
                        "nl.communitysponsorship.server.http..",
                        "nl.communitysponsorship.server.life..",
                        "nl.communitysponsorship.server.problem.."))
                .toArray(String[]::new))
        .check(PAGES);
  }
}
