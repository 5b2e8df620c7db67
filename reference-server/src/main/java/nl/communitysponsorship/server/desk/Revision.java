package nl.communitysponsorship.server.desk;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import org.jspecify.annotations.Nullable;

/** A register with one thing changed. */
final class Revision {
  private Revision() {}

  /** With this proposal in place of the one with its id, or added. */
  static Register with(Register register, Proposal proposal) {
    List<Proposal> proposals = without(register, proposal.id());
    proposals.add(proposal);
    return register.with(proposals, register.sponsorships());
  }

  /** Without a proposal. */
  static Register withdrawing(Register register, ProposalId proposal) {
    return register.with(without(register, proposal), register.sponsorships());
  }

  /**
   * With this sponsorship in place of the proposal that became it, and with its tasks.
   *
   * @param earlier the one whose place it takes, as it is now; null when it takes no place
   */
  static Register with(
      Register register, Sponsorship begun, @Nullable Sponsorship earlier, List<SupportTask> plan) {
    var sponsorships = new ArrayList<>(register.sponsorships());
    if (earlier != null) {
      sponsorships.replaceAll(each -> each.id().equals(earlier.id()) ? earlier : each);
    }
    sponsorships.add(begun);
    var tasks = new ArrayList<>(register.tasks());
    tasks.addAll(plan);
    return register.with(without(register, begun.match().id()), sponsorships, tasks);
  }

  private static List<Proposal> without(Register register, ProposalId id) {
    var others = new ArrayList<>(register.proposals());
    others.removeIf(each -> each.id().equals(id));
    return others;
  }
}
