package nl.communitysponsorship.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.standing.CertificateTerms;
import nl.communitysponsorship.core.standing.Renewal;
import nl.communitysponsorship.core.value.Answer;
import org.junit.jupiter.api.Test;

/**
 * A certificate is renewed before it hurts. That of S-4 was issued on 29 February 2020: its 36
 * months end on 28 February 2023, and three months before that is 28 November 2022.
 */
class RenewalStoryTest {
  private static final PolicyPack PILOT = Policies.vwnPilot().packs().get(0);
  private static final String CERTIFICATES = "/sponsors/3/screening/certificates";
  private static final LocalDate WINDOW = LocalDate.of(2022, 11, 28);
  private static final LocalDate END = LocalDate.of(2023, 2, 28);
  private static final Edited<Register> OLD =
      Edited.smallProgramme()
          .without("/groups/0/memberships/5")
          .with(CERTIFICATES + "/0/issuedOn", "2020-02-29");
  private static final ConductCertificate NEXT =
      ConductCertificate.requested(LocalDate.of(2022, 12, 5));
  private static final Edited<Register> RUNNING = OLD.with(CERTIFICATES + "/-", NEXT);

  @Test
  void a_task_appears_on_the_first_day_of_the_window_and_the_group_stays_ready() {
    assertThat(renewal(WINDOW.minusDays(1), OLD)).isEmpty();
    assertThat(renewal(WINDOW, OLD)).containsExactly(new Renewal(WINDOW, END, null));
    assertThat(readiness(WINDOW.minusDays(1), OLD).state()).isEqualTo(Readiness.State.READY);
    assertThat(readiness(WINDOW, OLD).state()).isEqualTo(Readiness.State.READY_WITH_WARNINGS);
  }

  @Test
  void the_next_request_runs_while_the_old_certificate_counts() {
    LocalDate lastDay = END.minusDays(1);

    assertThat(renewal(lastDay, RUNNING))
        .containsExactly(new Renewal(WINDOW, END, LocalDate.of(2022, 12, 5)));
    assertThat(readiness(lastDay, RUNNING).codes())
        .containsExactly("screening.certificateExpiresSoon");
    assertThat(mayMeet(lastDay, RUNNING)).isEqualTo(Answer.YES);
  }

  @Test
  void seen_on_the_last_day_there_is_no_day_between() {
    LocalDate lastDay = END.minusDays(1);
    Edited<Register> seen =
        OLD.with(CERTIFICATES + "/-", NEXT.seen(lastDay, lastDay, RiskArea.PERSONS));

    for (LocalDate day = WINDOW; day.isBefore(END.plusMonths(3)); day = day.plusDays(1)) {
      assertThat(mayMeet(day, seen)).as("%s", day).isEqualTo(Answer.YES);
    }
    assertThat(renewal(lastDay, seen)).isEmpty();
  }

  @Test
  void not_seen_by_the_last_day_the_member_meets_nobody_from_the_day_after() {
    assertThat(mayMeet(END, RUNNING)).isEqualTo(Answer.NO);
    assertThat(readiness(END, RUNNING).missing())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.finding().code()).isEqualTo("screening.certificateExpired");
              assertThat(each.since()).isEqualTo(END);
            });
  }

  @Test
  void a_shorter_validity_is_told_for_everybody_it_touches() {
    var stricter =
        new GroupReadiness(
            Edited.of(PILOT, PolicyPack.class)
                .with("/screening/certificateMonths/value", 12)
                .value());
    LocalDate day = LocalDate.of(2023, 2, 1);

    assertThat(stricter.on(day, dossier(Edited.smallProgramme())).codes())
        .containsExactly(
            "screening.certificateExpired",
            "screening.certificateExpired",
            "screening.certificateExpired",
            "screening.certificateExpired",
            "screening.certificateExpired");
  }

  private static List<Renewal> renewal(LocalDate day, Edited<Register> register) {
    var terms = new CertificateTerms(PILOT.screening());
    return dossier(register).membersOn(day).stream()
        .flatMap(each -> terms.renewal(day, each.sponsor().screening()).stream())
        .toList();
  }

  private static Answer mayMeet(LocalDate day, Edited<Register> register) {
    return new MeetingPermission(PILOT).mayMeet(new SponsorId("S-4"), day, dossier(register));
  }

  private static Readiness readiness(LocalDate day, Edited<Register> register) {
    return new GroupReadiness(PILOT).on(day, dossier(register));
  }

  private static GroupDossier dossier(Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return index.dossier(index.register().groups().get(0));
  }
}
