package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.DateRange;

/**
 * What a group can lack of a requirement: a year's consent, with two months to renew it and ten
 * days of grace, and a police check of two members.
 */
final class RequirementProvocations {
  private static final String PLACE = "groups[G-1]";
  private static final Requirement CONSENT =
      new Requirement(
          "council-consent",
          new Demand.Checked(CheckKind.LOCAL_AUTHORITY_CONSENT),
          new Scope.WholeGroup(),
          Severity.ERROR,
          new Validity(12, 2, 10),
          "ASSUMED");
  private static final Requirement TWO_CHECKED =
      new Requirement(
          "two-checked",
          new Demand.Checked(CheckKind.POLICE_CHECK),
          new Scope.AtLeast(2),
          Severity.ERROR,
          null,
          "ASSUMED");

  private RequirementProvocations() {}

  static List<Provocation> all() {
    Edited<Register> ready = Edited.smallProgramme();
    return List.of(
        of(ProgrammeRule.REQUIREMENT_MISSING, consent(), CONSENT, ready),
        of(
            ProgrammeRule.REQUIREMENT_TOO_FEW,
            Map.of(
                "count",
                1,
                "wanted",
                2,
                "what",
                CheckKind.POLICE_CHECK,
                "requirement",
                "two-checked"),
            TWO_CHECKED,
            ready.with(
                "/sponsors/0/screening/checks/-",
                Check.done(CheckKind.POLICE_CHECK, LocalDate.of(2022, 2, 1)))),
        of(
            ProgrammeRule.REQUIREMENT_EXPIRED,
            with(consent(), Map.of("ended", DAY.minusDays(10))),
            CONSENT,
            consented(ready, DAY.minusDays(10).minusYears(1))),
        of(
            ProgrammeRule.REQUIREMENT_IN_GRACE,
            with(consent(), Map.of("ended", DAY.minusDays(9), "last", DAY)),
            CONSENT,
            consented(ready, DAY.minusDays(9).minusYears(1))),
        of(
            ProgrammeRule.REQUIREMENT_EXPIRES_SOON,
            with(consent(), Map.of("ends", DAY.plusDays(1))),
            CONSENT,
            consented(ready, DAY.plusDays(1).minusYears(1))),
        of(
            ProgrammeRule.REQUIREMENT_EXEMPTION_ENDED,
            Map.of("who", "G-1", "code", "council-consent", "ended", DAY),
            CONSENT,
            ready.with(
                "/exemptions/-",
                new Exemption(
                    new GroupId("G-1"),
                    null,
                    "council-consent",
                    "De gemeente vergadert in maart.",
                    new WorkerId("W-01"),
                    new DateRange(DAY.minusMonths(2), DAY)))));
  }

  private static Map<String, Object> consent() {
    return Map.of(
        "who", "G-1",
        "what", CheckKind.LOCAL_AUTHORITY_CONSENT,
        "requirement", "council-consent");
  }

  private static Map<String, Object> with(Map<String, Object> facts, Map<String, Object> more) {
    var all = new TreeMap<>(facts);
    all.putAll(more);
    return all;
  }

  private static Edited<Register> consented(Edited<Register> register, LocalDate on) {
    return register.with("/groups/0/checks/-", Check.done(CheckKind.LOCAL_AUTHORITY_CONSENT, on));
  }

  private static Provocation of(
      ProgrammeRule rule,
      Map<String, Object> facts,
      Requirement requirement,
      Edited<Register> register) {
    PolicyPack pack =
        Edited.of(Policies.vwnPilot().on(DAY), PolicyPack.class)
            .with("/requirements/-", requirement)
            .value();
    var index = new RegisterIndex(register.value());
    Findings found =
        new GroupReadiness(pack)
            .on(DAY, index.dossier(index.register().groups().get(0))).missing().stream()
                .map(Missing::finding)
                .collect(Findings.gather());
    return Provocation.of(rule, PLACE, facts, found);
  }
}
