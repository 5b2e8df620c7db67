package nl.communitysponsorship.server.api.ask;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.desk.WorkerCode;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/**
 * The worker in whose name something is changed.
 *
 * <p>A request says so itself in a header, as long as there is no login from which it would follow.
 */
public final class ActingWorker {
  /** The header. */
  public static final String HEADER = "Acting-Worker";

  private ActingWorker() {}

  /**
   * The worker of a request that is asked more.
   *
   * @param faults takes in what is wrong, to be told with the rest; the answer is then empty
   */
  public static Optional<WorkerId> of(Context request, Consumer<Fault> faults) {
    String given = request.header(HEADER);
    if (given == null) {
      faults.accept(Fault.inParameter(HEADER, Message.of("request.missing").with("name", HEADER)));
      return Optional.empty();
    }
    try {
      return Optional.of(WorkerCode.read(given));
    } catch (IllegalArgumentException e) {
      faults.accept(Fault.inParameter(HEADER, Message.of("request.notAnId")));
      return Optional.empty();
    }
  }

  /**
   * The worker of a request of which nothing else is asked.
   *
   * @throws nl.communitysponsorship.server.problem.RefusedException if it names none, or not by a
   *     pseudonym
   */
  public static WorkerId of(Context request) {
    var faults = new ArrayList<Fault>();
    return of(request, faults::add)
        .orElseThrow(() -> Refusal.of(ProblemKind.INVALID_INPUT, faults).asException());
  }
}
