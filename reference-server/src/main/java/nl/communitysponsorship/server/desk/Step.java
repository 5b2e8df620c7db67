package nl.communitysponsorship.server.desk;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;

/**
 * A step in the life of a proposal, worked out and ready to be stored.
 *
 * @param next the register after the step
 * @param now the proposal after the step
 */
record Step(Register next, Proposal now, Change change) {
  Step {
    requireNonNull(next, "next");
    requireNonNull(now, "now");
    requireNonNull(change, "change");
  }

  /** What the log calls a decision: the coordinator's yes is more than a decision. */
  static ChangeKind whatOf(Decision decision) {
    return decision.party() == Party.COORDINATOR && decision.isYes()
        ? ChangeKind.CONFIRMED
        : ChangeKind.DECIDED;
  }
}
