package nl.communitysponsorship.server.tell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands on a day.
 *
 * @param turn whose turn it is; null when nobody's is
 * @param sponsorship what became of it; null while nothing did
 * @param effects what its confirmation brought with it; null when that is not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalOnDay(
    ProposalState state,
    @Nullable Party turn,
    @Nullable SponsorshipId sponsorship,
    Proposal proposal,
    @Nullable List<ToldEffect> effects) {
  public ProposalOnDay {
    effects = effects == null ? null : List.copyOf(effects);
  }

  /** A proposal with what follows from the register. */
  public static ProposalOnDay of(Proposal proposal, Register register, LocalDate day) {
    return new ProposalOnDay(
        proposal.stateOn(day),
        proposal.turnOn(day).orElse(null),
        register.sponsorships().stream()
            .filter(each -> each.match().id().equals(proposal.id()))
            .map(Sponsorship::id)
            .findFirst()
            .orElse(null),
        proposal,
        null);
  }

  /**
   * The same, with what its confirmation brought with it; nothing is added when that is nothing.
   */
  public ProposalOnDay bringing(List<ToldEffect> brought) {
    return brought.isEmpty()
        ? this
        : new ProposalOnDay(state, turn, sponsorship, proposal, brought);
  }
}
