package nl.communitysponsorship.server.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.text.Message;

/**
 * That a request is refused and why, as data; {@link ProblemTexts} makes it a {@link Problem} for a
 * reader.
 *
 * @param detail what is the matter this time
 * @param faults everything that is wrong, in the order in which it was found
 * @param allowed what could be done instead, in coded words; empty when that is not known
 */
public record Refusal(ProblemKind kind, Message detail, List<Fault> faults, List<String> allowed) {
  public Refusal {
    requireNonNull(kind, "kind");
    requireNonNull(detail, "detail");
    faults = List.copyOf(requireNonNull(faults, "faults"));
    allowed = List.copyOf(requireNonNull(allowed, "allowed"));
  }

  /** A refusal that knows nothing to do instead. */
  public Refusal(ProblemKind kind, Message detail, List<Fault> faults) {
    this(kind, detail, faults, List.of());
  }

  /** This refusal, with what could be done instead. */
  public Refusal allowing(List<String> others) {
    return new Refusal(kind, detail, faults, others);
  }

  /** A refusal that its kind explains by itself. */
  public static Refusal of(ProblemKind kind) {
    return new Refusal(kind, Message.of(kind.key() + ".detail"), List.of());
  }

  /** That the same command is being carried out at this moment. */
  public static Refusal underWay() {
    ProblemKind kind = ProblemKind.CONFLICT;
    return new Refusal(kind, Message.of(kind.key() + ".underWay"), List.of());
  }

  /** A refusal of this kind, with everything that is wrong. */
  public static Refusal of(ProblemKind kind, List<Fault> faults) {
    return new Refusal(
        kind, Message.of(kind.key() + ".faults").with("count", faults.size()), faults);
  }

  /** A refusal because rules are not obeyed. */
  public static Refusal of(ProblemKind kind, Findings findings) {
    return of(kind, findings.all().stream().map(Fault::of).toList());
  }

  /**
   * That there is nothing by this id.
   *
   * @param thing the key of the word for it, such as {@code thing.group}
   */
  public static Refusal notFound(String thing, String id) {
    return new Refusal(
        ProblemKind.NOT_FOUND,
        Message.of("problem.NOT_FOUND.thing").with("thing", Message.of(thing)).with("id", id),
        List.of());
  }

  /** This refusal as an exception, for a place from which it cannot be returned. */
  public RefusedException asException() {
    return new RefusedException(this);
  }
}
