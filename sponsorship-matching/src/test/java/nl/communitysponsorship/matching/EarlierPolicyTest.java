package nl.communitysponsorship.matching;

import static nl.communitysponsorship.matching.fixture.Places.DAY;
import static nl.communitysponsorship.matching.fixture.Places.LIST;
import static nl.communitysponsorship.matching.fixture.Places.POLICIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.Town;
import org.junit.jupiter.api.Test;

/**
 * From the day that is asked about, a certificate counts for four months instead of three years.
 * The certificates of the group were seen long before.
 */
class EarlierPolicyTest {
  private static final Register TOWN = Town.of(DraftGroup.number(1), DraftHousehold.number(1));

  @Test
  void what_was_in_order_by_the_policy_of_its_day_is_not_undone_by_a_later_one() {
    Policies changing = POLICIES.followedBy(stricter(DAY));

    assertThat(changing.on(DAY).screening().certificateMonths().value()).isEqualTo(4);
    assertThat(proposed(changing)).isEqualTo(1);
  }

  @Test
  void had_the_stricter_policy_always_held_the_group_would_not_be_ready() {
    assertThat(proposed(new Policies(List.of(stricter(LocalDate.of(2020, 1, 1)))))).isZero();
  }

  private static int proposed(Policies policies) {
    return Matchmaker.standard(policies, LIST).round(TOWN, DAY).proposed().size();
  }

  private static PolicyPack stricter(LocalDate from) {
    JsonNode pack = CanonicalJson.treeOf(POLICIES.on(DAY));
    ((ObjectNode) pack).put("version", "stricter");
    ((ObjectNode) pack.at("/validity")).put("from", from.toString());
    ((ObjectNode) pack.at("/screening/certificateMonths")).put("value", 4);
    return CanonicalJson.read(pack, "", PolicyPack.class).orThrow();
  }
}
