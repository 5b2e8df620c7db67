package nl.communitysponsorship.server.api.ask;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.ReaderLanguage;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/**
 * The query of a request, asked key by key, so that everything that is wrong with it is told at
 * once.
 *
 * <p>Ask for every key, then call {@link #refuseIfFaulty()}; until then an answer may stand in for
 * one that is faulty.
 */
public final class Query {
  private final Context request;
  private final List<Fault> faults = new ArrayList<>();

  private Query(Context request) {
    this.request = request;
  }

  /**
   * The query of a request.
   *
   * @param known the names of all keys that it may have
   */
  public static Query of(Context request, String... known) {
    var query = new Query(request);
    List<String> names = List.of(known);
    request.queryParamMap().keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(
            name ->
                query.fault(
                    name, Message.of("request.unknown").with("name", name).with("known", names)));
    names.stream()
        .filter(name -> request.queryParams(name).size() > 1)
        .forEach(name -> query.fault(name, Message.of("request.twice").with("name", name)));
    return query;
  }

  /** A day that has come and for which there is a policy; today when it is not named. */
  public LocalDate day(String name, Desk desk) {
    LocalDate day = day(name).orElseGet(desk::today);
    if (!desk.hasPolicyOn(day)) {
      fault(name, Message.of("request.noPolicy").with("day", day));
    }
    refuseAhead(name, day, desk);
    return day;
  }

  /** Adds a fault when a day lies after today, for of such a day nothing is known yet. */
  public void refuseAhead(String name, LocalDate day, Desk desk) {
    LocalDate last = desk.today();
    if (day.isAfter(last)) {
      fault(name, Message.of("request.dayAhead").with("day", day).with("last", last));
    }
  }

  /** A day, or empty when it is not named or no day. */
  public Optional<LocalDate> day(String name) {
    String given = request.queryParam(name);
    if (given == null) {
      return Optional.empty();
    }
    try {
      if (given.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(LocalDate.parse(given));
      }
    } catch (DateTimeException e) {
      // No such day on the calendar: told below.
    }
    fault(name, Message.of("request.notADay"));
    return Optional.empty();
  }

  /** A day that must be named. */
  public Optional<LocalDate> requiredDay(String name) {
    if (request.queryParam(name) == null) {
      fault(name, Message.of("request.missing").with("name", name));
    }
    return day(name);
  }

  /** A whole number within bounds, or the usual one when it is not named. */
  public int number(String name, int usual, int least, int most) {
    String given = request.queryParam(name);
    if (given == null) {
      return usual;
    }
    if (given.matches("\\d{1,9}")) {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    }
    fault(name, Message.of("request.notANumber").with("least", least).with("most", most));
    return usual;
  }

  /** A language that we speak; that of the reader when it is not named. */
  public Locale language(String name) {
    String given = request.queryParam(name);
    if (given == null) {
      return ReaderLanguage.of(request);
    }
    return ReaderLanguage.named(given)
        .orElseGet(
            () -> {
              List<String> known = Texts.LANGUAGES.stream().map(Locale::toLanguageTag).toList();
              fault(name, Message.of("request.notOneOf").with("known", known));
              return Texts.LANGUAGES.get(0);
            });
  }

  /** Adds a fault that only the caller can see. */
  public void fault(String name, Message message) {
    faults.add(Fault.inParameter(name, message));
  }

  /**
   * Ends the asking.
   *
   * @throws nl.communitysponsorship.server.problem.RefusedException with every fault, if there is
   *     one
   */
  public void refuseIfFaulty() {
    if (!faults.isEmpty()) {
      throw Refusal.of(ProblemKind.INVALID_INPUT, faults).asException();
    }
  }
}
