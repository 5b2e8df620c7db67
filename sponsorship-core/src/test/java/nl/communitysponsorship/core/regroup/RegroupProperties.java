package nl.communitysponsorship.core.regroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.fixture.DrawnFamilies;
import nl.communitysponsorship.core.fixture.DrawnHouseholds;
import nl.communitysponsorship.core.fixture.DrawnValues;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;

/** Households that part and come together again are the same people who told the same. */
class RegroupProperties {
  private static final HouseholdId NEW = new HouseholdId("H-99");

  @Property(tries = 200)
  void parting_and_coming_together_gives_back_the_same_people_and_facts(
      @ForAll("homes") Home home, @ForAll("days") LocalDate day) {
    Register after = home.partedAndTogether(day);
    Household now = after.households().get(0);
    Family family = new RegisterIndex(after).family(now.id()).orElseThrow();

    assertThat(after.households()).hasSize(1);
    assertThat(now.members()).isEqualTo(home.household().members());
    assertThat(now.needs()).isEqualTo(home.household().needs());
    assertThat(now.times()).isEqualTo(home.household().times());
    assertThat(now.needsStepFreeHome()).isEqualTo(home.household().needsStepFreeHome());
    assertThat(now.arrivals()).isEqualTo(home.household().arrivals());
    assertThat(now.dwellings())
        .isEqualTo(home.household().dwellings().stream().distinct().toList());
    assertThat(family.relations()).isEqualTo(home.family().relations());
    assertThat(family.speaking()).isEqualTo(home.family().speaking());
    assertThat(family.ties()).isEqualTo(home.family().ties());
    assertThat(family.arrangements()).isEqualTo(home.family().arrangements());
    assertThat(family.head()).isEqualTo(home.family().head());
  }

  @Property(tries = 200)
  void whoever_parts_is_in_one_household_and_no_fact_is_lost(
      @ForAll("homes") Home home, @ForAll("days") LocalDate day) {
    Register parted = home.parted(day);

    assertThat(parted.households().stream().flatMap(each -> each.members().stream()))
        .containsExactlyInAnyOrderElementsOf(home.household().members());
    assertThat(parted.families().stream().flatMap(each -> each.relations().stream()))
        .containsExactlyInAnyOrderElementsOf(home.family().relations());
    assertThat(parted.families().stream().flatMap(each -> each.ties().stream()))
        .containsExactlyInAnyOrderElementsOf(home.family().ties());
    assertThat(parted.families().stream().flatMap(each -> each.speaking().stream()))
        .containsExactlyInAnyOrderElementsOf(home.family().speaking());
  }

  @Provide
  Arbitrary<Home> homes() {
    return Combinators.combine(
            DrawnHouseholds.households().filter(each -> each.members().size() > 1),
            DrawnFamilies.families(),
            Arbitraries.integers().between(1, 6))
        .as(Home::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DrawnValues.days();
  }

  /** One household, its family, and who leaves: some and not all, by the bits of a number. */
  record Home(Household household, Family family, List<PersonId> leaving) {
    static Home of(Household household, Family drawn, int bits) {
      var family =
          new Family(
              household.id(),
              drawn.head(),
              drawn.relations(),
              drawn.speaking(),
              drawn.arrangements(),
              drawn.ties(),
              drawn.links());
      List<PersonId> people = household.members().stream().map(HouseholdMember::id).toList();
      List<PersonId> leaving =
          people.stream().filter(each -> (bits >> people.indexOf(each)) % 2 == 1).toList();
      boolean isSome = !leaving.isEmpty() && leaving.size() < people.size();
      return new Home(household, family, isSome ? leaving : people.subList(0, 1));
    }

    Register parted(LocalDate day) {
      Register before =
          Register.empty(SmallProgramme.register().programme())
              .withHouseholds(List.of(household), List.of(family), List.of());
      return new HouseholdSplit(household.id(), NEW, leaving, day)
          .in(before)
          .register()
          .orElseThrow();
    }

    Register partedAndTogether(LocalDate day) {
      return new HouseholdMerge(household.id(), NEW, day).in(parted(day)).register().orElseThrow();
    }
  }
}
