package nl.communitysponsorship.server.web.frame;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.http.ReaderLanguage;
import nl.communitysponsorship.server.web.page.Page;

/**
 * Adds pages in every language, each under the code of its language, and sees to what holds for all
 * of them: the proof that a form came from here, and what is shown when there is no page.
 */
public final class PageRoutes {
  private final RoutesConfig routes;
  private final Site site;

  public PageRoutes(RoutesConfig routes, Site site) {
    this.routes = requireNonNull(routes, "routes");
    this.site = requireNonNull(site, "site");
  }

  /**
   * A page to be read.
   *
   * @param path without the language, such as {@code /groups/{id}}
   */
  public void read(String path, Consumer<Visit> page) {
    for (Locale language : Texts.LANGUAGES) {
      routes.get(under(language, path), ctx -> answer(ctx, language, page));
    }
  }

  /** A form that is sent; refused when it was not sent from a page of this site. */
  public void send(String path, Consumer<Visit> page) {
    for (Locale language : Texts.LANGUAGES) {
      routes.post(
          under(language, path),
          ctx ->
              answer(ctx, language, site.tokens().isGenuine(ctx) ? page : PageRoutes::notFromHere));
    }
  }

  /** The front door leads to the language that the reader's browser asks for. */
  public void frontDoor() {
    routes.get(
        "/",
        ctx -> {
          Locale language = ReaderLanguage.of(ctx);
          ctx.redirect("/" + language.getLanguage(), HttpStatus.FOUND);
        });
  }

  /** What stands behind no other address; to be added last. */
  public void otherwise() {
    for (Locale language : Texts.LANGUAGES) {
      String small = "/" + language.getLanguage();
      String capitals = small.toUpperCase(Locale.ROOT);
      Handler toSmall = ctx -> leadTo(ctx, small + ctx.path().substring(small.length()));
      routes.get(capitals, toSmall);
      routes.get(capitals + "/*", toSmall);
      Handler nothing = ctx -> answer(ctx, language, PageRoutes::nothing);
      routes.get(under(language, "/*"), ctx -> withoutSlash(ctx, nothing));
      routes.post(under(language, "/*"), nothing);
    }
  }

  /** The same address without a slash at its end, or nothing when it has none. */
  private static void withoutSlash(Context ctx, Handler nothing) throws Exception {
    String path = ctx.path();
    if (path.endsWith("/")) {
      leadTo(ctx, path.replaceFirst("/+$", ""));
    } else {
      nothing.handle(ctx);
    }
  }

  /** For good, with what is asked after the question mark. */
  private static void leadTo(Context ctx, String path) {
    String question = ctx.queryString();
    ctx.redirect(question == null ? path : path + "?" + question, HttpStatus.MOVED_PERMANENTLY);
  }

  private void answer(Context ctx, Locale language, Consumer<Visit> page) {
    var visit = new Visit(ctx, site, language);
    try {
      page.accept(visit);
    } catch (NoSuchPageException e) {
      nothing(visit);
    }
  }

  private static String under(Locale language, String path) {
    return "/" + language.getLanguage() + (path.equals("/") ? "" : path);
  }

  private static void nothing(Visit visit) {
    explain(visit, HttpStatus.NOT_FOUND, "nothing", "");
  }

  private static void notFromHere(Visit visit) {
    explain(visit, HttpStatus.FORBIDDEN, "notFromHere", visit.filledIn("reason"));
  }

  private static void explain(Visit visit, HttpStatus status, String what, String typed) {
    Page page = visit.page(null, Message.of("page." + what + ".title"));
    String detail = visit.texts().text("page." + what + ".text");
    visit.show(status, page, "frame/problem", new ProblemView(detail, List.of(), typed));
  }
}
