package nl.communitysponsorship.core.state;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import org.jspecify.annotations.Nullable;

/**
 * What one step does in one state: it leads somewhere, or it is refused.
 *
 * @param to the state after the step; the same as {@code from} when it is refused
 * @param who the roles that may take it, in the order of {@link Actor}; empty when it is refused
 * @param refusal the rule that refuses it; null when it can be taken
 */
public record Line<S extends Enum<S>, E extends Enum<E>>(
    S from, E step, S to, List<Actor> who, @Nullable ProgrammeRule refusal) {
  public Line {
    requireNonNull(from, "from");
    requireNonNull(step, "step");
    requireNonNull(to, "to");
    who = requireNonNull(who, "who").stream().sorted().distinct().toList();
    if (refusal == null ? who.isEmpty() : (!who.isEmpty() || from != to)) {
      throw new IllegalArgumentException(
          "'%s' in '%s' must either be refused, and change nothing, or be taken by somebody"
              .formatted(step, from));
    }
  }

  /** A step that can be taken. */
  public static <S extends Enum<S>, E extends Enum<E>> Line<S, E> taken(
      S from, E step, S to, Actor... who) {
    return new Line<>(from, step, to, List.of(who), null);
  }

  /** A step that is refused. */
  public static <S extends Enum<S>, E extends Enum<E>> Line<S, E> refused(
      S from, E step, ProgrammeRule why) {
    return new Line<>(from, step, from, List.of(), why);
  }

  /** The rule that refuses the step, or empty when it can be taken. */
  public Optional<ProgrammeRule> findRefusal() {
    return Optional.ofNullable(refusal);
  }
}
