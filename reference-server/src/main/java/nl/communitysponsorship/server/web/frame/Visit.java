package nl.communitysponsorship.server.web.frame;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.page.Crumb;
import nl.communitysponsorship.server.web.page.Notice;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import org.jspecify.annotations.Nullable;

/** One request for a page: who reads, which day is asked about, what was filled in. */
public final class Visit {
  private static final String DONE = "done";
  private static final String HALTED = "halted";

  private final Context ctx;
  private final Site site;
  private final Texts texts;
  private final LocalDate today;
  private @Nullable String dayError;

  Visit(Context ctx, Site site, Locale reader) {
    this.ctx = requireNonNull(ctx, "ctx");
    this.site = requireNonNull(site, "site");
    this.texts = PageTexts.in(reader);
    this.today = site.today();
  }

  /** The words of the reader. */
  public Texts texts() {
    return texts;
  }

  /** The server's day, the same throughout this visit. */
  public LocalDate today() {
    return today;
  }

  /**
   * The day on which the page looks: today, or the earlier day that the reader asks for.
   *
   * <p>It is today, too, when what is asked for is no day, lies ahead, or lies before the programme
   * began; the page then says so at the field.
   */
  public LocalDate day() {
    if (asked("on").filter(text -> !text.isBlank()).isPresent() && dayAskedFor().isEmpty()) {
      Message wrong = Message.of("day.wrong").with("first", site.firstDay()).with("today", today);
      dayError = texts.text(wrong);
    }
    return lookingAt();
  }

  /** Whether the reader looks at a day that is past. */
  public boolean looksBack() {
    return day().isBefore(today);
  }

  /** The pseudonym in the address; empty when it could be nobody's. */
  public <I> Optional<I> pseudonym(Function<String, I> of) {
    return pseudonym("id", of);
  }

  /** A pseudonym in the address by its place; empty when it could be nobody's. */
  public <I> Optional<I> pseudonym(String place, Function<String, I> of) {
    return identifier(ctx.pathParam(place), of);
  }

  /** A pseudonym that was written by hand; empty when it could be nobody's. */
  public static <I> Optional<I> identifier(String text, Function<String, I> of) {
    try {
      return Optional.of(of.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What the address asks after its question mark; empty when it does not. */
  public Optional<String> asked(String name) {
    return Optional.ofNullable(ctx.queryParam(name));
  }

  /**
   * What was filled in, without white space around it; empty when nothing was, and when the field
   * came more than once, for nobody can say which was meant.
   */
  public String filledIn(String field) {
    List<String> all = ctx.formParams(field);
    return all.size() == 1 ? all.get(0).strip() : "";
  }

  /** A day that was filled in, as a browser sends it; empty when it is none. */
  public static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A page of this visit. */
  public Page page(@Nullable Section section, Message title, Crumb... above) {
    return page(section, texts.text(title), above);
  }

  /** Shows a page. */
  public void show(Page page, String template, Object view) {
    HttpStatus status = page.dayError() == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    show(status, page, template, view);
  }

  /** Shows a page that says what has to be corrected, or why something could not be done. */
  public void show(HttpStatus status, Page page, String template, Object view) {
    ctx.status(status);
    site.answer(ctx, template, page, view);
  }

  /**
   * Sends the reader on after something was recorded, so that reloading records nothing twice.
   *
   * @param path without the language
   * @param what the last part of the key of the sentence that says what was recorded
   */
  public void done(String path, String what) {
    leadTo(path + "?" + DONE + "=" + what);
  }

  /**
   * Sends the reader on because something could not be done.
   *
   * @param path without the language
   * @param why the last part of the key of the sentence that says why
   */
  public void halted(String path, String why) {
    leadTo(path + "?" + HALTED + "=" + why);
  }

  private void leadTo(String path) {
    ctx.redirect("/" + texts.reader().getLanguage() + path, HttpStatus.SEE_OTHER);
  }

  /** Nothing stands behind this address. */
  public NoSuchPageException nothingHere() {
    return new NoSuchPageException(ctx.path());
  }

  private Page page(@Nullable Section section, String title, Crumb... above) {
    return new Page(
        texts,
        title,
        section,
        List.of(above),
        address(),
        today,
        lookingAt(),
        dayError,
        site.isDemo(),
        () -> site.tokens().of(ctx),
        notice());
  }

  private LocalDate lookingAt() {
    return dayAskedFor().orElse(today);
  }

  /** The day that was asked for, when it is one that can be looked at. */
  private Optional<LocalDate> dayAskedFor() {
    return Optional.of(ctx.queryParams("on"))
        .filter(all -> all.size() == 1)
        .flatMap(all -> parsed(all.get(0)))
        .filter(day -> !day.isAfter(today) && !day.isBefore(site.firstDay()));
  }

  private String address() {
    String path = ctx.path().substring(1 + texts.reader().getLanguage().length());
    String question = ctx.method().equals(HandlerType.GET) ? ctx.queryString() : null;
    return path + (question == null ? "" : "?" + question);
  }

  /** Only sentences that exist: the address is the reader's to change. */
  private @Nullable Notice notice() {
    return notice(DONE, true).or(() -> notice(HALTED, false)).orElse(null);
  }

  private Optional<Notice> notice(String kind, boolean isDone) {
    return asked(kind)
        .flatMap(what -> texts.find(kind + "." + what))
        .map(text -> new Notice(text, isDone));
  }
}
