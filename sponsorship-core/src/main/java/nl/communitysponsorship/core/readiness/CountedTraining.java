package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;

/**
 * That a session counts as a module for somebody who was there.
 *
 * @param on the day of the session
 * @param done what was done there
 * @param countsAs the module for which it counts; the same one where it is no equivalent
 */
public record CountedTraining(
    LocalDate on, SessionId session, TrainingModule done, TrainingModule countsAs)
    implements Comparable<CountedTraining> {
  private static final Comparator<CountedTraining> ORDER =
      Comparator.comparing(CountedTraining::on)
          .thenComparing(CountedTraining::session)
          .thenComparing(CountedTraining::done)
          .thenComparing(CountedTraining::countsAs);

  public CountedTraining {
    requireNonNull(on, "on");
    requireNonNull(session, "session");
    requireNonNull(done, "done");
    requireNonNull(countsAs, "countsAs");
  }

  /** Whether something else was done than the module for which it counts. */
  public boolean isEquivalent() {
    return done != countsAs;
  }

  /** The word of the module; of an equivalent what was done, and that it counted as the other. */
  public Object word() {
    return isEquivalent()
        ? Message.of("TrainingModule.countedAs").with("done", done).with("countsAs", countsAs)
        : done;
  }

  /** By day, then by session, then by modules. */
  @Override
  public int compareTo(CountedTraining other) {
    return ORDER.compare(this, other);
  }
}
