package nl.communitysponsorship.core.wellformed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.Collector;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.SurveyResponse.Status;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.Setting;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.TaskOwner;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can never be is refused at the door, with what was given and what is required. */
class RefusedRecordsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final LocalDate BEFORE = LocalDate.of(2022, 2, 28);
  private static final MunicipalityCode ALMERE = new MunicipalityCode("GM0034");
  private static final SponsorshipId LASTING = new SponsorshipId("K-1");

  @TestFactory
  Stream<DynamicTest> groups() {
    return refused(
        Map.of(
            "a certificate cannot be seen before it is issued: it was issued on '2022-03-01' and seen on '2022-02-28'",
            () -> ConductCertificate.requested(BEFORE).seen(DAY, BEFORE),
            "a certificate that was seen has a day of issue, and a day of issue is known only when it was seen: give both days or neither",
            () -> new ConductCertificate(BEFORE, DAY, null, null, null, null),
            "a membership with a reason to leave ('TIME') needs the day on which it ended",
            () ->
                new Membership(
                    new SponsorId("S-1"),
                    DateRange.from(DAY),
                    List.of(),
                    Membership.LeaveReason.TIME),
            "the largest household a group can welcome must be 1 or more; '0' was given",
            () -> new GroupOffer(null, null, 0, List.of(), null, List.of()),
            "the reach of a group must be 0 kilometers or more; '-1' was given",
            () -> new GroupOffer(null, null, null, List.of(), -1, List.of()),
            "a group must be available from a day before the day until which it is: from '2022-03-01', until '2022-03-01'",
            () -> new GroupOffer(DAY, DAY, null, List.of(), null, List.of()),
            "a training session must cover at least one module, such as 'INTRODUCTION'",
            () -> new TrainingSession(new SessionId("TR-1"), DAY, ALMERE, List.of(), 10),
            "a training session must have 1 place or more; '0' was given",
            () ->
                new TrainingSession(
                    new SessionId("TR-1"), DAY, ALMERE, List.of(TrainingModule.INTRODUCTION), 0)));
  }

  @TestFactory
  Stream<DynamicTest> households() {
    return refused(
        Map.of(
            "an arrival on '2022-03-01' cannot be recorded as a fact on '2022-02-28', before it",
            () -> new ArrivalDate(DAY, BEFORE, ArrivalDate.Status.ARRIVED, null),
            "a postcode area must be four digits, the first not zero, such as '1315'; 6 characters were given",
            () -> new Dwelling(ALMERE, "1315AB", null, Answer.UNKNOWN, null),
            "a dwelling must hold 1 person or more; '0' was given",
            () -> new Dwelling(ALMERE, null, 0, Answer.UNKNOWN, null),
            "consent cannot be withdrawn before it is given: it was given on '2022-03-01' and withdrawn on '2022-02-28'",
            () -> new Consent(ConsentPurpose.MATCHING, DAY, BEFORE)));
  }

  @TestFactory
  Stream<DynamicTest> support() {
    return refused(
        Map.of(
            "a contact must last from 1 to 1440 minutes; '0' was given",
            () -> new Contact(LASTING, DAY, Contact.Medium.PHONE, Contact.Outcome.HELD, 0),
            "a task code must be three capitals, a hyphen and two digits, such as 'REG-02'; 'REG2' was given",
            () -> task("REG2", null, null, false),
            "task 'REG-02' cannot be both done (on '2022-03-01') and not needed",
            () -> task("REG-02", DAY, null, true),
            "task 'REG-02' says how it was done ('TOGETHER') and not when",
            () -> task("REG-02", null, SupportTask.How.TOGETHER, false),
            "a survey that was answered has the day on which it was, and one that was not has none; status 'COMPLETE', answered on 'null'",
            () -> survey(Status.COMPLETE, null, List.of()),
            "a survey that was answered has the day on which it was, and one that was not has none; status 'REFUSED', answered on '2022-03-01'",
            () -> survey(Status.REFUSED, DAY, List.of()),
            "a survey with status 'NOT_REACHED' has no answers; 1 were given",
            () -> survey(Status.NOT_REACHED, null, List.of(new ItemAnswer("W1", 3)))));
  }

  @TestFactory
  Stream<DynamicTest> policies() {
    return refused(
        Map.of(
            "a setting must be 0 or more; '-1' was given",
            () -> new Setting(-1, "ASSUMED"),
            "source key 'Hearsay' must be capitals, digits and underscores, such as 'VWN_PROJECT'",
            () -> new Source("Hearsay", Source.Kind.ASSUMPTION, "Somebody said so", null),
            "no policy holds on '2021-12-31'; the packs hold for [DateRange[from=2022-01-01, until=null]]",
            () -> Policies.vwnPilot().on(LocalDate.of(2021, 12, 31)),
            "these rules judge a Register; a 'Integer' was given",
            () -> new RegisterRules(Policies.vwnPilot()).check((Object) 1, DAY),
            "a refusal must say at least one problem",
            () -> new JsonRead.Refused<>(List.of())));
  }

  /** What a proposal refuses is told by the JSON of one that was changed. */
  @Test
  void proposals_and_sponsorships_that_can_never_be_are_refused() {
    Register register = SmallProgramme.register();
    Edited<Proposal> open =
        Edited.of(register.proposals().get(0), Proposal.class).without("/withdrawnOn");
    Edited<Proposal> confirmed = Edited.of(register.sponsorships().get(0).match(), Proposal.class);
    Edited<Sponsorship> lasting = Edited.of(register.sponsorships().get(0), Sponsorship.class);

    assertRefused(open.with("/rank", 0), "the rank of a proposal must be 1 or more; '0' was given");
    assertRefused(
        open.with("/score", 1001),
        "the score of a proposal must be from 0 to 1000; '1001' was given");
    assertRefused(
        open.with("/withdrawnOn", "2023-01-31"),
        "only a proposal that waits for an answer can be taken back, and not before its last step; 0 decisions were made, the last step was on '2023-02-01', and it was taken back on '2023-01-31'");
    assertRefused(
        confirmed.with("/withdrawnOn", "2022-03-11"),
        "only a proposal that waits for an answer can be taken back, and not before its last step; 3 decisions were made, the last step was on '2022-03-10', and it was taken back on '2022-03-11'");
    assertRefused(
        confirmed.with("/decisions/0/on", "2022-03-06"),
        "decision 1 is 'HOUSEHOLD ACCEPTED' on '2022-03-06'");
    assertRefused(
        confirmed.with("/decisions/1/on", "2022-03-07"),
        "decision 2 is 'GROUP ACCEPTED' on '2022-03-07'");
    assertRefused(
        confirmed.with("/decisions/0/verdict", "DECLINED"),
        "decision 2 is 'GROUP ACCEPTED' on '2022-03-09'");
    assertRefused(
        confirmed.with("/decisions/0/party", "GROUP"),
        "decision 1 is 'GROUP ACCEPTED' on '2022-03-08'");
    assertRefused(
        lasting.without("/match/decisions/2"),
        "a sponsorship begins when household, group and coordinator have all said yes; proposal 'V-1' has 2 of the 3 decisions, or a no among them");
    assertRefused(
        lasting.with("/plannedEnd", "2022-03-10"),
        "a sponsorship must be planned to end after it is confirmed: confirmed on '2022-03-10', planned until '2022-03-10'");
    assertRefused(
        lasting.with("/ending", Map.of("kind", "EARLY", "on", "2022-03-09")),
        "a sponsorship cannot end before it is confirmed: confirmed on '2022-03-10', ended on '2022-03-09'");
  }

  private static void assertRefused(Edited<?> edited, String message) {
    assertThatThrownBy(edited::value)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Stream<DynamicTest> refused(Map<String, ThrowingCallable> refusals) {
    return refusals.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        assertThatThrownBy(each.getValue())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(each.getKey())));
  }

  private static SupportTask task(
      String code, LocalDate doneOn, SupportTask.How how, boolean notNeeded) {
    return new SupportTask(LASTING, code, TaskOwner.GROUP, DAY, doneOn, how, notNeeded);
  }

  private static SurveyResponse survey(
      Status status, LocalDate answeredOn, List<ItemAnswer> answers) {
    return new SurveyResponse(
        new Respondent.TeamLeader(new TeamId("T-ALMERE")),
        Wave.T0,
        Instrument.WHO_5,
        status,
        Collector.SELF,
        null,
        null,
        answeredOn,
        answers);
  }
}
