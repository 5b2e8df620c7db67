package nl.communitysponsorship.core.merge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.identity.Participant;

/**
 * What a merge would do, for the worker who decides about it.
 *
 * @param keep the pseudonym that stays
 * @param goes the pseudonym that leads to it afterwards
 * @param links the records that will lead to the one that stays, in the order of the register
 * @param conflicts what cannot be kept as it stands, in the order of the register
 * @param choices the fields in which the two differ, in the order of the record
 */
public record MergePreview(
    Participant keep,
    Participant goes,
    List<RecordKey> links,
    List<MergeConflict> conflicts,
    List<FieldChoice> choices) {
  public MergePreview {
    requireNonNull(keep, "keep");
    requireNonNull(goes, "goes");
    links = List.copyOf(links);
    conflicts = List.copyOf(conflicts);
    choices = List.copyOf(choices);
  }

  /**
   * Something that two pseudonyms could hold and one cannot, and how the merge solves it.
   *
   * @param where the record as it stands before the merge
   */
  public record MergeConflict(ConflictKind kind, RecordKey where) {
    public MergeConflict {
      requireNonNull(kind, "kind");
      requireNonNull(where, "where");
    }
  }

  /** What two pseudonyms can hold and one cannot. */
  public enum ConflictKind {
    /** Two memberships of one group on the same days become one, with the roles of both. */
    MEMBERSHIPS_BECOME_ONE,
    /** Both have a record of the same thing; that of the pseudonym that stays is kept. */
    SECOND_IS_LEFT_OUT,
    /** Both live in one household: perhaps twins, or siblings, and no mistake at all. */
    SAME_HOUSEHOLD
  }

  /**
   * A field in which the two differ.
   *
   * @param field as in the JSON of the record, with points between the names
   * @param kept what will stand there, in JSON
   * @param other what the other said, in JSON
   * @param isFilled whether the one that stays said nothing, so that the other fills it
   */
  public record FieldChoice(String field, String kept, String other, boolean isFilled) {
    public FieldChoice {
      requireNonNull(field, "field");
      requireNonNull(kept, "kept");
      requireNonNull(other, "other");
    }

    /** Which field; never what it says. */
    @Override
    public String toString() {
      return "FieldChoice " + field;
    }
  }
}
