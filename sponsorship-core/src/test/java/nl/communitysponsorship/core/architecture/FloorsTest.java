package nl.communitysponsorship.core.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.communitysponsorship.core.architecture.Room.HOUSE;
import static nl.communitysponsorship.core.architecture.Room.ROOT;
import static nl.communitysponsorship.core.architecture.Room.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import org.junit.jupiter.api.Test;

class FloorsTest {
  @Test
  void every_room_stands_on_the_rooms_below_it() {
    room("value").standsOn();
    room("source").standsOn();
    room("json").using("com.fasterxml.jackson..").standsOn();

    room("calendar").standsOn("value");
    room("text").standsOn("value");
    room("privacy").standsOn("value");
    room("partner").standsOn("source", "value");
    room("rule").using("jakarta.validation..").standsOn("source", "text", "value");

    room("group").standsOn("partner", "value");
    room("household").standsOn("privacy", "value");
    room("training").standsOn("group", "value");
    room("sponsorship").standsOn("calendar", "group", "household", "partner", "rule", "value");
    room("support").standsOn("sponsorship", "value");
    room("measurement").standsOn("group", "household", "partner", "value");

    room("policy")
        .using("com.fasterxml.jackson.databind..")
        .standsOn("json", "rule", "source", "support", "training", "value");
    room("integration").standsOn("policy", "value");
    room("readiness").standsOn("group", "policy", "rule", "text", "training", "value");

    room("register")
        .using("com.fasterxml.jackson.databind..", "jakarta.validation..")
        .standsOn(
            "group",
            "household",
            "json",
            "measurement",
            "partner",
            "policy",
            "privacy",
            "readiness",
            "rule",
            "sponsorship",
            "support",
            "text",
            "training",
            "value");
    room("history")
        .using("com.fasterxml.jackson.databind..")
        .standsOn(
            "group",
            "household",
            "json",
            "measurement",
            "partner",
            "privacy",
            "register",
            "rule",
            "sponsorship",
            "support",
            "training",
            "value");
    room("identity")
        .standsOn("group", "household", "json", "partner", "policy", "register", "value");
    room("merge")
        .using("com.fasterxml.jackson.databind..")
        .standsOn("history", "identity", "json", "partner", "register");
    room("store").standsOn("history", "partner", "register", "rule");
    room("storekit").standsOn("history", "json", "partner", "register", "rule", "store", "value");
    room("synthetic")
        .standsOn(
            "calendar",
            "group",
            "household",
            "measurement",
            "partner",
            "policy",
            "privacy",
            "register",
            "sponsorship",
            "support",
            "training",
            "value");
  }

  @Test
  void the_plan_shows_every_room() {
    assertThat(Room.built())
        .containsExactly(
            "calendar",
            "group",
            "history",
            "household",
            "identity",
            "integration",
            "json",
            "measurement",
            "merge",
            "partner",
            "policy",
            "privacy",
            "readiness",
            "register",
            "rule",
            "source",
            "sponsorship",
            "store",
            "storekit",
            "support",
            "synthetic",
            "text",
            "training",
            "value");
  }

  @Test
  void no_two_rooms_need_each_other() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void no_two_files_need_each_other() {
    slices().assignedFrom(new Files()).should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void nothing_asks_what_day_it_is() {
    DescribedPredicate<JavaCall<?>> asksForNow =
        target(owner(assignableTo(TemporalAccessor.class))).and(target(nameMatching("now")));
    DescribedPredicate<JavaCall<?>> takesTheClockOfTheSystem =
        target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*|tick.*")));
    DescribedPredicate<JavaCall<?>> readsTheMachine =
        target(owner(assignableTo(System.class)))
            .and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty")));

    noClasses()
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
  void nothing_is_left_to_chance_or_found_by_looking_around() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.lang.reflect..", "java.nio.file..", "java.net.http..", "java.sql..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .check(HOUSE);
  }

  @Test
  void every_field_is_final() {
    fields().should().beFinal().check(HOUSE);
  }

  /** A file is its outermost class with all that is nested in it. */
  private static final class Files implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
      return each.getName().startsWith(ROOT)
          ? SliceIdentifier.of(each.getName().replaceAll("\\$.*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "every file with all that is nested in it";
    }
  }
}
