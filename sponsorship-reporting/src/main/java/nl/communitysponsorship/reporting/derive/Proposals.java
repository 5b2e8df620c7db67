package nl.communitysponsorship.reporting.derive;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.row.ProposalRow;
import nl.communitysponsorship.reporting.row.ProposalRow.Closing;
import org.jspecify.annotations.Nullable;

/** One row for each proposal, whether it became a match or not. */
final class Proposals {
  private final Moment moment;

  Proposals(Moment moment) {
    this.moment = moment;
  }

  Stream<ProposalRow> rows() {
    return Stream.concat(
            moment.register().proposals().stream(),
            moment.register().sponsorships().stream().map(Sponsorship::match))
        .map(this::row);
  }

  private ProposalRow row(Proposal proposal) {
    Closing closing = closing(proposal.stateOn(moment.lastDay()));
    LocalDate closedOn = closedOn(proposal, closing);
    return new ProposalRow(
        proposal.id(),
        moment.place(moment.index().household(proposal.household()), proposal.proposedOn()),
        proposal.proposedOn(),
        closing,
        closedOn,
        closing == Closing.DECIDED && closedOn != null
            ? inTime(proposal, closedOn)
            : Membership.OUT);
  }

  private static Closing closing(ProposalState state) {
    return switch (state) {
      case PROPOSED, HOUSEHOLD_ACCEPTED, GROUP_ACCEPTED -> Closing.OPEN;
      case CONFIRMED, DECLINED -> Closing.DECIDED;
      case EXPIRED -> Closing.EXPIRED;
      case WITHDRAWN -> Closing.WITHDRAWN;
    };
  }

  private static @Nullable LocalDate closedOn(Proposal proposal, Closing closing) {
    return switch (closing) {
      case DECIDED -> proposal.lastDecidedOn().orElse(null);
      case EXPIRED -> proposal.answerBy().plusDays(1);
      case OPEN, WITHDRAWN -> null;
    };
  }

  private Membership inTime(Proposal proposal, LocalDate decidedOn) {
    return moment
        .policyOn(proposal.proposedOn())
        .map(policy -> policy.match().answerDays().value())
        .map(days -> WorkingDays.after(proposal.proposedOn(), days))
        .map(last -> Membership.of(!decidedOn.isAfter(last)))
        .orElse(Membership.UNKNOWN);
  }
}
