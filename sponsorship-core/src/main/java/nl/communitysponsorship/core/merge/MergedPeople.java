package nl.communitysponsorship.core.merge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.identity.Participant;

/**
 * To whom a pseudonym leads after merges: an old one keeps pointing to the one that was kept.
 *
 * @param merges those that hold, in the order in which they were carried out; one that was taken
 *     back is left out
 */
public record MergedPeople(List<MergeRecord> merges) {
  public MergedPeople {
    merges = List.copyOf(requireNonNull(merges, "merges"));
  }

  /** The pseudonym under which somebody is found now; the given one when it was never merged. */
  public Participant current(Participant person) {
    Participant current = person;
    for (MergeRecord merge : merges) {
      if (merge.gone().equals(current)) {
        current = merge.kept();
      }
    }
    return current;
  }

  /** The pseudonyms that lead to this one now, in order; empty when none does. */
  public List<Participant> former(Participant person) {
    return merges.stream()
        .map(MergeRecord::gone)
        .filter(gone -> current(gone).equals(person))
        .distinct()
        .sorted()
        .toList();
  }
}
