package nl.communitysponsorship.core.disclosure;

import static nl.communitysponsorship.core.lifecycle.Begun.as;
import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.lifecycle.Begun;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.Effect.LifeTask;
import nl.communitysponsorship.core.lifecycle.Effect.Notice;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;

/**
 * A match is declined by the household or the group. Proposal V-4 puts group G-2 before household
 * H-2, on Wednesday 1 February 2023; the household may answer until Wednesday the 8th.
 */
class DeclinedTest {
  private static final Register REGISTER = SmallProgramme.register();
  private static final Proposal OPEN =
      Edited.of(REGISTER.proposals().get(0), Proposal.class).without("/withdrawnOn").value();
  private static final Household HOUSEHOLD =
      Edited.of(REGISTER.households().get(1), Household.class)
          .with(
              "/consents/-",
              new Consent(ConsentPurpose.SHARING_WITH_GROUP, day("2023-01-01"), null))
          .value();

  @Test
  void a_no_needs_no_reason_and_there_is_no_field_for_one() {
    assertThat(declined(OPEN, Party.HOUSEHOLD).stateOn(day("2023-02-03")))
        .isEqualTo(ProposalState.DECLINED);
    assertThat(Arrays.stream(Decision.class.getRecordComponents()))
        .extracting(component -> component.getName())
        .containsExactly("party", "verdict", "on", "recordedBy");
  }

  @Test
  void the_group_reads_a_neutral_text_in_both_languages() {
    Proposal declined = declined(told(OPEN, DisclosureStage.ANONYMOUS_PROFILE), Party.HOUSEHOLD);

    assertThat(ProposalEffects.of(declined, Begun.TERMS, day("2023-02-03")))
        .containsExactly(
            new Effect.Notify(Notice.NO_MATCH, Actor.HOUSEHOLD, day("2023-02-03")),
            new Effect.Notify(Notice.NO_MATCH, Actor.GROUP, day("2023-02-03")));
    assertThat(Texts.in(Locale.ENGLISH).word(Notice.NO_MATCH))
        .isEqualTo("This match does not go ahead. That says nothing about you.");
    assertThat(Texts.in(Locale.forLanguageTag("nl")).word(Notice.NO_MATCH))
        .isEqualTo("Deze koppeling gaat niet door. Dat zegt niets over jullie.");
  }

  @Test
  void a_group_that_was_told_nothing_is_told_nothing_now() {
    assertThat(ProposalEffects.of(declined(OPEN, Party.HOUSEHOLD), Begun.TERMS, day("2023-02-03")))
        .containsExactly(new Effect.Notify(Notice.NO_MATCH, Actor.HOUSEHOLD, day("2023-02-03")));
  }

  @Test
  void after_a_no_the_household_is_at_once_available_with_its_first_day_of_waiting() {
    Register after =
        REGISTER.with(List.of(declined(OPEN, Party.HOUSEHOLD)), REGISTER.sponsorships());
    Household waiting = after.households().get(1);

    assertThat(new RegisterIndex(after).waitsOn(waiting, day("2023-02-03"))).isTrue();
    assertThat(waiting.referredOn()).isEqualTo(REGISTER.households().get(1).referredOn());
  }

  @Test
  void the_same_pair_is_not_proposed_again_unless_a_worker_lifts_the_no_with_a_reason() {
    Proposal declined = declined(OPEN, Party.HOUSEHOLD);
    String reason = "De groep heeft nu een lid dat Tigrinya spreekt.";
    LocalDate may = day("2023-05-01");
    Proposal lifted = ProposingAgain.lift(declined, reason, as(Actor.COORDINATOR, may));

    assertThat(ProposingAgain.againstLifting(declined, reason, 20, may)).isEmpty();
    assertThat(against(declined, may)).containsExactly("proposal.declinedBefore");
    assertThat(against(lifted, may.minusDays(1))).containsExactly("proposal.declinedBefore");
    assertThat(against(lifted, may)).isEmpty();
  }

  @Test
  void silence_and_withdrawal_are_no_no() {
    assertThat(against(OPEN, day("2023-03-01"))).isEmpty();
    assertThat(against(REGISTER.proposals().get(0), day("2023-03-01"))).isEmpty();
  }

  /** Three working days after Wednesday the 1st: Monday the 6th. */
  @Test
  void without_an_answer_there_is_a_reminder_and_then_it_expires_and_is_never_a_yes() {
    assertThat(ProposalEffects.of(OPEN, Begun.TERMS, day("2023-02-01")))
        .containsExactly(new Effect.OpenTask(LifeTask.REMIND, Actor.PROPOSER, day("2023-02-06")));
    assertThat(OPEN.stateOn(day("2023-02-08"))).isEqualTo(ProposalState.PROPOSED);
    assertThat(OPEN.stateOn(day("2023-02-09"))).isEqualTo(ProposalState.EXPIRED);
    assertThat(OPEN.stateOn(day("2029-02-09"))).isEqualTo(ProposalState.EXPIRED);
    assertThat(ProposalEffects.of(OPEN, Begun.TERMS, day("2023-02-09")))
        .containsExactly(
            new Effect.Notify(Notice.NOT_ANSWERED, Actor.HOUSEHOLD, day("2023-02-09")));
  }

  @Test
  void a_no_after_names_were_told_makes_the_group_forget_them() {
    Proposal named =
        told(told(OPEN, DisclosureStage.ANONYMOUS_PROFILE), DisclosureStage.NAMES_AND_LANGUAGES);
    Proposal agreed = decided(named, Party.HOUSEHOLD, Verdict.ACCEPTED);

    assertThat(ProposalEffects.of(declined(agreed, Party.GROUP), Begun.TERMS, day("2023-02-03")))
        .contains(
            new Effect.Forget(
                OPEN.group(),
                OPEN.household(),
                DisclosureStage.NAMES_AND_LANGUAGES,
                day("2023-02-08")));
  }

  @Test
  void a_stage_cannot_be_skipped_and_is_told_once() {
    Proposal profiled = told(OPEN, DisclosureStage.ANONYMOUS_PROFILE);

    assertThat(tell(OPEN, DisclosureStage.NAMES_AND_LANGUAGES, HOUSEHOLD).refusal())
        .map(Finding::code)
        .contains("disclosure.stageSkipped");
    assertThat(tell(profiled, DisclosureStage.CONTACT_DETAILS, HOUSEHOLD).refusal())
        .map(Finding::code)
        .contains("disclosure.stageSkipped");
    assertThat(tell(profiled, DisclosureStage.ANONYMOUS_PROFILE, HOUSEHOLD).proposal())
        .contains(profiled);
  }

  @Test
  void nothing_is_told_without_consent_or_after_the_end_of_a_proposal() {
    Household silent = Edited.of(HOUSEHOLD, Household.class).with("/consents", List.of()).value();

    assertThat(tell(OPEN, DisclosureStage.ANONYMOUS_PROFILE, silent).refusal())
        .map(Finding::code)
        .contains("disclosure.consentMissing");
    assertThat(
            tell(declined(OPEN, Party.HOUSEHOLD), DisclosureStage.ANONYMOUS_PROFILE, HOUSEHOLD)
                .refusal())
        .map(Finding::code)
        .contains("proposal.closed");
  }

  @Test
  void who_told_what_and_when_is_known() {
    Proposal told = told(OPEN, DisclosureStage.ANONYMOUS_PROFILE);

    assertThat(told.toldBy(day("2023-02-02"))).isEmpty();
    assertThat(told.toldBy(day("2023-02-03"))).contains(DisclosureStage.ANONYMOUS_PROFILE);
    assertThat(told.disclosures().get(0).by()).isEqualTo(Begun.COLLEAGUE);
  }

  private static List<String> against(Proposal earlier, LocalDate day) {
    return ProposingAgain.against(List.of(earlier), OPEN.household(), OPEN.group(), day).stream()
        .map(Finding::code)
        .toList();
  }

  private static Proposal told(Proposal proposal, DisclosureStage stage) {
    return tell(proposal, stage, HOUSEHOLD).proposal().orElseThrow();
  }

  private static DisclosureStep tell(
      Proposal proposal, DisclosureStage stage, Household household) {
    return DisclosureStep.tell(proposal, stage, household, as(Actor.PROPOSER, day("2023-02-03")));
  }

  private static Proposal declined(Proposal proposal, Party party) {
    return decided(proposal, party, Verdict.DECLINED);
  }

  private static Proposal decided(Proposal proposal, Party party, Verdict verdict) {
    return ProposalStep.decide(
            proposal, new Decision(party, verdict, day("2023-02-03"), Begun.COLLEAGUE), 5)
        .proposal()
        .orElseThrow();
  }
}
