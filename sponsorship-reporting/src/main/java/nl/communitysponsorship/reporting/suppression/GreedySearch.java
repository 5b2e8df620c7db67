package nl.communitysponsorship.reporting.suppression;

import static java.util.Comparator.comparing;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.reporting.attack.Alternatives;
import nl.communitysponsorship.reporting.table.Entry;

/**
 * A safe set of which no entry can be told any more: withholds all that is concerned, and then
 * tells one after the other for as long as every secret stays in doubt: exempt entries first, then
 * zeros, then large counts.
 *
 * <p>The order is that of Langsrud, Privacy in Statistical Databases 2024 (doi
 * 10.1007/978-3-031-69651-0_6); what is asked before each step is stricter, for alternatives must
 * be whole and not below zero.
 */
final class GreedySearch {
  private final Secrets secrets;
  private final List<Integer> candidates;
  private final Map<Integer, Alternatives> proofs = new TreeMap<>();

  GreedySearch(Secrets secrets, List<Integer> candidates) {
    this.secrets = secrets;
    Comparator<Integer> order =
        comparing((Integer entry) -> entry(entry).standing() != Entry.Standing.EXEMPT)
            .thenComparing(entry -> !entry(entry).isBare())
            .thenComparingLong(entry -> -entry(entry).weight())
            .thenComparing(entry -> entry);
    this.candidates = candidates.stream().sorted(order).toList();
  }

  /** A safe set that holds these; all candidates together must be safe. */
  BitSet find(BitSet withheld) {
    BitSet kept = (BitSet) withheld.clone();
    candidates.forEach(kept::set);
    secrets.needed().keySet().forEach(cell -> proofs.put(cell, secrets.alternatives(kept, cell)));
    for (int entry : candidates) {
      if (!withheld.get(entry)) {
        kept.clear(entry);
        if (!staysSafe(kept, entry)) {
          kept.set(entry);
        }
      }
    }
    return kept;
  }

  /** Looks for new alternatives only where the old ones changed what is now told. */
  private boolean staysSafe(BitSet kept, int told) {
    var renewed = new TreeMap<Integer, Alternatives>();
    for (Map.Entry<Integer, Alternatives> proof : proofs.entrySet()) {
      if (entry(told).isBare() || touches(proof.getValue(), told)) {
        int cell = proof.getKey();
        Alternatives other = secrets.alternatives(kept, cell);
        if (!secrets.isInDoubt(cell, other)) {
          return false;
        }
        renewed.put(cell, other);
      }
    }
    proofs.putAll(renewed);
    return true;
  }

  private boolean touches(Alternatives alternatives, int entry) {
    return secrets.wiring().cellsOf(entry).stream().anyMatch(alternatives::touches);
  }

  private Entry entry(int number) {
    return secrets.wiring().entry(number);
  }
}
