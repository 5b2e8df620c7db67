package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Script;

/** Draws the checks of one sponsor. */
final class SyntheticScreening {
  private static final int ONE_IN = 5;

  private SyntheticScreening() {}

  static Screening draw(int group, int place, LocalDate formed, Dice dice) {
    LocalDate interview = formed.plusDays(dice.from(1, 6));
    LocalDate requested = formed.plusDays(dice.from(1, 4));
    ConductCertificate certificate = ConductCertificate.requested(requested);
    if (group == Script.CERTIFICATE_NOT_SHOWN_GROUP && place == 1) {
      return new Screening(interview, interview, List.of(certificate));
    }
    if (group == Script.CERTIFICATE_WAITING_GROUP && place == 7) {
      LocalDate asked = LocalDate.of(2023, 8, 14);
      return new Screening(
          asked.minusDays(4),
          asked.minusDays(4),
          List.of(
              ConductCertificate.requested(asked)
                  .seen(asked.plusDays(30), asked.plusDays(37), RiskArea.PERSONS)));
    }
    if (group == Script.SHRUNK_GROUP && place == 2) {
      return new Screening(interview, null, List.of());
    }
    LocalDate issued = requested.plusDays(dice.from(5, 12));
    return new Screening(
        interview,
        interview.plusDays(dice.from(0, 5)),
        List.of(
            certificate.seen(issued, issued.plusDays(dice.from(1, 6)), screened(group, place))));
  }

  /** Work with people is asked for; some were screened for the work of their trade as well. */
  private static RiskArea[] screened(int group, int place) {
    int number = Script.sponsorsBefore(group) + place;
    RiskArea[] all = RiskArea.values();
    return number % ONE_IN == 0
        ? new RiskArea[] {RiskArea.PERSONS, all[number / ONE_IN % all.length]}
        : new RiskArea[] {RiskArea.PERSONS};
  }
}
