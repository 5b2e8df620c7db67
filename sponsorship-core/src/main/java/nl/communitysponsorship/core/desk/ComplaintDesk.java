package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;

/** Who may see to a complaint: nobody who belongs to the group that it is about. */
public record ComplaintDesk(SafeguardingFile file, Ties ties) {
  public ComplaintDesk {
    requireNonNull(file, "file");
    requireNonNull(ties, "ties");
  }

  /**
   * Gives a complaint to a worker. Refused when the worker is a member of the group that it is
   * about or coordinates it.
   *
   * @param asSponsor the pseudonyms under which the worker is a sponsor; empty for most
   */
  public SafetyStep takeUp(
      Complaint complaint, WorkerId handler, Collection<SponsorId> asSponsor, LocalDate on) {
    Optional<Ties.Tie> tie =
        complaint.findAboutGroup().flatMap(group -> ties.between(group, handler, asSponsor));
    return tie.isPresent()
        ? new SafetyStep.Refused(
            ProgrammeRule.COMPLAINT_HANDLER_CONFLICT
                .at(FindingPath.at("complaints", complaint.code()))
                .with("worker", handler)
                .with("tie", tie.get()))
        : new SafetyStep.Taken(file.with(complaint.takenUp(handler, on)), List.of());
  }
}
