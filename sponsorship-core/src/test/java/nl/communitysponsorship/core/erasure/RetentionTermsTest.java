package nl.communitysponsorship.core.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.erasure.ErasureItem.KeptBecause;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.erasure.RetentionTerms.PastTerm;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PrivacyPolicy;
import nl.communitysponsorship.core.privacy.FieldEntry.Retention;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import org.junit.jupiter.api.Test;

/** Days by hand, with the terms of the pilot: 24 months after a match, 12 after the programme. */
class RetentionTermsTest {
  private static final PrivacyPolicy POLICY = Policies.vwnPilot().packs().get(0).privacy();
  private static final RetentionTerms TERMS = of(SmallProgramme.register());
  private static final HouseholdId MOVED = new HouseholdId("H-3");
  private static final SponsorId LEFT = new SponsorId("S-6");

  @Test
  void the_term_of_a_household_begins_at_the_end_of_its_last_match() {
    assertThat(TERMS.dueOn(Retention.MATCH_PLUS_2_YEARS, MOVED)).contains(LocalDate.of(2025, 2, 1));
  }

  @Test
  void as_long_as_a_match_lasts_or_there_was_none_nobody_knows() {
    assertThat(TERMS.dueOn(Retention.MATCH_PLUS_2_YEARS, new HouseholdId("H-1"))).isEmpty();
    assertThat(TERMS.dueOn(Retention.MATCH_PLUS_2_YEARS, new HouseholdId("H-2"))).isEmpty();
  }

  @Test
  void the_term_of_a_sponsor_begins_at_the_end_of_the_last_membership() {
    assertThat(TERMS.dueOn(Retention.MATCH_PLUS_2_YEARS, LEFT)).contains(LocalDate.of(2024, 5, 1));
    assertThat(TERMS.dueOn(Retention.MATCH_PLUS_2_YEARS, new SponsorId("S-1"))).isEmpty();
  }

  @Test
  void a_membership_ends_with_the_group() {
    RetentionTerms withdrawn =
        of(Edited.smallProgramme().with("/groups/0/withdrawnOn", "2023-02-28").value());

    assertThat(withdrawn.dueOn(Retention.MATCH_PLUS_2_YEARS, new SponsorId("S-1")))
        .contains(LocalDate.of(2025, 2, 28));
  }

  @Test
  void the_term_of_a_group_begins_when_nobody_is_a_member_any_more() {
    var group = new GroupId("G-1");

    assertThat(TERMS.dueOn(Retention.MATCH_PLUS_2_YEARS, group)).isEmpty();
    assertThat(
            of(Edited.smallProgramme().with("/groups/0/withdrawnOn", "2023-02-28").value())
                .dueOn(Retention.MATCH_PLUS_2_YEARS, group))
        .contains(LocalDate.of(2025, 2, 28));
  }

  /** W-07 spoke with the referees of S-6, who left on 1 May 2022. */
  @Test
  void a_worker_answers_for_a_check_as_long_as_the_file_of_the_sponsor_is_kept() {
    Register checked =
        Edited.smallProgramme()
            .with(
                "/sponsors/5/screening/checks/-",
                new Check(
                    CheckKind.REFERENCES, LocalDate.of(2022, 2, 1), new WorkerId("W-07"), null))
            .value();
    Pseudonym worker = Pseudonym.of(new WorkerId("W-07"));

    assertThat(plan(checked, worker, LocalDate.of(2024, 4, 30)).items())
        .extracting(ErasureItem::path, ErasureItem::because, ErasureItem::possibleOn)
        .containsExactly(
            tuple(
                "sponsors[S-6].screening.checks[1].by",
                KeptBecause.ACCOUNT,
                LocalDate.of(2024, 5, 1)));
    assertThat(plan(checked, worker, LocalDate.of(2024, 5, 1)).items())
        .extracting(ErasureItem::treatment)
        .containsExactly(Treatment.ANONYMIZE);
  }

  private static ErasurePlan plan(Register register, Pseudonym somebody, LocalDate day) {
    return ErasurePlan.of(register, somebody, day, List.of(), POLICY);
  }

  /** The programme runs until 1 January 2024. */
  @Test
  void other_terms_begin_at_the_end_of_the_programme() {
    assertThat(TERMS.dueOn(Retention.PROGRAMME, MOVED)).contains(LocalDate.of(2024, 1, 1));
    assertThat(TERMS.dueOn(Retention.MONITORING_END, LEFT)).contains(LocalDate.of(2025, 1, 1));
    assertThat(
            of(Edited.smallProgramme().without("/programme/period/until").value())
                .dueOn(Retention.MONITORING_END, LEFT))
        .isEmpty();
  }

  @Test
  void who_is_past_the_term_is_listed_from_its_first_day_on() {
    assertThat(TERMS.pastTerm(LocalDate.of(2024, 4, 30))).isEmpty();
    assertThat(TERMS.pastTerm(LocalDate.of(2024, 5, 1)))
        .containsExactly(new PastTerm(Pseudonym.of(LEFT), LocalDate.of(2024, 5, 1)));
    assertThat(TERMS.pastTerm(LocalDate.of(2025, 2, 1)))
        .extracting(PastTerm::subject)
        .containsExactly(Pseudonym.of(MOVED), Pseudonym.of(LEFT));
  }

  private static RetentionTerms of(Register register) {
    return new RetentionTerms(register, POLICY);
  }
}
