package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import org.jspecify.annotations.Nullable;

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
    FindingPath place = FindingPath.at("proposals", proposal.id());
    LocalDate day = decision.on();
    Finding inTheWay = inTheWay(proposal, day, place);
    if (inTheWay != null) {
      return new Refused(inTheWay);
    }
    Party turn = Party.TURNS.get(proposal.decisions().size());
    if (decision.party() != turn) {
      return new Refused(
          ProgrammeRule.PROPOSAL_DECISION_OUT_OF_ORDER
              .at(place)
              .with("party", decision.party())
              .with("turn", turn));
    }
    boolean confirms = turn == Party.COORDINATOR && decision.isYes();
    if (confirms && decision.recordedBy().equals(proposal.proposedBy())) {
      return new Refused(
          ProgrammeRule.PROPOSAL_SAME_PERSON.at(place).with("worker", decision.recordedBy()));
    }
    return new Taken(proposal.decided(decision, WorkingDays.after(day, answerDays)));
  }

  /**
   * Takes a proposal back. Refused when it is closed, when its term has passed, and when the day
   * lies before its last step.
   */
  static ProposalStep withdraw(Proposal proposal, LocalDate day) {
    Finding inTheWay = inTheWay(proposal, day, FindingPath.at("proposals", proposal.id()));
    return inTheWay == null ? new Taken(proposal.withdrawn(day)) : new Refused(inTheWay);
  }

  /** What keeps any step from being taken on a day; null when nothing does. */
  private static @Nullable Finding inTheWay(Proposal proposal, LocalDate day, FindingPath place) {
    ProposalState inTheEnd = proposal.stateOn(LocalDate.MAX);
    if (!inTheEnd.isOpen() && inTheEnd != ProposalState.EXPIRED) {
      return ProgrammeRule.PROPOSAL_CLOSED.at(place).with("state", inTheEnd);
    }
    LocalDate lastStep = proposal.lastDecidedOn().orElse(proposal.proposedOn());
    if (day.isBefore(lastStep)) {
      return ProgrammeRule.PROPOSAL_DAY_TOO_EARLY
          .at(place)
          .with("on", day)
          .with("lastStep", lastStep);
    }
    return day.isAfter(proposal.answerBy())
        ? ProgrammeRule.PROPOSAL_EXPIRED.at(place).with("answerBy", proposal.answerBy())
        : null;
  }
}
