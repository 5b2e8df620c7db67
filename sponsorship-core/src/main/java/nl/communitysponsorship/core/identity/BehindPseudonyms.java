package nl.communitysponsorship.core.identity;

import java.util.List;

/**
 * Compares what only whoever runs the programme holds behind two pseudonyms, such as names and
 * telephone numbers. Only how they compare comes back; what they are never enters this library.
 */
@FunctionalInterface
public interface BehindPseudonyms {
  /** How the two compare, a field each; empty when nothing more is known of them. */
  List<Compared> compare(Participant one, Participant other);

  /** For programmes that hold nothing behind the pseudonyms. */
  static BehindPseudonyms nothing() {
    return (one, other) -> List.of();
  }
}
