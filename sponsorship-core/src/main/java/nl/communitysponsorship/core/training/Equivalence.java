package nl.communitysponsorship.core.training;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * That who has done one module need not do another: the first counts as it.
 *
 * <p>It holds in this direction alone. What counts as a module counts as everything that the module
 * itself counts as.
 *
 * @param source the key of one of the sources of the pack in which it stands
 */
public record Equivalence(TrainingModule done, TrainingModule countsAs, String source)
    implements Comparable<Equivalence> {
  private static final Comparator<Equivalence> ORDER =
      Comparator.comparing(Equivalence::done)
          .thenComparing(Equivalence::countsAs)
          .thenComparing(Equivalence::source);

  public Equivalence {
    requireNonNull(done, "done");
    requireNonNull(countsAs, "countsAs");
    requireNonNull(source, "source");
  }

  /** By the module that was done, then by the one it counts as, then by source. */
  @Override
  public int compareTo(Equivalence other) {
    return ORDER.compare(this, other);
  }
}
