package nl.communitysponsorship.matching.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.communitysponsorship.matching.architecture.Room.HOUSE;
import static nl.communitysponsorship.matching.architecture.Room.ROOT;
import static nl.communitysponsorship.matching.architecture.Room.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.Municipality;
import org.junit.jupiter.api.Test;

class FloorsTest {
  private static final Set<String> FRACTIONS =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.math.BigDecimal");

  private static final String[] FACTS = {
    "group", "household", "partner", "policy", "readiness", "text", "value"
  };

  @Test
  void every_room_stands_on_the_rooms_below_it() {
    room("assign").standsOn();
    room("candidate").onCore(FACTS).standsOn();
    room("pairing").onCore(FACTS).onCore("privacy").standsOn("candidate");
    room("criterion").onCore("text", "value").standsOn("candidate", "pairing");
    room("standard.requirement")
        .onCore(FACTS)
        .onCore("privacy", "register", "rule")
        .standsOn("candidate", "criterion", "pairing");
    room("standard.preference")
        .onCore("group", "household", "text", "value")
        .standsOn("candidate", "criterion", "pairing");
    room("policy")
        .onCore("json", "policy", "privacy", "rule", "source", "value")
        .standsOn("criterion", "pairing");
    room("result").onCore("group", "household", "text").standsOn("criterion");
    room("explain").onCore("group", "text").standsOn("criterion", "result");
    room("round")
        .onCore(FACTS)
        .onCore("privacy", "protection", "register", "screening", "sponsorship", "training")
        .standsOn("assign", "candidate", "criterion", "pairing", "policy", "result");
  }

  @Test
  void the_plan_shows_every_room() {
    assertThat(Room.built())
        .containsExactly(
            "assign",
            "candidate",
            "criterion",
            "explain",
            "pairing",
            "policy",
            "result",
            "round",
            "standard.preference",
            "standard.requirement");
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
    noClasses()
        .should()
        .callCodeUnitWhere(target(nameMatching("getDefault|systemDefault|defaultCharset")))
        .check(HOUSE);
  }

  @Test
  void nothing_is_left_to_chance_or_found_by_looking_around() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.lang.reflect..",
            "java.nio.file..",
            "java.net..",
            "java.sql..",
            "java.util.random..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java[.]util[.](ServiceLoader|Random|concurrent[.]ThreadLocalRandom)")
        .check(HOUSE);
  }

  @Test
  void nothing_counts_in_fractions_of_two() {
    assertThat(HOUSE).noneMatch(FloorsTest::countsInFractionsOfTwo);
    assertThat(new ClassFileImporter().importClasses(Municipality.class))
        .allMatch(FloorsTest::countsInFractionsOfTwo);
  }

  @Test
  void what_is_told_and_what_is_judged_never_changes() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(ROOT + ".assign", ROOT + ".round")
        .should()
        .beFinal()
        .check(HOUSE);
  }

  private static boolean countsInFractionsOfTwo(JavaClass each) {
    Stream<JavaClass> types =
        Stream.of(
                each.getFields().stream().map(JavaField::getRawType),
                each.getCodeUnits().stream().map(JavaCodeUnit::getRawReturnType),
                each.getCodeUnits().stream().flatMap(unit -> unit.getRawParameterTypes().stream()),
                each.getCodeUnitCallsFromSelf().stream()
                    .map(call -> call.getTarget().getRawReturnType()))
            .flatMap(some -> some);
    return types.anyMatch(type -> FRACTIONS.contains(type.getName()));
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
