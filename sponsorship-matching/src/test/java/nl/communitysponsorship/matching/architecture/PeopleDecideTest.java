package nl.communitysponsorship.matching.architecture;

import static nl.communitysponsorship.matching.architecture.Room.HOUSE;
import static nl.communitysponsorship.matching.architecture.Room.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.communitysponsorship.core.privacy.ForbiddenInput;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.matching.StandardCriteria;
import nl.communitysponsorship.matching.criterion.Criterion;
import nl.communitysponsorship.matching.pairing.Pairing;
import nl.communitysponsorship.matching.result.MatchingRound;
import org.junit.jupiter.api.Test;

/** What matching cannot do and cannot see, held by types and not by care. */
class PeopleDecideTest {
  private static final Set<String> DECISIONS =
      Set.of(
          Decision.class.getName(),
          Proposal.class.getName(),
          ProposalStep.class.getName(),
          Sponsorship.class.getName());

  /** This house and the core below it. */
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.communitysponsorship");

  @Test
  void nothing_that_a_round_holds_is_a_decision_or_a_match() {
    assertThat(heldBy(MatchingRound.class))
        .contains("nl.communitysponsorship.matching.result.JudgedPair")
        .doesNotContainAnyElementsOf(DECISIONS);
  }

  @Test
  void no_public_method_of_this_module_gives_or_makes_a_decision_or_a_match() {
    assertThat(
            HOUSE.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> DECISIONS.contains(method.getRawReturnType().getName())))
        .isEmpty();
    assertThat(
            HOUSE.stream()
                .flatMap(each -> each.getCodeUnitCallsFromSelf().stream())
                .filter(call -> DECISIONS.contains(call.getTargetOwner().getName()))
                .map(call -> call.getTarget().getName())
                .distinct())
        .isNotEmpty()
        .doesNotContain("<init>", "begin", "decide", "withdraw");
  }

  @Test
  void a_pairing_holds_nothing_that_may_never_be_an_input() {
    Set<String> held = heldBy(Pairing.class);

    assertThat(
            ALL.stream()
                .filter(each -> held.contains(each.getName()))
                .filter(each -> !each.isAssignableTo(ForbiddenInput.class))
                .filter(each -> !each.isEnum())
                .flatMap(each -> each.getFields().stream())
                .map(JavaField::getName))
        .contains("languages", "expectedSize", "serviceArea")
        .allSatisfy(name -> assertThat(ForbiddenInput.in(name)).as(name).isEmpty());
  }

  @Test
  void nothing_in_matching_is_named_after_what_may_never_be_an_input() {
    assertThat(
            HOUSE.stream()
                .filter(each -> !each.getName().contains("ForbiddenInput"))
                .flatMap(each -> Stream.concat(members(each), Stream.of(each.getSimpleName()))))
        .allSatisfy(name -> assertThat(ForbiddenInput.in(name)).as(name).isEmpty());
  }

  @Test
  void nobody_is_judged_by_birth_or_by_place_in_the_family() {
    assertThat(
            HOUSE.stream()
                .filter(each -> each.getPackageName().startsWith(ROOT + ".standard"))
                .flatMap(each -> each.getCodeUnitCallsFromSelf().stream())
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName()))
        .contains("Household.needs")
        .doesNotContain(
            "HouseholdMember.birth", "HouseholdMember.role", "Sponsor.birth", "Birth.hasReached");
  }

  @Test
  void every_input_of_a_shipped_criterion_is_a_field_or_a_room_that_exists() {
    Set<String> fields = new TreeSet<>(Set.of("readiness", "distances"));
    ALL.stream()
        .flatMap(each -> each.getFields().stream())
        .forEach(field -> fields.add(field.getOwner().getSimpleName() + "." + field.getName()));

    assertThat(
            Stream.concat(
                StandardCriteria.all().requirements().stream(),
                StandardCriteria.all().preferences().stream()))
        .flatExtracting(Criterion::reads)
        .allSatisfy(input -> assertThat(fields).contains(input.name()));
  }

  private static Stream<String> members(JavaClass each) {
    return Stream.concat(
            each.getFields().stream().map(JavaMember::getName),
            each.getCodeUnits().stream().map(JavaCodeUnit::getName))
        .filter(name -> !name.contains("$"));
  }

  /** The names of all types of this house that can be reached from the fields of one. */
  private static Set<String> heldBy(Class<?> type) {
    var held = new TreeSet<String>();
    collect(ALL.get(type), held);
    return held;
  }

  private static void collect(JavaClass type, Set<String> held) {
    if (!type.getName().startsWith("nl.communitysponsorship") || !held.add(type.getName())) {
      return;
    }
    type.getFields()
        .forEach(
            field -> field.getType().getAllInvolvedRawTypes().forEach(each -> collect(each, held)));
    type.getSubclasses().forEach(each -> collect(each, held));
  }
}
