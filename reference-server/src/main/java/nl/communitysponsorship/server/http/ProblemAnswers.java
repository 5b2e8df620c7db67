package nl.communitysponsorship.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.util.Locale;
import java.util.Map;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.server.problem.Problem;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.ProblemTexts;
import nl.communitysponsorship.server.problem.Refusal;
import nl.communitysponsorship.server.problem.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place in which a refusal becomes an answer: problem details, in the reader's language.
 *
 * <p>The refusal is left under {@link #REFUSAL} in the request, so that pages can show it their own
 * way with an error handler for HTML.
 */
public final class ProblemAnswers implements Routes {
  /** Under which name the {@link Refusal} stands among the attributes of a request. */
  public static final String REFUSAL = "refusal";

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  @Override
  public void addTo(RoutesConfig routes) {
    routes.exception(RefusedException.class, (e, ctx) -> answer(ctx, e.refusal()));
    routes.exception(HttpResponseException.class, ProblemAnswers::translate);
    routes.exception(Exception.class, ProblemAnswers::confess);
  }

  /** Answers with a problem. */
  public static void answer(Context ctx, Refusal refusal) {
    Locale reader = ReaderLanguage.of(ctx);
    Problem problem = ProblemTexts.in(reader).tell(refusal);
    ctx.attribute(REFUSAL, refusal);
    ctx.status(problem.status()).header("Content-Language", reader.toLanguageTag());
    Utf8.answer(ctx, Problem.MEDIA_TYPE, CanonicalJson.write(problem));
  }

  private static void translate(HttpResponseException e, Context ctx) {
    Map<String, String> details = e.getDetails();
    details.values().stream()
        .filter(methods -> e.getStatus() == ProblemKind.METHOD_NOT_ALLOWED.status())
        .forEach(methods -> ctx.header("Allow", methods));
    answer(
        ctx,
        Refusal.of(ProblemKind.ofStatus(e.getStatus()).orElseGet(() -> nearest(e.getStatus()))));
  }

  private static ProblemKind nearest(int status) {
    return status < 500 ? ProblemKind.INVALID_INPUT : ProblemKind.INTERNAL;
  }

  /** Tells the log what happened and the reader that it did, and no more. */
  private static void confess(Exception e, Context ctx) {
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    LOG.error("{} {} failed", ctx.method().name(), endpoint == null ? "-" : endpoint.path, e);
    answer(ctx, Refusal.of(ProblemKind.INTERNAL));
  }
}
