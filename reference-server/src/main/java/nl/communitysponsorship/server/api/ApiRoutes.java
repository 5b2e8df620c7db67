package nl.communitysponsorship.server.api;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import java.util.List;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.server.action.NothingStoredException;
import nl.communitysponsorship.server.api.ask.Accepted;
import nl.communitysponsorship.server.api.ask.Once;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.ApiVersion;
import nl.communitysponsorship.server.http.ProblemAnswers;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/** Every route of the API. */
public final class ApiRoutes implements Routes {
  private final Desk desk;
  private final Municipalities municipalities;
  private final Once once;

  /**
   * @param once carries out once what is sent with a key
   */
  public ApiRoutes(Desk desk, Municipalities municipalities, Once once) {
    this.once = requireNonNull(once, "once");
    this.desk = requireNonNull(desk, "desk");
    this.municipalities = requireNonNull(municipalities, "municipalities");
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.beforeMatched(ApiVersion.PREFIX + "/*", Accepted::refuseOthers);
    for (Routes each :
        List.of(
            new SchemaRoutes(),
            new ProgrammeRoutes(desk, municipalities),
            new GroupRoutes(desk),
            new HouseholdRoutes(desk),
            new RoundRoutes(desk),
            new ProposalRoutes(desk, once),
            new SponsorshipRoutes(desk),
            new LifeRoutes(desk, once),
            new IndicatorRoutes(desk, municipalities),
            new RegisterRoutes(desk),
            new FindingRoutes(desk))) {
      each.addTo(routes);
    }
    routes.exception(
        NothingStoredException.class,
        (e, ctx) -> ProblemAnswers.answer(ctx, Refusal.of(ProblemKind.NOT_FOUND)));
  }
}
