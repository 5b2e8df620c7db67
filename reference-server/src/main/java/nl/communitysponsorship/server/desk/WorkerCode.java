package nl.communitysponsorship.server.desk;

import java.util.Locale;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;

/**
 * How the code of a worker is read at the door of the server, whether in a form or in a header.
 *
 * <p>The library compares pseudonyms letter by letter, as they stand in the register. People do not
 * write them so: {@code w-03} and {@code W-03} are one person, who must not confirm his own
 * proposal. Every code that comes in is therefore read here, in capitals and without white space
 * around it, and is stored so.
 */
public final class WorkerCode {
  private WorkerCode() {}

  /**
   * The worker who is meant by a code that somebody wrote.
   *
   * @throws IllegalArgumentException if it could be nobody's code
   */
  public static WorkerId read(String written) {
    return new WorkerId(written.strip().toUpperCase(Locale.ROOT));
  }

  /**
   * The decision for a proposal, with its worker written as the proposal writes him when both are
   * the same person; a register that was taken in may hold codes in small letters.
   */
  public static Decision asIn(Proposal proposal, Decision decision) {
    WorkerId proposer = proposal.proposedBy();
    return proposer.value().equalsIgnoreCase(decision.recordedBy().value())
        ? new Decision(decision.party(), decision.verdict(), decision.on(), proposer)
        : decision;
  }
}
