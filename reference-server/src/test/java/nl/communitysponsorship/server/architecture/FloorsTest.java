package nl.communitysponsorship.server.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.communitysponsorship.server.architecture.Room.HOUSE;
import static nl.communitysponsorship.server.architecture.Room.ROOT;
import static nl.communitysponsorship.server.architecture.Room.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import org.junit.jupiter.api.Test;

class FloorsTest {
  private static final String JAVALIN = "io.javalin..";
  private static final String JSON = "com.fasterxml.jackson..";

  @Test
  void every_room_stands_on_the_rooms_below_it() {
    room("config").standsOn();
    room("problem").asking("core").using(JSON).standsOn();
    room("tell").asking("core", "matching").using(JSON).standsOn();
    room("tables")
        .asking("core")
        .using("org.dhatim..", "de.siegmar..", "javax.xml.stream..")
        .standsOn();
    room("importing").asking("core").standsOn("tables");

    room("json").asking("core").using(JAVALIN, JSON).standsOn("problem");
    room("http")
        .asking("core")
        .using(JAVALIN, "org.eclipse.jetty..", "org.slf4j..", "jakarta.servlet..", "kotlin..")
        .standsOn("config", "json", "problem");

    room("store")
        .asking("core")
        .using("org.jdbi..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..", JSON, "javax.sql..")
        .standsOn();
    room("action").asking("core").standsOn("config");
    room("life").asking("core").standsOn("action", "config");
    room("desk")
        .asking("core", "matching", "reporting")
        .standsOn("action", "config", "life", "store");

    room("api")
        .asking("core", "matching", "reporting")
        .using(JAVALIN, JSON)
        .standsOn("action", "config", "desk", "http", "json", "life", "problem", "store", "tell");
    room("web")
        .asking("core", "matching", "reporting")
        .using(JAVALIN, "gg.jte..")
        .standsOn("action", "config", "desk", "http", "life", "problem");
    room("command")
        .asking("core", "matching", "reporting")
        .using("picocli..", "org.slf4j..")
        .standsOn("config", "importing", "tables", "tell");
  }

  @Test
  void the_plan_shows_every_room() {
    assertThat(Room.built())
        .containsExactly(
            "action",
            "api",
            "command",
            "config",
            "desk",
            "http",
            "importing",
            "json",
            "life",
            "problem",
            "store",
            "tables",
            "tell",
            "web");
  }

  @Test
  void no_two_rooms_need_each_other() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void the_clock_is_read_in_one_place() {
    DescribedPredicate<JavaCall<?>> asksForNow =
        target(owner(assignableTo(TemporalAccessor.class))).and(target(nameMatching("now")));
    DescribedPredicate<JavaCall<?>> takesTheClockOfTheSystem =
        target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*|tick.*")));
    DescribedPredicate<JavaCall<?>> readsTheMachine =
        target(owner(assignableTo(System.class)))
            .and(target(nameMatching("currentTimeMillis|nanoTime")));

    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".config")
        .should()
        .callCodeUnitWhere(asksForNow.or(takesTheClockOfTheSystem).or(readsTheMachine))
        .check(HOUSE);
  }

  @Test
  void nothing_leans_on_the_language_or_the_place_of_the_machine() {
    DescribedPredicate<JavaCall<?>> ofTheMachine =
        target(nameMatching("getDefault|systemDefault|defaultCharset"));

    noClasses().should().callCodeUnitWhere(ofTheMachine).check(HOUSE);
  }

  @Test
  void nothing_is_found_by_looking_around_or_kept_for_all() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.reflect\\.(Method|Field|Constructor|Proxy|InvocationHandler)")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .check(HOUSE.that(areWrittenHere()));
    noFields()
        .that()
        .haveModifier(JavaModifier.STATIC)
        .should()
        .notHaveModifier(JavaModifier.FINAL)
        .check(HOUSE.that(areWrittenHere()));
  }

  /** Templates become classes, and nobody wrote those. */
  private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> areWrittenHere() {
    return DescribedPredicate.describe(
        "are written here", each -> !each.getPackageName().contains("jte"));
  }
}
