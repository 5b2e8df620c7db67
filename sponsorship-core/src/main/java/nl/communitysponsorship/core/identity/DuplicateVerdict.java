package nl.communitysponsorship.core.identity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * What a worker judged of a pair; it is remembered as long as what was compared stays the same.
 *
 * @param facts the hash of what was compared, from the candidate that was judged
 */
public record DuplicateVerdict(
    Participant one,
    Participant other,
    Judgement judgement,
    LocalDate on,
    WorkerId by,
    String facts)
    implements Comparable<DuplicateVerdict> {
  private static final Comparator<DuplicateVerdict> ORDER =
      Comparator.comparing(DuplicateVerdict::one)
          .thenComparing(DuplicateVerdict::other)
          .thenComparing(DuplicateVerdict::on)
          .thenComparing(DuplicateVerdict::judgement)
          .thenComparing(DuplicateVerdict::by)
          .thenComparing(DuplicateVerdict::facts);

  /** What a worker can say of two people. */
  public enum Judgement {
    SAME_PERSON,
    DIFFERENT_PEOPLE,
    UNSURE
  }

  public DuplicateVerdict {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    requireNonNull(judgement, "judgement");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    requireNonNull(facts, "facts");
    if (!facts.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "the hash of what was compared must be 64 digits from 0 to f; %d characters were given"
              .formatted(facts.length()));
    }
  }

  /** What a worker judges of a candidate. */
  public static DuplicateVerdict of(
      DuplicateCandidate candidate, Judgement judgement, LocalDate on, WorkerId by) {
    return new DuplicateVerdict(
        candidate.one(), candidate.other(), judgement, on, by, candidate.facts());
  }

  /** Whether another verdict is about the same two. */
  public boolean isOfPair(DuplicateVerdict verdict) {
    return one.equals(verdict.one) && other.equals(verdict.other);
  }

  /** Whether it still answers a candidate: the pair is the same, and so is what was compared. */
  public boolean answers(DuplicateCandidate candidate) {
    return one.equals(candidate.one())
        && other.equals(candidate.other())
        && facts.equals(candidate.facts());
  }

  /** By pair, then by day. */
  @Override
  public int compareTo(DuplicateVerdict next) {
    return ORDER.compare(this, next);
  }
}
