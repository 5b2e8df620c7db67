package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.lifecycle.Begun.as;
import static nl.communitysponsorship.core.lifecycle.Begun.day;
import static nl.communitysponsorship.core.lifecycle.Begun.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.disclosure.DisclosureStep;
import nl.communitysponsorship.core.disclosure.ProposingAgain;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.handover.Dissolving;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.lifecycle.Beginning;
import nl.communitysponsorship.core.lifecycle.Begun;
import nl.communitysponsorship.core.lifecycle.Finishing;
import nl.communitysponsorship.core.lifecycle.Keeping;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.Moving;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.lifecycle.SponsorshipStep;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.plan.SupportPlan;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Actor;

/** Steps of sponsorship K-1 that are refused. */
final class LifeProvocations {
  private static final String PLACE = "sponsorships[K-1]";
  private static final LocalDate JULY = day("2022-07-01");

  private static final PolicyPack POLICY = Policies.vwnPilot().packs().get(0);

  private LifeProvocations() {}

  static List<Provocation> all() {
    Standing moving =
        Begun.active(
            Moving.agree(
                    Begun.active(),
                    JULY,
                    Begun.IN_ZEEWOLDE,
                    MoveOutcome.TRANSFER,
                    Begun.ZEEWOLDE,
                    team(day("2022-06-20")))
                .sponsorship()
                .orElseThrow());
    Standing broken =
        Begun.active(
            Finishing.breakDown(
                    Begun.active(),
                    Ending.BrokenDown.Reason.NOT_SAID,
                    Begun.BACKSTOP,
                    team(day("2022-06-20")))
                .sponsorship()
                .orElseThrow());
    Proposal open = SmallProgramme.register().proposals().get(0);
    return List.of(
        Provocation.of(
            ProgrammeRule.SPONSORSHIP_NOT_CONFIRMED,
            "proposals[V-4]",
            Map.of(),
            found(Beginning.begin(new SponsorshipId("K-9"), open, Begun.TEAM, 12, Begun.TERMS))),
        step(
            ProgrammeRule.SPONSORSHIP_ILLEGAL_STEP,
            Map.of("step", LifeStep.RESUME, "state", SponsorshipState.ACTIVE),
            Keeping.resume(Begun.active(), Begun.BACKSTOP, team(JULY))),
        step(
            ProgrammeRule.SPONSORSHIP_NOT_YOUR_STEP,
            Map.of("step", LifeStep.PAUSE, "role", Actor.GROUP),
            Keeping.pause(
                Begun.active(), PauseReason.GROUP_ASKED, Begun.BACKSTOP, as(Actor.GROUP, JULY))),
        step(
            ProgrammeRule.SPONSORSHIP_DAY_TOO_EARLY,
            Map.of("on", day("2022-03-09"), "lastStep", Begun.CONFIRMED),
            Keeping.handOver(Begun.active(), Begun.BACKSTOP, team(day("2022-03-09")))),
        step(
            ProgrammeRule.SPONSORSHIP_BACKSTOP_REQUIRED,
            Map.of(),
            Finishing.breakDown(Begun.active(), Ending.BrokenDown.Reason.OTHER, null, team(JULY))),
        step(
            ProgrammeRule.SPONSORSHIP_NOT_AGREED,
            Map.of(),
            Finishing.early(Begun.active(), BothSides.NEITHER, team(JULY))),
        step(
            ProgrammeRule.SPONSORSHIP_END_NOT_IN_SIGHT,
            Map.of("plannedEnd", day("2023-03-10")),
            Finishing.asPlanned(Begun.active(), team(JULY))),
        step(
            ProgrammeRule.DEFAULT_NOT_BROKEN_DOWN,
            Map.of("state", SponsorshipState.ACTIVE),
            Finishing.findDefault(
                Begun.active(), Fault.GROUP, BothSides.on(JULY), as(Actor.NATIONAL_DESK, JULY))),
        step(
            ProgrammeRule.DEFAULT_NOT_HEARD,
            Map.of(),
            Finishing.findDefault(
                broken, Fault.GROUP, new BothSides(JULY, null), as(Actor.NATIONAL_DESK, JULY))),
        step(
            ProgrammeRule.MOVE_NOT_AGREED,
            Map.of(),
            Moving.accept(Begun.active(), as(Actor.RECEIVING_TEAM, JULY))),
        step(
            ProgrammeRule.MOVE_NOT_ACCEPTED,
            Map.of("team", Begun.ZEEWOLDE, "on", JULY),
            Moving.carryOut(moving, team(JULY))));
  }

  /** What may not be told, may not be proposed again, and cannot be dissolved. */
  static List<Provocation> others() {
    Register register = SmallProgramme.register();
    Proposal open =
        Edited.of(register.proposals().get(0), Proposal.class).without("/withdrawnOn").value();
    Household household = register.households().get(1);
    Proposal declined =
        ProposalStep.decide(
                open,
                new Decision(
                    Party.HOUSEHOLD, Decision.Verdict.DECLINED, day("2023-02-03"), Begun.COLLEAGUE),
                5)
            .proposal()
            .orElseThrow();
    return List.of(
        Provocation.of(
            ProgrammeRule.DISCLOSURE_CONSENT_MISSING,
            "proposals[V-4].disclosures[ANONYMOUS_PROFILE]",
            Map.of(),
            findings(
                DisclosureStep.tell(
                        open,
                        DisclosureStage.ANONYMOUS_PROFILE,
                        Edited.of(household, Household.class).with("/consents", List.of()).value(),
                        as(Actor.PROPOSER, day("2023-02-02")))
                    .refusal())),
        Provocation.of(
            ProgrammeRule.PROPOSAL_NOT_DECLINED,
            "proposals[V-4]",
            Map.of(),
            findings(
                ProposingAgain.againstLifting(open, "They asked again.", 5, day("2023-02-04")))),
        Provocation.of(
            ProgrammeRule.LIFTING_REASON_TOO_SHORT,
            "proposals[V-4].lifted",
            Map.of("count", 4, "minimum", 20),
            findings(ProposingAgain.againstLifting(declined, "soit", 20, day("2023-02-04")))),
        Provocation.of(
            ProgrammeRule.PROPOSAL_DECLINED_BEFORE,
            "proposals[V-4]",
            Map.of("on", day("2023-02-03")),
            new Findings(
                ProposingAgain.against(
                    List.of(declined), declined.household(), declined.group(), day("2023-03-01")))),
        Provocation.of(
            ProgrammeRule.PLAN_NO_EXIT_PLAN,
            PLACE,
            Map.of("due", day("2022-11-30")),
            findings(
                new SupportPlan(Begun.sponsorship(), POLICY, List.of())
                    .exitPlanMissing(Begun.ARRIVED, day("2022-12-01")))),
        Provocation.of(
            ProgrammeRule.GROUP_STILL_NEEDED,
            "groups[G-1]",
            Map.of("group", "G-1", "sponsorship", "K-1"),
            findings(
                Dissolving.of(register.groups().get(0), Begun.active(), null, team(JULY))
                    .findRefusal())));
  }

  private static Findings findings(Optional<Finding> refusal) {
    return new Findings(refusal.stream().toList());
  }

  private static Provocation step(
      ProgrammeRule rule, Map<String, Object> facts, SponsorshipStep step) {
    return Provocation.of(rule, PLACE, facts, found(step));
  }

  private static Findings found(SponsorshipStep step) {
    return new Findings(step.refusal().map(List::of).orElse(List.of()));
  }
}
