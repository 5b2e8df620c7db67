package nl.communitysponsorship.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Fifty thousand lives of sponsorships: no household is ever without somebody who answers for it,
 * and no step leads where the table does not.
 */
class LifeModelProperties {
  @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void no_household_is_without_an_owner_and_no_illegal_state_is_reached(@ForAll long seed) {
    assertThat(new LifeWalk(seed).surprises()).isEmpty();
  }

  /** A walk that never gets anywhere would prove nothing. */
  @Test
  void the_walks_reach_every_state_and_take_steps_on_the_way() {
    Set<SponsorshipState> reached = EnumSet.noneOf(SponsorshipState.class);
    int taken = 0;
    for (long seed = 0; seed < 3_000; seed++) {
      var walk = new LifeWalk(seed);
      walk.surprises();
      reached.addAll(walk.reached());
      taken += walk.taken();
    }

    assertThat(reached).containsExactlyInAnyOrder(SponsorshipState.values());
    assertThat(taken).isGreaterThan(2 * 3_000);
  }
}
