package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;

/** What a group can lack, lacking. Group G-1 of the small programme lacks nothing. */
final class ReadinessProvocations {
  private static final String GROUP = "groups[G-1]";
  private static final String MEMBER = "groups[G-1].memberships[S-4]";

  private static final GroupReadiness READINESS = new GroupReadiness(Policies.vwnPilot().on(DAY));

  private ReadinessProvocations() {}

  static List<Provocation> all() {
    Edited<Register> ready = Edited.smallProgramme();
    String certificates = "/sponsors/3/screening/certificates";
    String certificate = certificates + "/0";
    return List.of(
        group(
            ProgrammeRule.GROUP_TOO_SMALL,
            Map.of("count", 2, "minimum", 3),
            ready
                .without("/groups/0/memberships/4")
                .without("/groups/0/memberships/3")
                .without("/groups/0/memberships/2")),
        group(
            ProgrammeRule.GROUP_BELOW_TARGET,
            Map.of("count", 4, "target", 5),
            ready.without("/groups/0/memberships/4")),
        group(
            ProgrammeRule.GROUP_TOO_LARGE,
            Map.of("count", 9, "maximum", 8),
            joinedBy("S-10", joinedBy("S-9", joinedBy("S-8", joinedBy("S-7", ready))))),
        group(
            ProgrammeRule.GROUP_NO_COORDINATOR,
            Map.of(),
            ready.with("/groups/0/memberships/0/roles", List.of("CONTACT_PERSON"))),
        group(
            ProgrammeRule.GROUP_COORDINATOR_GAP,
            Map.of("from", LocalDate.of(2023, 2, 1), "days", 14),
            ready.with("/groups/0/memberships/0/period/until", "2023-02-01")),
        group(
            ProgrammeRule.GROUP_NO_DEPUTY,
            Map.of(),
            ready.with("/groups/0/memberships/1/roles", List.of())),
        group(
            ProgrammeRule.GROUP_SUSPENDED,
            Map.of(),
            ready.with("/groups/0/suspensions", List.of(Map.of("from", "2023-02-01")))),
        group(
            ProgrammeRule.GROUP_SEVERAL_COORDINATORS,
            Map.of("count", 2),
            ready.with("/groups/0/memberships/3/roles", List.of("COORDINATOR"))),
        group(
            ProgrammeRule.GROUP_FEW_DUTCH_SPEAKERS,
            Map.of("count", 2, "unknown", 3, "wanted", 3),
            ready.without("/sponsors/2/languages")),
        group(
            ProgrammeRule.GROUP_FEW_CONTACT_PERSONS,
            Map.of("count", 1, "wanted", 2),
            ready.with("/groups/0/memberships/2/roles", List.of("LANGUAGE_BUDDY"))),
        group(
            ProgrammeRule.GROUP_MANY_CONTACT_PERSONS,
            Map.of("count", 3, "wanted", 2),
            ready.with("/groups/0/memberships/3/roles", List.of("CONTACT_PERSON"))),
        group(ProgrammeRule.GROUP_NO_BACKSTOP, Map.of(), ready.without("/groups/0/backstop")),
        group(
            ProgrammeRule.GROUP_WITHDRAWN,
            Map.of(),
            ready.with("/groups/0/withdrawnOn", "2023-02-01")),
        member(
            ProgrammeRule.MEMBER_UNDERAGE,
            Map.of("minimum", 18),
            ready.with("/sponsors/3/birth", new Birth.Year(2010))),
        member(
            ProgrammeRule.MEMBER_AGE_UNKNOWN,
            Map.of("minimum", 18),
            ready.with("/sponsors/3/birth", new Birth.Unknown())),
        member(
            ProgrammeRule.INTERVIEW_MISSING,
            Map.of(),
            ready.without("/sponsors/3/screening/interviewOn")),
        member(
            ProgrammeRule.STATEMENT_MISSING,
            Map.of(),
            ready.without("/sponsors/3/screening/statementOn")),
        member(
            ProgrammeRule.CERTIFICATE_NOT_REQUESTED, Map.of(), ready.with(certificates, List.of())),
        member(
            ProgrammeRule.CERTIFICATE_WAITING,
            Map.of("deadline", LocalDate.of(2023, 4, 12)),
            ready.with(certificate, ConductCertificate.requested(LocalDate.of(2023, 2, 1)))),
        member(
            ProgrammeRule.CERTIFICATE_NOT_SHOWN,
            Map.of("deadline", LocalDate.of(2022, 3, 22)),
            ready.with(certificate, ConductCertificate.requested(LocalDate.of(2022, 1, 11)))),
        member(
            ProgrammeRule.CERTIFICATE_EXPIRED,
            Map.of("ended", LocalDate.of(2023, 3, 1)),
            ready.with(certificate + "/issuedOn", "2020-03-01")),
        member(
            ProgrammeRule.CERTIFICATE_EXPIRES_SOON,
            Map.of("ends", LocalDate.of(2023, 4, 15)),
            ready.with(certificate + "/issuedOn", "2020-04-15")),
        member(
            ProgrammeRule.CERTIFICATE_WRONG_PROFILE,
            Map.of("areas", List.of(RiskArea.PERSONS)),
            ready.with(certificate + "/riskAreas", List.of(RiskArea.MONEY))),
        member(
            ProgrammeRule.CERTIFICATE_PROFILE_UNKNOWN,
            Map.of("areas", List.of(RiskArea.PERSONS)),
            ready.without(certificate + "/riskAreas")),
        member(
            ProgrammeRule.CERTIFICATE_SET_ASIDE,
            Map.of(),
            ready.with(certificate + "/closing", Map.of("kind", "SET_ASIDE", "on", "2023-02-01"))),
        member(
            ProgrammeRule.CERTIFICATE_NOT_POSSIBLE,
            Map.of(),
            ready.with(
                certificate + "/closing", Map.of("kind", "NOT_POSSIBLE", "on", "2023-02-01"))),
        member(
            ProgrammeRule.CERTIFICATE_OTHER_ROUTE,
            Map.of("ends", LocalDate.of(2023, 9, 1)),
            ready.with(
                certificates,
                List.of(
                    Map.of(
                        "closing",
                        Map.of(
                            "kind",
                            "NOT_POSSIBLE",
                            "on",
                            "2023-02-01",
                            "route",
                            Map.of(
                                "way",
                                "EXTRA_REFERENCES",
                                "decidedBy",
                                "W-1",
                                "period",
                                Map.of("from", "2023-02-01", "until", "2023-09-01"))))))),
        member(
            ProgrammeRule.TRAINING_MISSING,
            Map.of("module", TrainingModule.INTRODUCTION),
            ready.with("/attendances/3/outcome", "NO_SHOW")),
        member(
            ProgrammeRule.TRAINING_UNKNOWN,
            Map.of("module", TrainingModule.SAFETY_AND_PRIVACY),
            ready.with("/attendances/3/outcome", "NOT_RECORDED")));
  }

  /** What group G-1 lacks. */
  static Findings findings(Register register) {
    var index = new RegisterIndex(register);
    return READINESS.on(DAY, index.dossier(register.groups().get(0))).missing().stream()
        .map(Missing::finding)
        .collect(Findings.gather());
  }

  private static Provocation group(
      ProgrammeRule rule, Map<String, Object> facts, Edited<Register> register) {
    return Provocation.of(rule, GROUP, facts, findings(register.value()));
  }

  private static Provocation member(
      ProgrammeRule rule, Map<String, Object> facts, Edited<Register> register) {
    var withMember = new TreeMap<>(facts);
    withMember.put("member", "S-4");
    return Provocation.of(rule, MEMBER, withMember, findings(register.value()));
  }

  private static Edited<Register> joinedBy(String sponsor, Edited<Register> register) {
    return register.with(
        "/groups/0/memberships/-",
        new Membership(
            new SponsorId(sponsor), DateRange.from(LocalDate.of(2022, 2, 1)), List.of(), null));
  }
}
