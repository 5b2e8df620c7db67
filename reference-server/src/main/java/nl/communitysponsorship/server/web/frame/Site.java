package nl.communitysponsorship.server.web.frame;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.communitysponsorship.server.http.Utf8;
import nl.communitysponsorship.server.web.page.Page;

/**
 * What all pages share.
 *
 * @param clock the server's day
 * @param start the first day of the programme
 * @param isDemo whether everything shown is made up, and said to be
 */
public record Site(
    Templates templates,
    FormToken tokens,
    Supplier<LocalDate> clock,
    Supplier<LocalDate> start,
    boolean isDemo) {
  public Site {
    requireNonNull(templates, "templates");
    requireNonNull(tokens, "tokens");
    requireNonNull(clock, "clock");
    requireNonNull(start, "start");
  }

  /** A site with the templates that were built in. */
  public static Site of(Supplier<LocalDate> clock, Supplier<LocalDate> start, boolean isDemo) {
    return new Site(Templates.builtIn(), new FormToken(), clock, start, isDemo);
  }

  /** Answers with a page. */
  void answer(Context ctx, String template, Page page, Object view) {
    Utf8.answer(ctx, "text/html; charset=utf-8", templates.html(template, page, view));
  }

  /** The server's day. */
  LocalDate today() {
    return clock.get();
  }

  /** The first day of the programme. */
  LocalDate firstDay() {
    return start.get();
  }
}
