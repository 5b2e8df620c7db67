package nl.communitysponsorship.server.web.frame;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.http.ApiVersion;
import nl.communitysponsorship.server.http.ProblemAnswers;
import nl.communitysponsorship.server.http.ReaderLanguage;
import nl.communitysponsorship.server.problem.Problem;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.ProblemTexts;
import nl.communitysponsorship.server.problem.Refusal;
import nl.communitysponsorship.server.web.page.Page;

/** Shows a refusal as a page to a reader who asked for a page; programs get problem details. */
public final class ProblemPages {
  private final Site site;

  public ProblemPages(Site site) {
    this.site = requireNonNull(site, "site");
  }

  /** Adds a page for every kind of refusal. */
  public void addTo(RoutesConfig routes) {
    Stream.of(ProblemKind.values())
        .map(ProblemKind::status)
        .distinct()
        .forEach(status -> routes.error(status, "text/html", this::show));
  }

  private void show(Context ctx) {
    Refusal refusal = ctx.attribute(ProblemAnswers.REFUSAL);
    if (refusal == null || ctx.path().startsWith(ApiVersion.PREFIX + "/")) {
      return;
    }
    Locale reader = language(ctx);
    Problem problem = ProblemTexts.in(reader).tell(refusal);
    List<String> more = problem.errors().stream().map(Problem.Entry::detail).toList();
    var view = new ProblemView(problem.detail(), more, "");
    site.answer(ctx, "frame/problem", page(problem, reader), view);
  }

  /** The language in the address, else the one that the browser prefers. */
  private static Locale language(Context ctx) {
    return Texts.LANGUAGES.stream()
        .filter(each -> (ctx.path() + "/").startsWith("/" + each.getLanguage() + "/"))
        .findFirst()
        .orElseGet(() -> ReaderLanguage.of(ctx));
  }

  private Page page(Problem problem, Locale reader) {
    Texts texts = PageTexts.in(reader);
    var today = site.today();
    return new Page(
        texts,
        problem.title(),
        null,
        List.of(),
        "",
        today,
        today,
        null,
        site.isDemo(),
        () -> "",
        null);
  }
}
