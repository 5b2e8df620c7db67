package nl.communitysponsorship.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/** What several routes have in common when they answer. */
final class Answers {
  /** What lies in the request itself; anything else is the state of the register. */
  private static final Set<String> OF_THE_REQUEST =
      Set.of(
          ProgrammeRule.REFERENCE_UNKNOWN.code(),
          ProgrammeRule.PROPOSAL_REASON_TOO_SHORT.code(),
          ProgrammeRule.TEXT_BSN_SUSPECTED.code(),
          ProgrammeRule.ID_TWICE.code());

  private Answers() {}

  /** Answers with sentences in it, and says in which language they are. */
  static void spoken(Context ctx, Texts texts, Object answer) {
    ctx.header("Content-Language", texts.reader().toLanguageTag()).json(answer);
  }

  /**
   * What was stored.
   *
   * @throws nl.communitysponsorship.server.problem.RefusedException if nothing was
   */
  static <T> Outcome.Stored<T> orRefuse(Outcome<T> outcome) {
    return orRefuse(outcome, List::of);
  }

  /**
   * What was stored.
   *
   * @param allowed what could be done instead, told with a refusal because of how things stand
   * @throws nl.communitysponsorship.server.problem.RefusedException if nothing was
   */
  static <T> Outcome.Stored<T> orRefuse(Outcome<T> outcome, Supplier<List<String>> allowed) {
    if (outcome instanceof Outcome.Stored<T> stored) {
      return stored;
    }
    if (outcome instanceof Outcome.Refused<T> refused) {
      List<Finding> why = refused.why().all();
      if (refused.why().codes().contains(ProgrammeRule.COMMAND_KEY_TAKEN.code())) {
        throw Refusal.of(ProblemKind.KEY_REUSED).asException();
      }
      boolean isInput = why.stream().map(Finding::code).anyMatch(OF_THE_REQUEST::contains);
      List<Fault> faults = why.stream().map(Answers::fault).toList();
      throw isInput
          ? Refusal.of(ProblemKind.INVALID_INPUT, faults).asException()
          : Refusal.of(ProblemKind.CONFLICT, faults).allowing(allowed.get()).asException();
    }
    throw Refusal.of(ProblemKind.CONFLICT).asException();
  }

  /** A finding about a single field of the request points to that field of the body. */
  private static Fault fault(Finding finding) {
    String path = finding.path().text();
    return path.isEmpty() || path.contains("[") || !OF_THE_REQUEST.contains(finding.code())
        ? Fault.of(finding)
        : new Fault(new Fault.Place.Body("/" + path), finding.message(), finding.remedy());
  }
}
