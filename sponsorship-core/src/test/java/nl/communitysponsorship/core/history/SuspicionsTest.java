package nl.communitysponsorship.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Proposal;
import org.junit.jupiter.api.Test;

/** 123456782 passes the eleven-test: 9+16+21+24+25+24+21+16-2 = 154 = 14 x 11. */
class SuspicionsTest {
  private static final RecordChange SOUND =
      new RecordChange.ProgrammeChanged(SmallProgramme.register().programme());

  @Test
  void a_reason_with_a_number_is_found_in_its_proposal() {
    Proposal proposal =
        Edited.of(SmallProgramme.register().proposals().get(0), Proposal.class)
            .with("/reason", "their number is 123456782, call them")
            .value();

    assertThat(Suspicions.in(List.of(SOUND, new RecordChange.Put("proposals", 0, proposal))).all())
        .extracting(Finding::code, finding -> finding.path().text())
        .containsExactly(tuple("text.bsnSuspected", "proposals[V-4]"));
  }

  @Test
  void a_pseudonym_with_a_number_is_not_repeated() {
    var sponsor =
        new RecordChange.Put(
            "sponsors",
            0,
            Edited.of(SmallProgramme.register().sponsors().get(0), Sponsor.class)
                .with("/id", new SponsorId("S123456782"))
                .value());

    assertThat(Suspicions.in(List.of(sponsor)).all())
        .extracting(finding -> finding.path().text())
        .containsExactly("sponsors[…]");
  }

  @Test
  void what_is_taken_out_is_not_looked_at() {
    RecordKey key = new RecordKey("sponsors", "S123456782", 0);

    assertThat(Suspicions.in(List.of(SOUND, new RecordChange.Removed(key))).isEmpty()).isTrue();
  }
}
