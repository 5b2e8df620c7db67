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
    room("partner").standsOn("rule", "source", "value");
    room("rule").using("jakarta.validation..").standsOn("source", "text", "value");

    room("check").standsOn("partner", "value");
    room("screening").standsOn("check", "partner", "value");
    room("group").standsOn("check", "partner", "rule", "screening", "value");
    room("household").standsOn("privacy", "rule", "value");
    room("family").standsOn("household", "privacy", "rule", "value");
    room("resettlement").standsOn("household", "partner", "rule", "value");
    room("training").standsOn("group", "rule", "value");
    room("complaint").standsOn("group", "partner", "value");
    room("protection").standsOn("group", "household", "partner", "rule", "sponsorship", "value");
    room("state").standsOn("partner", "rule");
    room("course").standsOn("partner", "value");
    room("sponsorship")
        .standsOn("calendar", "course", "group", "household", "partner", "rule", "state", "value");
    room("support").standsOn("rule", "sponsorship", "value");
    room("measurement").standsOn("group", "household", "partner", "policy", "rule", "value");

    room("requirement").standsOn("check", "group", "partner", "rule", "training", "value");
    room("policy")
        .using("com.fasterxml.jackson.databind..")
        .standsOn(
            "json",
            "privacy",
            "requirement",
            "rule",
            "screening",
            "source",
            "support",
            "text",
            "training",
            "value");
    room("standing").standsOn("policy", "screening", "value");
    room("incident").standsOn("calendar", "partner", "policy", "privacy", "protection", "value");
    room("integration").standsOn("household", "policy", "rule", "value");
    room("readiness")
        .standsOn(
            "check",
            "group",
            "policy",
            "requirement",
            "rule",
            "screening",
            "standing",
            "text",
            "training",
            "value");
    room("arrival")
        .standsOn(
            "group",
            "household",
            "measurement",
            "policy",
            "readiness",
            "rule",
            "screening",
            "sponsorship",
            "support",
            "training",
            "value");
    room("lifecycle")
        .standsOn(
            "course",
            "group",
            "household",
            "partner",
            "policy",
            "privacy",
            "rule",
            "sponsorship",
            "state",
            "value");
    room("plan")
        .standsOn("course", "household", "policy", "rule", "sponsorship", "support", "value");
    room("disclosure")
        .standsOn(
            "calendar",
            "course",
            "group",
            "household",
            "lifecycle",
            "policy",
            "privacy",
            "rule",
            "sponsorship",
            "state");
    room("handover")
        .standsOn(
            "course",
            "group",
            "household",
            "lifecycle",
            "partner",
            "policy",
            "privacy",
            "rule",
            "sponsorship",
            "state",
            "support",
            "value");

    room("register")
        .using("com.fasterxml.jackson.databind..", "jakarta.validation..")
        .standsOn(
            "arrival",
            "family",
            "check",
            "course",
            "group",
            "household",
            "integration",
            "json",
            "measurement",
            "partner",
            "plan",
            "policy",
            "privacy",
            "readiness",
            "resettlement",
            "requirement",
            "rule",
            "screening",
            "sponsorship",
            "support",
            "text",
            "training",
            "value");
    room("history")
        .using("com.fasterxml.jackson.databind..")
        .standsOn(
            "family",
            "group",
            "household",
            "integration",
            "json",
            "measurement",
            "partner",
            "privacy",
            "register",
            "requirement",
            "resettlement",
            "rule",
            "sponsorship",
            "support",
            "training",
            "value");
    room("tree").using("com.fasterxml.jackson.databind..").standsOn("json", "privacy", "register");
    room("subject")
        .using("com.fasterxml.jackson.databind..", "javax.crypto..")
        .standsOn(
            "family",
            "group",
            "household",
            "json",
            "partner",
            "privacy",
            "register",
            "text",
            "tree",
            "value");
    room("erasure")
        .using("com.fasterxml.jackson.databind..")
        .standsOn(
            "group",
            "household",
            "partner",
            "policy",
            "privacy",
            "register",
            "rule",
            "sponsorship",
            "subject",
            "tree",
            "value");
    room("simulation")
        .standsOn("group", "policy", "readiness", "register", "rule", "text", "value");
    room("regroup")
        .standsOn(
            "family",
            "household",
            "measurement",
            "privacy",
            "register",
            "resettlement",
            "rule",
            "sponsorship",
            "value");
    room("phase")
        .standsOn(
            "group",
            "household",
            "partner",
            "policy",
            "readiness",
            "register",
            "rule",
            "sponsorship",
            "training");
    room("release")
        .using("com.fasterxml.jackson.databind..")
        .standsOn(
            "erasure", "household", "json", "privacy", "register", "subject", "tree", "value");
    room("identity")
        .standsOn("group", "household", "json", "partner", "policy", "register", "value");
    room("merge")
        .using("com.fasterxml.jackson.databind..")
        .standsOn("history", "identity", "json", "partner", "register");
    room("store").standsOn("history", "partner", "register", "rule");
    room("storekit").standsOn("history", "json", "partner", "register", "rule", "store", "value");
    room("safeguarding")
        .using("com.fasterxml.jackson.databind..")
        .standsOn(
            "calendar",
            "complaint",
            "incident",
            "json",
            "partner",
            "policy",
            "privacy",
            "protection",
            "register",
            "rule",
            "source",
            "value");
    room("desk")
        .standsOn(
            "complaint",
            "group",
            "household",
            "incident",
            "partner",
            "policy",
            "privacy",
            "protection",
            "register",
            "rule",
            "safeguarding",
            "sponsorship",
            "value");
    room("script")
        .standsOn(
            "group", "household", "partner", "resettlement", "sponsorship", "training", "value");
    room("cast")
        .standsOn(
            "check",
            "family",
            "group",
            "household",
            "partner",
            "privacy",
            "requirement",
            "screening",
            "script",
            "training",
            "value");
    room("scene")
        .standsOn(
            "calendar",
            "cast",
            "course",
            "group",
            "household",
            "integration",
            "measurement",
            "partner",
            "policy",
            "resettlement",
            "script",
            "sponsorship",
            "support",
            "value");
    room("synthetic")
        .standsOn(
            "cast",
            "complaint",
            "family",
            "group",
            "household",
            "incident",
            "integration",
            "measurement",
            "partner",
            "policy",
            "privacy",
            "protection",
            "register",
            "requirement",
            "resettlement",
            "safeguarding",
            "scene",
            "script",
            "sponsorship",
            "support",
            "training",
            "value");
    room("untidy")
        .using("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
        .standsOn("json", "partner", "register", "rule", "synthetic", "tree", "value");
  }

  @Test
  void the_plan_shows_every_room() {
    assertThat(Room.built())
        .containsExactly(
            "arrival",
            "calendar",
            "cast",
            "check",
            "complaint",
            "course",
            "desk",
            "disclosure",
            "erasure",
            "family",
            "group",
            "handover",
            "history",
            "household",
            "identity",
            "incident",
            "integration",
            "json",
            "lifecycle",
            "measurement",
            "merge",
            "partner",
            "phase",
            "plan",
            "policy",
            "privacy",
            "protection",
            "readiness",
            "register",
            "regroup",
            "release",
            "requirement",
            "resettlement",
            "rule",
            "safeguarding",
            "scene",
            "screening",
            "script",
            "simulation",
            "source",
            "sponsorship",
            "standing",
            "state",
            "store",
            "storekit",
            "subject",
            "support",
            "synthetic",
            "text",
            "training",
            "tree",
            "untidy",
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
