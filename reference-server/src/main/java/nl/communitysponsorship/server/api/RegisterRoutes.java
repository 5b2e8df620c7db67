package nl.communitysponsorship.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.api.ask.ActingWorker;
import nl.communitysponsorship.server.api.ask.Query;
import nl.communitysponsorship.server.api.ask.SeenVersion;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.json.RequestBody;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/** The whole register, in and out, in its canonical form. */
final class RegisterRoutes implements Routes {
  /** About a hundred pilots. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final Desk desk;

  RegisterRoutes(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/register", this::show);
    routes.put("/v1/register", this::replace);
  }

  private void show(Context ctx) {
    Query.of(ctx).refuseIfFaulty();
    StoredRegister stored = desk.stored();
    ctx.header("ETag", SeenVersion.tag(stored.version())).json(stored.register());
  }

  private void replace(Context ctx) {
    Query.of(ctx).refuseIfFaulty();
    WorkerId worker = ActingWorker.of(ctx);
    long seen = SeenVersion.of(ctx);
    JsonRead<Register> read = RegisterJson.read(RequestBody.json(ctx, MOST_BYTES));
    if (read instanceof JsonRead.Refused<Register> refused) {
      throw Refusal.of(
              ProblemKind.INVALID_INPUT, refused.problems().stream().map(Fault::of).toList())
          .asException();
    }
    Outcome<Register> outcome = desk.replace(read.orThrow(), seen, worker);
    if (outcome instanceof Outcome.Conflict) {
      throw Refusal.of(ProblemKind.PRECONDITION_FAILED).asException();
    }
    long version = Answers.orRefuse(outcome).version();
    ctx.header("ETag", SeenVersion.tag(version)).status(HttpStatus.NO_CONTENT);
  }
}
