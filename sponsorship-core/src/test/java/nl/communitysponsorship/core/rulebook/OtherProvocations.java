package nl.communitysponsorship.core.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.erasure.ErasurePlan;
import nl.communitysponsorship.core.erasure.ErasureStep;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyCheck;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.privacy.ForbiddenInput;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;

/** Steps of a proposal that are refused, and policy packs that are. */
final class OtherProvocations {
  private static final String PLACE = "proposals[V-4]";
  private static final String PACK = "policies[vwn-pilot/2022.1]";

  private OtherProvocations() {}

  /** Proposal V-4 was made on 1 February 2023, waits until the 8th, and was taken back. */
  static List<Provocation> steps() {
    Proposal withdrawn = SmallProgramme.register().proposals().get(0);
    Proposal open = Edited.of(withdrawn, Proposal.class).without("/withdrawnOn").value();
    return List.of(
        step(
            ProgrammeRule.PROPOSAL_CLOSED,
            Map.of("state", ProposalState.WITHDRAWN),
            decide(withdrawn, Party.HOUSEHOLD, "2023-02-04")),
        step(
            ProgrammeRule.PROPOSAL_DAY_TOO_EARLY,
            Map.of("on", LocalDate.of(2023, 1, 31), "lastStep", LocalDate.of(2023, 2, 1)),
            decide(open, Party.HOUSEHOLD, "2023-01-31")),
        step(
            ProgrammeRule.PROPOSAL_EXPIRED,
            Map.of("answerBy", LocalDate.of(2023, 2, 8)),
            decide(open, Party.HOUSEHOLD, "2023-02-09")),
        step(
            ProgrammeRule.PROPOSAL_DECISION_OUT_OF_ORDER,
            Map.of("party", Party.GROUP, "turn", Party.HOUSEHOLD),
            decide(open, Party.GROUP, "2023-02-02")));
  }

  /** Sponsor S-6 left the group; one worker wants to erase alone. */
  static List<Provocation> erasures() {
    Register register = SmallProgramme.register();
    var plan =
        ErasurePlan.of(
            register,
            Pseudonym.of(new SponsorId("S-6")),
            SmallProgramme.DAY,
            List.of(),
            Policies.vwnPilot().on(SmallProgramme.DAY).privacy());
    var alone = new WorkerId("W-02");
    var step =
        ErasureStep.carryOut(
            register, plan, alone, alone, new Pseudonyms(new byte[32], "erasures"));
    return List.of(
        Provocation.of(
            ProgrammeRule.ERASURE_SAME_PERSON,
            "erasures[S-6]",
            Map.of("worker", "W-02"),
            new Findings(step.refusal().map(List::of).orElse(List.of()))));
  }

  static List<Provocation> policies() {
    PolicyPack pack = Policies.vwnPilot().packs().get(0);
    Edited<PolicyPack> edited = Edited.of(pack, PolicyPack.class);
    return List.of(
        Provocation.of(
            ProgrammeRule.POLICY_CONTRADICTION,
            PACK,
            Map.of(
                "one",
                "group.targetMembers",
                "oneValue",
                9,
                "other",
                "group.mostMembers",
                "otherValue",
                8),
            PolicyCheck.check(List.of(edited.with("/group/targetMembers/value", 9).value()))),
        Provocation.of(
            ProgrammeRule.POLICY_UNKNOWN_SOURCE,
            PACK,
            Map.of("source", "HEARSAY"),
            PolicyCheck.check(List.of(edited.with("/match/months/source", "HEARSAY").value()))),
        Provocation.of(
            ProgrammeRule.POLICY_INCOMPLETE,
            PACK,
            Map.of("one", "requirements.conduct-certificate", "needed", "screening"),
            PolicyCheck.check(List.of(edited.without("/screening").value()))),
        Provocation.of(
            ProgrammeRule.POLICY_FORBIDDEN_INPUT,
            PACK,
            Map.of("code", "same-religion", "what", ForbiddenInput.RELIGION),
            PolicyCheck.check(
                List.of(edited.with("/requirements/1/code", "same-religion").value()))),
        Provocation.of(
            ProgrammeRule.POLICY_OVERLAP,
            "policies[vwn-pilot/2023.1]",
            Map.of("other", "vwn-pilot/2022.1"),
            PolicyCheck.check(List.of(pack, edited.with("/version", "2023.1").value()))));
  }

  private static Provocation step(
      ProgrammeRule rule, Map<String, Object> facts, ProposalStep step) {
    return Provocation.of(
        rule, PLACE, facts, new Findings(step.refusal().map(List::of).orElse(List.of())));
  }

  private static ProposalStep decide(Proposal proposal, Party party, String day) {
    return ProposalStep.decide(
        proposal,
        new Decision(party, Decision.Verdict.ACCEPTED, LocalDate.parse(day), new WorkerId("W-02")),
        5);
  }
}
