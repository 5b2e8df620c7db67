package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can become of a certificate of conduct: that of the fourth member. */
final class CertificateMishaps {
  private static final String ALL = "/sponsors/3/screening/certificates";
  private static final String FIRST = ALL + "/0";

  private CertificateMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(ProgrammeRule.CERTIFICATE_NOT_REQUESTED, Situation.group().with(ALL, List.of())),
        new Mishap(
            ProgrammeRule.CERTIFICATE_WAITING,
            Situation.group().with(FIRST, Map.of("requestedOn", "2023-12-01"))),
        new Mishap(
            ProgrammeRule.CERTIFICATE_NOT_SHOWN,
            Situation.group().with(FIRST, Map.of("requestedOn", "2023-06-01"))),
        new Mishap(ProgrammeRule.CERTIFICATE_EXPIRED, issued("2020-12-01")),
        new Mishap(ProgrammeRule.CERTIFICATE_EXPIRES_SOON, issued("2021-02-01")),
        new Mishap(
            ProgrammeRule.CERTIFICATE_WRONG_PROFILE,
            Situation.group().with(FIRST + "/riskAreas", List.of("MONEY"))),
        new Mishap(
            ProgrammeRule.CERTIFICATE_PROFILE_UNKNOWN,
            Situation.group().without(FIRST + "/riskAreas")),
        new Mishap(
            ProgrammeRule.CERTIFICATE_SET_ASIDE,
            Situation.group()
                .with(FIRST + "/closing", Map.of("kind", "SET_ASIDE", "on", "2023-12-01"))),
        new Mishap(
            ProgrammeRule.CERTIFICATE_NOT_POSSIBLE,
            Situation.group()
                .with(FIRST + "/closing", Map.of("kind", "NOT_POSSIBLE", "on", "2023-12-01"))),
        new Mishap(
            ProgrammeRule.CERTIFICATE_OTHER_ROUTE,
            Situation.group().with(FIRST, Map.of("closing", otherRoute()))),
        new Mishap(
            ProgrammeRule.OBJECTION_TO_ERASE,
            Situation.group()
                .with(
                    ALL + "/-",
                    Map.of("requestedOn", "2023-09-01", "objectingUntil", "2023-12-15"))));
  }

  /** A certificate counts for three years. */
  private static Situation issued(String day) {
    return Situation.group().without(FIRST + "/requestedOn").with(FIRST + "/issuedOn", day);
  }

  private static Map<String, Object> otherRoute() {
    return Map.of(
        "kind",
        "NOT_POSSIBLE",
        "on",
        "2023-12-01",
        "route",
        Map.of(
            "way",
            "EXTRA_REFERENCES",
            "decidedBy",
            "@leader",
            "period",
            Map.of("from", "2023-12-01", "until", "2024-06-01")));
  }
}
