package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened between the beginning of a sponsorship and its end.
 *
 * @param pauses in the order of their first day
 * @param extensions in the order of the days on which they were written down
 * @param moves in the order of the days on which they were agreed
 * @param quiet the answers that no contact is needed for some days, in the order of their first day
 * @param fault whose duty failed, found after a breakdown; null as long as nobody found anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Course(
    List<Pause> pauses,
    List<Extension> extensions,
    List<Move> moves,
    List<NoContactNeeded> quiet,
    @Nullable DefaultFinding fault) {
  /** Nothing out of the ordinary. */
  public static final Course EVEN = new Course(List.of(), List.of(), List.of(), List.of(), null);

  public Course {
    pauses = requireNonNull(pauses, "pauses").stream().sorted().toList();
    extensions = requireNonNull(extensions, "extensions").stream().sorted().toList();
    moves = requireNonNull(moves, "moves").stream().sorted().toList();
    quiet = requireNonNull(quiet, "quiet").stream().sorted().toList();
  }

  /** Whose duty failed, or empty as long as nobody found anything. */
  public Optional<DefaultFinding> findFault() {
    return Optional.ofNullable(fault);
  }

  /** The pause on a day, or empty when there is none. */
  public Optional<Pause> pauseOn(LocalDate day) {
    return pauses.stream().filter(each -> each.period().contains(day)).findFirst();
  }

  /** The move that was agreed last and is not done yet, or empty when there is none. */
  public Optional<Move> openMove() {
    return moves.stream()
        .reduce((earlier, later) -> later)
        .filter(each -> each.findDoneOn().isEmpty());
  }

  /** This course, paused. */
  public Course pausedBy(Pause pause) {
    return new Course(more(pauses, pause), extensions, moves, quiet, fault);
  }

  /**
   * This course, going on from a day after the pause on it; unchanged when there is none. A pause
   * that began on that day has lasted no day, and was none.
   */
  public Course resumedOn(LocalDate day) {
    List<Pause> before =
        pauses.stream()
            .filter(each -> !each.period().from().equals(day))
            .map(each -> each.period().contains(day) ? each.endedOn(day) : each)
            .toList();
    return new Course(before, extensions, moves, quiet, fault);
  }

  /** This course, with a later planned end. */
  public Course extendedBy(Extension extension) {
    return new Course(pauses, more(extensions, extension), moves, quiet, fault);
  }

  /**
   * This course, with a move that is new, agreed anew, or has come further. What was agreed for
   * another day stays, as something that was not done.
   */
  public Course moving(Move move) {
    List<Move> others =
        moves.stream()
            .filter(each -> !each.agreedOn().equals(move.agreedOn()) || each.doneOn() != null)
            .toList();
    return new Course(pauses, extensions, more(others, move), quiet, fault);
  }

  /** This course, and an answer that no contact is needed for some days. */
  public Course quietBy(NoContactNeeded answer) {
    return new Course(pauses, extensions, moves, more(quiet, answer), fault);
  }

  /** This course, and whose duty failed. */
  public Course failedBy(DefaultFinding finding) {
    return new Course(pauses, extensions, moves, quiet, finding);
  }

  private static <T> List<T> more(Collection<T> those, T one) {
    var all = new ArrayList<>(those);
    all.add(one);
    return all;
  }
}
