package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What came of a step in the life of a proposal: the proposal as it is now, or a refusal. */
public sealed interface ProposalStep {
  /** The proposal after the step, or empty when the step was refused. */
  Optional<Proposal> proposal();

  /** Why the step was refused, or empty when it was taken. */
  Optional<Finding> refusal();

  /** The step was taken. */
  record Taken(Proposal now) implements ProposalStep {
    public Taken {
      requireNonNull(now, "now");
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.of(now);
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** The step was refused, and nothing changed. */
  record Refused(Finding why) implements ProposalStep {
    public Refused {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.of(why);
    }
  }

  /**
   * Adds a decision, if it is the party's turn.
   *
   * <p>Refused when the proposal is closed, when the decision lies before the last step, when the
   * term has passed, when it is another party's turn, and when the coordinator who confirms is the
   * worker who proposed: a match is seen by two.
   *
   * @param answerDays working days for the next party, from the policy
   */
  static ProposalStep decide(Proposal proposal, Decision decision, int answerDays) {
    LocalDate day = decision.on();
    FindingPath place = FindingPath.at("proposals", proposal.id());
    Optional<ProgrammeRule> rule = inTheWay(proposal, day, ProposalLife.event(decision, proposal));
    if (rule.isEmpty()) {
      return new Taken(proposal.decided(decision, WorkingDays.after(day, answerDays)));
    }
    return switch (rule.get()) {
      case PROPOSAL_DECISION_OUT_OF_ORDER ->
          new Refused(
              rule.get()
                  .at(place)
                  .with("party", decision.party())
                  .with("turn", Party.TURNS.get(proposal.decisions().size())));
      case PROPOSAL_SAME_PERSON ->
          new Refused(rule.get().at(place).with("worker", decision.recordedBy()));
      default -> new Refused(closed(proposal, day, rule.get().at(place)));
    };
  }

  /**
   * Takes a proposal back. Refused when it is closed, when its term has passed, and when the day
   * lies before its last step.
   */
  static ProposalStep withdraw(Proposal proposal, LocalDate day) {
    FindingPath place = FindingPath.at("proposals", proposal.id());
    return inTheWay(proposal, day, ProposalLife.ProposalEvent.TAKEN_BACK)
        .<ProposalStep>map(rule -> new Refused(closed(proposal, day, rule.at(place))))
        .orElseGet(() -> new Taken(proposal.withdrawn(day)));
  }

  /** The rule that keeps a step from being taken on a day, or empty when none does. */
  private static Optional<ProgrammeRule> inTheWay(
      Proposal proposal, LocalDate day, ProposalLife.ProposalEvent event) {
    ProposalState inTheEnd = proposal.stateOn(LocalDate.MAX);
    boolean isSettled = !inTheEnd.isOpen() && inTheEnd != ProposalState.EXPIRED;
    if (!isSettled && day.isBefore(lastStep(proposal))) {
      return Optional.of(ProgrammeRule.PROPOSAL_DAY_TOO_EARLY);
    }
    return ProposalLife.TABLE
        .line(isSettled ? inTheEnd : proposal.stateOn(day), event)
        .findRefusal();
  }

  private static Finding closed(Proposal proposal, LocalDate day, Finding finding) {
    if (finding.code().equals(ProgrammeRule.PROPOSAL_EXPIRED.code())) {
      return finding.with("answerBy", proposal.answerBy());
    }
    return finding.code().equals(ProgrammeRule.PROPOSAL_CLOSED.code())
        ? finding.with("state", proposal.stateOn(LocalDate.MAX))
        : finding.with("on", day).with("lastStep", lastStep(proposal));
  }

  private static LocalDate lastStep(Proposal proposal) {
    return proposal.lastDecidedOn().orElse(proposal.proposedOn());
  }
}
