package nl.communitysponsorship.core.merge;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.history.RecordChange;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * That two pseudonyms became one, with all that is needed to make them two again. Nothing is
 * deleted by a merge: what left the register stands here.
 *
 * @param kept the pseudonym that stayed
 * @param gone the pseudonym that leads to it since
 * @param done the changes that the merge made, in their order
 * @param undo the changes that take it back, in their order
 */
@JsonPropertyOrder({"kept", "gone", "on", "by", "done", "undo"})
public record MergeRecord(
    Participant kept,
    Participant gone,
    LocalDate on,
    WorkerId by,
    List<RecordChange> done,
    List<RecordChange> undo) {
  public MergeRecord {
    requireNonNull(kept, "kept");
    requireNonNull(gone, "gone");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    done = List.copyOf(done);
    undo = List.copyOf(undo);
  }

  /** The pseudonyms only. */
  @Override
  public String toString() {
    return "MergeRecord " + gone + " into " + kept;
  }
}
