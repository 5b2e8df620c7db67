package nl.communitysponsorship.server.action;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.rule.Finding;

/** What was worked out and is not stored yet, or everything that stands in its way. */
public sealed interface Draft<T> {
  /** Nothing stands in the way. */
  record Ready<T>(T next) implements Draft<T> {
    public Ready {
      requireNonNull(next, "next");
    }
  }

  /** Rules are not obeyed. */
  record Refused<T>(List<Finding> why) implements Draft<T> {
    public Refused {
      why = List.copyOf(why);
    }
  }

  /** That one rule is not obeyed. */
  static <T> Draft<T> refused(Finding why) {
    return new Refused<>(List.of(why));
  }

  /** The same refusal, of something else. */
  static <T> Draft<T> refused(Draft<?> draft) {
    return new Refused<>(((Refused<?>) draft).why());
  }
}
