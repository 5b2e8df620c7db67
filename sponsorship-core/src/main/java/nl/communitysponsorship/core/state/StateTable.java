package nl.communitysponsorship.core.state;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/**
 * A life cycle as data: one line for every step in every state.
 *
 * <p>The code that takes steps and the page that explains them read the same table.
 *
 * @param lines by state, then by step, in the order in which those are declared
 */
public record StateTable<S extends Enum<S>, E extends Enum<E>>(List<Line<S, E>> lines) {
  public StateTable {
    lines = List.copyOf(requireNonNull(lines, "lines"));
  }

  /**
   * Completes the steps that can be taken to a full table.
   *
   * @param refusal why a step that is not among them is refused in a state
   * @throws IllegalArgumentException if a step stands twice for one state
   */
  public static <S extends Enum<S>, E extends Enum<E>> StateTable<S, E> of(
      List<S> states,
      List<E> steps,
      List<Line<S, E>> taken,
      BiFunction<S, E, ProgrammeRule> refusal) {
    var lines = new ArrayList<Line<S, E>>();
    for (S state : states) {
      for (E step : steps) {
        lines.add(
            find(taken, state, step)
                .orElseGet(() -> Line.refused(state, step, refusal.apply(state, step))));
      }
    }
    return new StateTable<>(lines);
  }

  /**
   * What a step does in a state.
   *
   * @throws IllegalArgumentException if the table does not know the state or the step
   */
  public Line<S, E> line(S from, E step) {
    return find(lines, from, step)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the table has no line for '%s' in '%s'".formatted(step, from)));
  }

  /** The steps that can be taken, in the order of the table. */
  public List<Line<S, E>> taken() {
    return lines.stream().filter(each -> each.findRefusal().isEmpty()).toList();
  }

  private static <S extends Enum<S>, E extends Enum<E>> Optional<Line<S, E>> find(
      List<Line<S, E>> lines, S from, E step) {
    return lines.stream()
        .filter(each -> each.from() == from && each.step() == step)
        .reduce(
            (one, other) -> {
              throw new IllegalArgumentException(
                  "'%s' in '%s' stands twice in the table".formatted(step, from));
            });
  }
}
