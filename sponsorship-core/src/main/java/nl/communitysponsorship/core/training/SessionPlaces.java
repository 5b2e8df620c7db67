package nl.communitysponsorship.core.training;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.SponsorId;

/**
 * Who takes the places of a session, and who waits for one.
 *
 * @param session whose places they are
 * @param taken how many places are taken
 * @param waiting who waits, the first in line first; who has no number comes after those who have,
 *     and equals stand in the order of their pseudonyms
 */
public record SessionPlaces(TrainingSession session, int taken, List<SponsorId> waiting) {
  private static final Comparator<Attendance> LINE =
      Comparator.comparing(
              Attendance::waitingNumber, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(Attendance::sponsor);

  public SessionPlaces {
    requireNonNull(session, "session");
    waiting = List.copyOf(requireNonNull(waiting, "waiting"));
  }

  /** The places of a session; attendances of other sessions are passed over. */
  public static SessionPlaces of(TrainingSession session, List<Attendance> attendances) {
    List<Attendance> ours =
        attendances.stream().filter(each -> each.session().equals(session.id())).toList();
    long taken = ours.stream().filter(each -> each.outcome().takesPlace()).count();
    return new SessionPlaces(
        session,
        (int) taken,
        ours.stream()
            .filter(each -> each.outcome() == Attendance.Outcome.WAITING)
            .sorted(LINE)
            .map(Attendance::sponsor)
            .toList());
  }

  /** How many places are free, 0 or more. */
  public int free() {
    return Math.max(0, session.places() - taken);
  }

  /** Whether more places are taken than there are. */
  public boolean isOverbooked() {
    return taken > session.places();
  }

  /** Who is to be asked for the free places, the first in line first; empty while none is free. */
  public List<SponsorId> next() {
    return waiting.stream().limit(free()).toList();
  }

  /** Where somebody stands in the line, from 1, or empty for who does not wait. */
  public Optional<Integer> positionOf(SponsorId sponsor) {
    int index = waiting.indexOf(sponsor);
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }
}
