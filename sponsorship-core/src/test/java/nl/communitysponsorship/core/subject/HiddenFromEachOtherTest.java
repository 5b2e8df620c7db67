package nl.communitysponsorship.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.FamilyFact;
import nl.communitysponsorship.core.family.Noted.Visibility;
import nl.communitysponsorship.core.fixture.DrawnFamilies;
import nl.communitysponsorship.core.fixture.DrawnHouseholds;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.regroup.HouseholdMerge;
import nl.communitysponsorship.core.regroup.HouseholdSplit;
import nl.communitysponsorship.core.subject.Withheld.WithheldBecause;
import org.junit.jupiter.api.Test;

/** What one of a family hides, no other hears of by asking, whatever a worker lets through. */
class HiddenFromEachOtherTest {
  private static final Register SMALL = SmallProgramme.register();
  private static final HouseholdId HOME = new HouseholdId("H-1");
  private static final HouseholdId NEW = new HouseholdId("H-99");
  private static final PersonId MOTHER = new PersonId("P-1-1");
  private static final PersonId FATHER = new PersonId("P-1-2");
  private static final PersonId CHILD = new PersonId("P-1-3");
  private static final LocalDate DAY = SmallProgramme.DAY;

  /** P-1-1 told, for nobody else, of family in Zeewolde near whom she never wants to live. */
  @Test
  void a_place_that_one_of_them_fears_is_told_to_her_alone() {
    assertThat(told(SMALL, Pseudonym.of(MOTHER))).contains("NEVER", "GM0050");
    for (Pseudonym other : List.of(Pseudonym.of(FATHER), Pseudonym.of(CHILD), Pseudonym.of(HOME))) {
      assertThat(told(SMALL, other)).doesNotContain("NEVER", "GM0050");
    }
  }

  /** P-1-2 told the adults what must be arranged; P-1-3 was 7 in 2022. */
  @Test
  void what_one_told_the_adults_is_counted_for_an_adult_and_not_for_a_child() {
    assertThat(told(SMALL, Pseudonym.of(FATHER))).contains("QUIET_PLACE");
    assertThat(ofAge(MOTHER).withheld())
        .extracting(Withheld::path, Withheld::ground)
        .contains(tuple("families[1].arrangements", WithheldBecause.ABOUT_OTHERS));
    assertThat(ofAge(CHILD).withheld())
        .extracting(Withheld::path)
        .doesNotContain("families[1].arrangements");
    assertThat(AccessReport.of(SMALL, List.of(Pseudonym.of(MOTHER))).withheld())
        .extracting(Withheld::path)
        .doesNotContain("families[1].arrangements");
  }

  private static AccessReport ofAge(PersonId person) {
    return AccessReport.of(SMALL, List.of(Pseudonym.of(person)), List.of(), DAY, 18);
  }

  @Test
  void who_left_is_not_found_by_who_stays() {
    Register parted =
        new HouseholdSplit(HOME, NEW, List.of(MOTHER, CHILD), DAY)
            .in(SMALL)
            .register()
            .orElseThrow();

    assertThat(told(parted, Pseudonym.of(FATHER))).doesNotContain("SPLIT_FROM", "NEVER", "H-99");
    assertThat(told(parted, Pseudonym.of(HOME))).doesNotContain("SPLIT_FROM", "NEVER", "H-99");
    assertThat(told(parted, Pseudonym.of(MOTHER))).contains("SPLIT_FROM", "NEVER");
  }

  @Test
  void what_one_of_them_answered_about_well_being_is_told_to_who_answered() {
    assertThat(told(SMALL, Pseudonym.of(MOTHER))).contains("\"answers\"");
    assertThat(told(SMALL, Pseudonym.of(HOME))).doesNotContain("\"answers\"");
    assertThat(AccessReport.of(SMALL, List.of(Pseudonym.of(HOME))).withheld())
        .filteredOn(each -> each.path().startsWith("surveys"))
        .extracting(Withheld::ground)
        .containsOnly(WithheldBecause.ABOUT_OTHERS);
  }

  /** As it is, once some have left, and once they are together again. */
  @Property(tries = 100)
  void asking_never_shows_that_there_is_something_hidden(
      @ForAll("homes") Home home, @ForAll("lives") Function<Home, Register> life) {
    Register register = life.apply(home);
    for (Family family : register.families()) {
      for (FamilyFact hidden : facts(family)) {
        if (hidden.noted().visibility().compareTo(Visibility.HOUSEHOLD) < 0) {
          Register without = without(register, family, hidden);
          for (Pseudonym somebody : everybody(register)) {
            if (!hidden.noted().findBy().map(Pseudonym::of).equals(Optional.of(somebody))) {
              assertThat(report(register, somebody)).isEqualTo(report(without, somebody));
            }
          }
        }
      }
    }
  }

  private static Register without(Register register, Family family, FamilyFact hidden) {
    List<Family> families =
        register.families().stream()
            .map(each -> each.equals(family) ? each.keeping(fact -> fact != hidden) : each)
            .toList();
    return register.withHouseholds(register.households(), families, register.surveys());
  }

  private static List<Pseudonym> everybody(Register register) {
    var all = new ArrayList<Pseudonym>();
    for (Household each : register.households()) {
      all.add(Pseudonym.of(each.id()));
      each.members().forEach(member -> all.add(Pseudonym.of(member.id())));
    }
    return all;
  }

  private static String told(Register register, Pseudonym somebody) {
    return report(register, somebody).json();
  }

  /** All that can be told once a worker lets through whatever may be reviewed. */
  private static AccessReport report(Register register, Pseudonym somebody) {
    Collection<String> reviewed = new TreeSet<>();
    AccessReport report = AccessReport.of(register, List.of(somebody));
    while (reviewed.addAll(
        report.withheld().stream()
            .filter(each -> each.ground() == WithheldBecause.TO_BE_REVIEWED)
            .map(Withheld::path)
            .toList())) {
      report = AccessReport.of(register, List.of(somebody), reviewed);
    }
    return report;
  }

  private static List<FamilyFact> facts(Family family) {
    var facts = new ArrayList<FamilyFact>(family.relations());
    facts.addAll(family.speaking());
    family.findArrangements().ifPresent(facts::addAll);
    facts.addAll(family.ties());
    facts.addAll(family.links());
    return facts;
  }

  @Provide
  Arbitrary<Home> homes() {
    return Combinators.combine(
            DrawnHouseholds.households().filter(each -> each.members().size() > 1),
            DrawnFamilies.families())
        .as(Home::of);
  }

  @Provide
  Arbitrary<Function<Home, Register>> lives() {
    return Arbitraries.of(List.of(Home::together, Home::parted, Home::togetherAgain));
  }

  /** A household of people who told of their family, and where one of them may leave. */
  record Home(Household household, Family family) {
    static Home of(Household household, Family drawn) {
      return new Home(
          household,
          new Family(
              household.id(),
              drawn.head(),
              drawn.relations(),
              drawn.speaking(),
              drawn.arrangements(),
              drawn.ties(),
              drawn.links()));
    }

    Register together() {
      return Register.empty(SMALL.programme())
          .withHouseholds(List.of(household), List.of(family), List.of());
    }

    Register parted() {
      return new HouseholdSplit(household.id(), NEW, List.of(household.members().get(0).id()), DAY)
          .in(together())
          .register()
          .orElseThrow();
    }

    Register togetherAgain() {
      return new HouseholdMerge(household.id(), NEW, DAY).in(parted()).register().orElseThrow();
    }
  }
}
