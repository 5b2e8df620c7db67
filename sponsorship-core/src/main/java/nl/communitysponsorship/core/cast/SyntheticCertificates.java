package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.screening.AlternativeRoute;
import nl.communitysponsorship.core.screening.AlternativeRoute.Way;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * What does not go the ordinary way with the checks of a sponsor: a certificate that had been there
 * before and was renewed or not, one that was withdrawn, set aside or screened for something else,
 * and what was decided where there can be none.
 */
final class SyntheticCertificates {
  private final LocalDate formed;
  private final MunicipalityCode home;
  private final WorkerId leader;

  SyntheticCertificates(LocalDate formed, MunicipalityCode home, WorkerId leader) {
    this.formed = formed;
    this.home = home;
    this.leader = leader;
  }

  /** The checks of a sponsor with what is out of the ordinary, for most nothing. */
  Screening detailed(int group, int place, Screening plain) {
    return switch (group * 10 + place) {
      case Script.RENEWS_IN_TIME -> checked(plain, renewed(), CheckKind.REFERENCES);
      case Script.LETS_EXPIRE ->
          with(plain, List.of(old(formed.plusDays(9), LocalDate.of(2020, 9, 8))));
      case Script.SCREENED_FOR_MONEY ->
          with(
              plain,
              List.of(
                  ConductCertificate.requested(formed.plusDays(3))
                      .seen(formed.plusDays(10), formed.plusDays(12), RiskArea.MONEY)));
      case Script.SET_ASIDE -> closed(plain, new Closing.SetAside(LocalDate.of(2023, 6, 20)));
      case Script.TAKES_BACK ->
          closed(plain, new Closing.WithdrawnByPerson(LocalDate.of(2023, 11, 28)));
      case Script.CANNOT_HAVE_ONE ->
          with(plain, List.of(asked().closedBy(new Closing.NotPossible(decided(), null))));
      case Script.NO_DIGID -> checked(plain, route(Way.PAPER_APPLICATION), CheckKind.HOME_VISIT);
      case Script.LIVED_ABROAD ->
          checked(plain, route(Way.FOREIGN_CERTIFICATE), CheckKind.POLICE_CHECK);
      case Script.REFERENCES_INSTEAD ->
          checked(plain, route(Way.EXTRA_REFERENCES), CheckKind.REFERENCES);
      case Script.NEVER_ALONE ->
          checked(plain, route(Way.SUPERVISED_ROLE), CheckKind.CODE_OF_CONDUCT);
      case Script.OBJECTS ->
          with(
              plain,
              plain.certificates().stream()
                  .map(each -> each.objectingUntil(formed.plusDays(130)))
                  .toList());
      default -> plain;
    };
  }

  private static Screening with(Screening plain, List<ConductCertificate> certificates) {
    return new Screening(plain.interviewOn(), plain.statementOn(), certificates, plain.checks());
  }

  private static Screening closed(Screening plain, Closing closing) {
    return with(plain, plain.certificates().stream().map(each -> each.closedBy(closing)).toList());
  }

  private Screening checked(
      Screening plain, List<ConductCertificate> certificates, CheckKind kind) {
    var checks = new ArrayList<>(plain.checks());
    boolean isVisit = kind == CheckKind.HOME_VISIT;
    checks.add(
        new Check(
            kind,
            formed.plusDays(8),
            kind == CheckKind.REFERENCES ? null : leader,
            isVisit ? home : null));
    return new Screening(plain.interviewOn(), plain.statementOn(), certificates, checks);
  }

  /** One of before the programme, shown at the start, and the next one before it ends. */
  private List<ConductCertificate> renewed() {
    var certificates = new ArrayList<ConductCertificate>();
    certificates.add(old(formed.plusDays(5), LocalDate.of(2019, 8, 20)));
    LocalDate asked = LocalDate.of(2022, 6, 14);
    certificates.add(
        ConductCertificate.requested(asked)
            .seen(asked.plusDays(10), asked.plusDays(14), RiskArea.PERSONS));
    return certificates;
  }

  /** Nobody wrote down when one was asked for that was there already. */
  private static ConductCertificate old(LocalDate seen, LocalDate issued) {
    return new ConductCertificate(null, issued, seen, List.of(RiskArea.PERSONS), null, null);
  }

  private List<ConductCertificate> route(Way way) {
    var route =
        new AlternativeRoute(way, leader, new DateRange(decided(), decided().plusMonths(26)));
    return List.of(asked().closedBy(new Closing.NotPossible(decided(), route)));
  }

  private ConductCertificate asked() {
    return ConductCertificate.requested(formed.plusDays(2));
  }

  private LocalDate decided() {
    return formed.plusDays(11);
  }
}
