package nl.communitysponsorship.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnFamilies;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.json.CanonicalJson;

/** Whoever looks, a hidden fact is as one that was never told. */
class HiddenFactsProperties {
  @Property(tries = 300)
  void a_hidden_fact_cannot_be_told_from_one_that_does_not_exist(
      @ForAll("families") Family family, @ForAll("viewers") Viewer viewer) {
    for (FamilyFact hidden : facts(family)) {
      if (!viewer.sees(hidden)) {
        Family without = family.keeping(fact -> fact != hidden);

        assertThat(family.asSeenBy(viewer)).isEqualTo(without.asSeenBy(viewer));
        assertThat(CanonicalJson.write(family.asSeenBy(viewer)))
            .isEqualTo(CanonicalJson.write(without.asSeenBy(viewer)));
        assertThat(family.asSeenBy(viewer).neverIn()).isEqualTo(without.asSeenBy(viewer).neverIn());
      }
    }
  }

  @Property(tries = 300)
  void what_is_seen_is_all_that_may_be_seen(
      @ForAll("families") Family family, @ForAll("viewers") Viewer viewer) {
    assertThat(facts(family.asSeenBy(viewer)))
        .containsExactlyElementsOf(facts(family).stream().filter(viewer::sees).toList());
  }

  @Property(tries = 300)
  void looking_twice_shows_the_same(
      @ForAll("families") Family family, @ForAll("viewers") Viewer viewer) {
    assertThat(family.asSeenBy(viewer).asSeenBy(viewer)).isEqualTo(family.asSeenBy(viewer));
  }

  /** Whoever told a fact sees it, an adult sees what a child sees, and the team the least. */
  @Property(tries = 300)
  void a_wider_circle_sees_no_more(@ForAll("families") Family family) {
    var person = new PersonId("P-12");
    List<FamilyFact> child = facts(family.asSeenBy(new Viewer(person, false)));

    assertThat(facts(family.asSeenBy(new Viewer(person, true)))).containsAll(child);
    assertThat(child).containsAll(facts(family.asSeenBy(Viewer.team())));
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
  Arbitrary<Family> families() {
    return DrawnFamilies.families();
  }

  @Provide
  Arbitrary<Viewer> viewers() {
    return Arbitraries.oneOf(
        Arbitraries.just(Viewer.team()),
        Combinators.combine(
                Arbitraries.integers().between(1, 12).map(number -> new PersonId("P-" + number)),
                Arbitraries.of(true, false))
            .as(Viewer::new));
  }
}
