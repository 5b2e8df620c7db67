package nl.communitysponsorship.reporting.suppression;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import nl.communitysponsorship.reporting.table.Wiring;
import org.jspecify.annotations.Nullable;

/**
 * The fewest further entries that leave every secret in doubt, and of those the ones that count the
 * least: tries none, then one, then two, and so on.
 *
 * <p>It adds only entries that can help the first open secret. An alternative table that moves it
 * is made of moves that hang together, so some new entry must border on what it can already reach.
 */
final class ExactSearch {
  private static final int MOST_CANDIDATES = 28;
  private static final int MOST_TRIALS = 4_000;

  private final Secrets secrets;
  private final BitSet candidates;
  private int trials;
  private long lightest;
  private @Nullable BitSet best;

  ExactSearch(Secrets secrets, List<Integer> candidates) {
    this.secrets = secrets;
    this.candidates = new BitSet();
    candidates.forEach(this.candidates::set);
  }

  /** The smallest safe set that holds these, or empty when there are too many to try. */
  Optional<BitSet> find(BitSet withheld) {
    if (candidates.cardinality() > MOST_CANDIDATES) {
      return Optional.empty();
    }
    for (int depth = 0; depth <= candidates.cardinality(); depth++) {
      lightest = Long.MAX_VALUE;
      dive(withheld, new BitSet(), depth, 0);
      if (best != null || trials >= MOST_TRIALS) {
        return trials < MOST_TRIALS ? Optional.ofNullable(best) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void dive(BitSet withheld, BitSet barred, int left, long weight) {
    if (weight >= lightest || trials++ >= MOST_TRIALS) {
      return;
    }
    OptionalInt open = secrets.findOpen(withheld);
    if (open.isEmpty()) {
      best = withheld;
      lightest = weight;
    } else if (left > 0) {
      BitSet tried = (BitSet) barred.clone();
      for (int entry : helpful(withheld, tried, open.getAsInt())) {
        BitSet more = (BitSet) withheld.clone();
        more.set(entry);
        dive(more, tried, left - 1, weight + weight(entry));
        tried.set(entry);
      }
    }
  }

  /** Candidates that share a line with what the open secret reaches, lightest first. */
  private List<Integer> helpful(BitSet withheld, BitSet barred, int open) {
    Wiring wiring = secrets.wiring();
    Comparator<Integer> byWeight = Comparator.comparingLong(this::weight);
    var helpful = new TreeSet<Integer>(byWeight.thenComparing(entry -> entry));
    for (int cell : wiring.reach(withheld, open, Integer.MAX_VALUE)) {
      for (int line : wiring.linesOf(cell)) {
        List<Integer> entries = wiring.line(line).cells().stream().map(wiring::entryOf).toList();
        List<Integer> added =
            entries.stream().filter(e -> candidates.get(e) && !withheld.get(e)).toList();
        List<Integer> usable = added.stream().filter(e -> !barred.get(e)).toList();
        boolean lonely = entries.stream().filter(withheld::get).count() == 1;
        if (lonely && cell == open) {
          helpful.clear();
          helpful.addAll(usable);
          return List.copyOf(helpful);
        }
        helpful.addAll(usable);
      }
    }
    return List.copyOf(helpful);
  }

  private long weight(int entry) {
    return secrets.wiring().entry(entry).weight();
  }
}
