package nl.communitysponsorship.server.web.page;

import static java.util.Objects.requireNonNull;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given: the words of the reader, and where in the site the page stands.
 *
 * @param title what the page is about, in the reader's language
 * @param section the part of the site it belongs to; null for a page outside them
 * @param crumbs the pages above this one, from the top
 * @param address path and question of this page, without the language, such as {@code
 *     /groups?on=..}
 * @param today the server's day
 * @param day the day on which the page looks; {@code today}, unless the reader asks for an earlier
 * @param dayError why the day that was asked for is not shown; null when it is
 * @param isDemo whether everything shown is made up
 * @param formToken gives what proves that a form came from this site; asked by forms alone, so that
 *     a reader who only reads gets no cookie
 * @param notice what came of the step before; null when there was none
 */
public record Page(
    Texts texts,
    String title,
    @Nullable Section section,
    List<Crumb> crumbs,
    String address,
    LocalDate today,
    LocalDate day,
    @Nullable String dayError,
    boolean isDemo,
    Supplier<String> formToken,
    @Nullable Notice notice) {
  public Page {
    requireNonNull(texts, "texts");
    requireNonNull(title, "title");
    crumbs = List.copyOf(crumbs);
    requireNonNull(address, "address");
    requireNonNull(today, "today");
    requireNonNull(day, "day");
    requireNonNull(formToken, "formToken");
  }

  /** What proves that a form came from this site. */
  public String token() {
    return formToken.get();
  }

  /** The language of the page, such as {@code nl}. */
  public String language() {
    return texts.reader().getLanguage();
  }

  /** The other languages in which the page exists. */
  public List<Locale> otherLanguages() {
    return Texts.LANGUAGES.stream().filter(each -> !each.equals(texts.reader())).toList();
  }

  /** This page in another language. */
  public String inLanguage(Locale other) {
    return "/" + other.getLanguage() + address;
  }

  /** Whether the page looks at a day that is past. */
  public boolean looksBack() {
    return day.isBefore(today);
  }

  /**
   * The address of another page for the same reader, who stays at the day that was asked for.
   *
   * @param path without the language, such as {@code /groups/G-07}
   */
  public String link(String path) {
    String there = "/" + language() + (path.equals("/") ? "" : path);
    return looksBack() ? there + (path.contains("?") ? "&" : "?") + "on=" + day : there;
  }

  /** This page as it is today. */
  public String todayLink() {
    int question = address.indexOf('?');
    return "/" + language() + (question < 0 ? address : address.substring(0, question));
  }

  /** A text that needs no facts. */
  public String t(String key) {
    return texts.text(key);
  }

  /**
   * A text with its facts.
   *
   * @param facts names and values by turns, such as {@code "count", 3}
   */
  public String t(String key, Object... facts) {
    Message message = Message.of(key);
    for (int i = 0; i < facts.length; i += 2) {
      message = message.with(facts[i].toString(), facts[i + 1]);
    }
    return texts.text(message);
  }

  /** The sentence of a message. */
  public String say(Message message) {
    return texts.text(message);
  }

  /** A word of an enumeration. */
  public String word(Enum<?> word) {
    return texts.word(word);
  }

  /** A day in full. */
  public String date(LocalDate date) {
    return texts.day(date);
  }

  /** A whole number as the reader writes it. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(texts.reader()).format(number);
  }
}
