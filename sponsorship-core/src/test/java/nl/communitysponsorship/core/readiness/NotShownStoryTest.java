package nl.communitysponsorship.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.InsideView.Preparation;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;

/**
 * A certificate is not shown. S-3 speaks Dutch and is one of two contact persons; the certificate
 * was asked for on 21 December 2022, so that 1 March 2023 is the last day of its ten weeks.
 */
class NotShownStoryTest {
  private static final PolicyPack PILOT = Policies.vwnPilot().packs().get(0);
  private static final MeetingPermission MEETINGS = new MeetingPermission(PILOT);
  private static final SponsorId MEMBER = new SponsorId("S-3");
  private static final LocalDate LAST_DAY = LocalDate.of(2023, 3, 1);
  private static final LocalDate DAY_AFTER = LocalDate.of(2023, 3, 2);
  private static final String CERTIFICATES = "/sponsors/2/screening/certificates";
  private static final ConductCertificate ASKED =
      ConductCertificate.requested(LocalDate.of(2022, 12, 21));
  private static final Edited<Register> STORY = with(ASKED);

  @Test
  void as_long_as_the_term_runs_the_member_counts_and_may_not_meet_a_household_yet() {
    assertThat(codes(LAST_DAY, STORY)).containsExactly("screening.certificateWaiting");
    assertThat(MEETINGS.mayMeet(MEMBER, LAST_DAY, dossier(STORY))).isEqualTo(Answer.NO);
  }

  @Test
  void the_day_after_the_member_counts_for_nothing_that_is_asked_by_number() {
    assertThat(codes(DAY_AFTER, STORY))
        .containsExactlyInAnyOrder(
            "screening.certificateNotShown",
            "group.belowTarget",
            "group.fewContactPersons",
            "group.fewDutchSpeakers");
    assertThat(readiness(DAY_AFTER, STORY).missing())
        .extracting(Missing::since)
        .containsOnly(DAY_AFTER);
    assertThat(MEETINGS.mayMeet(MEMBER, DAY_AFTER, dossier(STORY))).isEqualTo(Answer.NO);
  }

  @Test
  void the_other_members_see_that_something_is_not_complete_and_not_what() {
    InsideView view = MEETINGS.inside(DAY_AFTER, dossier(STORY));

    assertThat(view.seats())
        .filteredOn(seat -> seat.preparation() == Preparation.NOT_YET_COMPLETE)
        .extracting(InsideView.Seat::member)
        .containsExactly(MEMBER);
    assertThat(CanonicalJson.write(view)).doesNotContain("ertificate").doesNotContain("creening");
    assertThat(CanonicalJson.write(view))
        .isEqualTo(
            CanonicalJson.write(
                MEETINGS.inside(
                    DAY_AFTER, dossier(with().without("/sponsors/2/screening/interviewOn")))));
  }

  @Test
  void an_objection_of_which_the_member_tells_keeps_the_wait_and_is_named_nowhere() {
    Edited<Register> objecting = with(ASKED.objectingUntil(LocalDate.of(2023, 4, 12)));
    Readiness readiness = readiness(DAY_AFTER, objecting);

    assertThat(readiness.codes()).contains("screening.certificateWaiting");
    assertThat(CanonicalJson.write(readiness)).doesNotContainIgnoringCase("object");
    assertThat(MEETINGS.mayMeet(MEMBER, DAY_AFTER, dossier(objecting))).isEqualTo(Answer.NO);
    assertThat(readiness(LocalDate.of(2023, 4, 12), objecting).codes())
        .contains("screening.certificateNotShown");
  }

  @Test
  void once_it_is_seen_after_all_nothing_is_left_of_the_wait() {
    LocalDate seen = LocalDate.of(2023, 4, 3);
    ConductCertificate shown =
        ASKED.objectingUntil(LocalDate.of(2023, 4, 12)).seen(seen, seen, RiskArea.PERSONS);

    assertThat(shown.findObjectingUntil()).isEmpty();
    assertThat(readiness(seen, with(shown)).state()).isEqualTo(Readiness.State.READY);
    assertThat(MEETINGS.mayMeet(MEMBER, seen, dossier(with(shown)))).isEqualTo(Answer.YES);
  }

  @Test
  void a_note_a_reason_or_a_document_cannot_be_written_down() {
    for (String field : List.of("note", "reason", "document", "number", "refused")) {
      assertThat(
              CanonicalJson.read(
                      STORY.with(CERTIFICATES + "/0/" + field, "something").text(), Register.class)
                  .problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.toString()).contains("is not known here"));
    }
  }

  @Test
  void no_sentence_says_that_somebody_was_refused() {
    for (Locale language : Texts.LANGUAGES) {
      var texts = Texts.in(language);

      assertThat(readiness(DAY_AFTER, STORY).missing())
          .allSatisfy(
              each ->
                  assertThat(
                          texts.text(each.finding().message())
                              + texts.text(each.finding().remedy()))
                      .doesNotContainIgnoringCase("refus")
                      .doesNotContainIgnoringCase("weiger")
                      .doesNotContainIgnoringCase("afgewezen"));
    }
  }

  @Test
  void when_none_can_be_had_a_worker_decides_on_another_way_until_a_day() {
    Edited<Register> impossible =
        with()
            .with(
                CERTIFICATES,
                List.of(
                    Map.of(
                        "requestedOn",
                        "2022-12-21",
                        "closing",
                        Map.of("kind", "NOT_POSSIBLE", "on", "2023-01-10"))));
    Edited<Register> decided =
        impossible.with(
            CERTIFICATES + "/0/closing/route",
            Map.of(
                "way", "SUPERVISED_ROLE",
                "decidedBy", "W-1",
                "period", Map.of("from", "2023-01-20", "until", "2023-07-20")));

    assertThat(codes(LAST_DAY, impossible)).contains("screening.certificateNotPossible");
    assertThat(codes(LAST_DAY, decided)).containsExactly("screening.certificateOtherRoute");
    assertThat(MEETINGS.mayMeet(MEMBER, LAST_DAY, dossier(decided))).isEqualTo(Answer.YES);
    assertThat(MEETINGS.mayMeet(MEMBER, LocalDate.of(2023, 7, 20), dossier(decided)))
        .isEqualTo(Answer.NO);
  }

  @Test
  void who_is_no_member_on_the_day_meets_nobody_and_who_may_have_been_trained_is_asked() {
    Edited<Register> noList = with().with("/attendances/2/outcome", "NOT_RECORDED");

    assertThat(MEETINGS.mayMeet(new SponsorId("S-6"), LAST_DAY, dossier(STORY)))
        .isEqualTo(Answer.NO);
    assertThat(MEETINGS.mayMeet(MEMBER, LAST_DAY, dossier(noList))).isEqualTo(Answer.UNKNOWN);
    assertThat(MEETINGS.mayMeet(MEMBER, LAST_DAY, dossier(with()))).isEqualTo(Answer.YES);
  }

  private static Edited<Register> with(ConductCertificate... certificates) {
    Edited<Register> ready = Edited.smallProgramme();
    return certificates.length == 0 ? ready : ready.with(CERTIFICATES, certificates);
  }

  private static List<String> codes(LocalDate day, Edited<Register> register) {
    return readiness(day, register).codes();
  }

  private static Readiness readiness(LocalDate day, Edited<Register> register) {
    return new GroupReadiness(PILOT).on(day, dossier(register));
  }

  private static GroupDossier dossier(Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return index.dossier(index.register().groups().get(0));
  }
}
