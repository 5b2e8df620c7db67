package nl.communitysponsorship.server.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * What was filled in about a step, held against what the step asks. Whether the step may be taken
 * is another question, which {@link LifeDesk} puts to the library.
 *
 * @param told what can be used, by field
 * @param wrong what has to be corrected, by the name of the field; all of it at once
 */
public record LifeInput(Map<LifeField, String> told, Map<String, Message> wrong) {
  public LifeInput {
    requireNonNull(told, "told");
    requireNonNull(wrong, "wrong");
  }

  /**
   * Reads what was filled in.
   *
   * @param filledIn by the name of the field; a field that is left out or blank was left open
   */
  public static LifeInput read(
      LifeStep step, Sponsorship sponsorship, Map<String, String> filledIn) {
    var told = new EnumMap<LifeField, String>(LifeField.class);
    var wrong = new TreeMap<String, Message>();
    for (LifeField field : LifeField.of(step)) {
      String text = filledIn.getOrDefault(field.field(), "").strip();
      if (text.isEmpty()) {
        if (!field.isOptionalFor(step)) {
          wrong.put(field.field(), Message.of("request.missing").with("name", field.field()));
        }
      } else {
        wrong(field, step, text)
            .ifPresentOrElse(why -> wrong.put(field.field(), why), () -> told.put(field, text));
      }
    }
    checkTogether(step, sponsorship, told, wrong);
    return new LifeInput(told, wrong);
  }

  /** The step that is wanted; to be asked only when nothing is wrong. */
  public LifeWish by(LifeStep step, Acting who) {
    return new LifeWish(step, who, told);
  }

  private static Optional<Message> wrong(LifeField field, LifeStep step, String text) {
    return switch (field.kind()) {
      case TEAM -> unless(text, TeamId::new, Message.of("request.notAnId"));
      case WORKER -> unless(text, WorkerId::new, Message.of("request.notAnId"));
      case MUNICIPALITY ->
          unless(text, MunicipalityCode::new, Message.of("request.notAMunicipality"));
      case DAY -> isDay(text) ? Optional.empty() : Optional.of(Message.of("request.notADay"));
      case CHOICE -> {
        List<String> known = field.words(step).stream().map(Enum::name).toList();
        yield known.contains(text)
            ? Optional.empty()
            : Optional.of(Message.of("request.notOneOf").with("known", known));
      }
    };
  }

  /** What each field by itself does not show. */
  private static void checkTogether(
      LifeStep step,
      Sponsorship sponsorship,
      Map<LifeField, String> told,
      Map<String, Message> wrong) {
    LocalDate end = sponsorship.plannedEnd();
    Optional.ofNullable(told.get(LifeField.LAST_DAY))
        .map(LocalDate::parse)
        .filter(day -> day.isBefore(end))
        .ifPresent(
            day ->
                wrong.put(
                    LifeField.LAST_DAY.field(),
                    Message.of("request.notLonger").with("planned", end.minusDays(1))));
    if (step == LifeStep.BREAK_DOWN
        && told.containsKey(LifeField.TEAM) != told.containsKey(LifeField.ANSWERING)) {
      LifeField open = told.containsKey(LifeField.TEAM) ? LifeField.ANSWERING : LifeField.TEAM;
      wrong.putIfAbsent(open.field(), Message.of("request.missing").with("name", open.field()));
    }
    Optional.ofNullable(told.get(LifeField.OUTCOME))
        .map(MoveOutcome::valueOf)
        .filter(outcome -> outcome.needsReceiver() != told.containsKey(LifeField.TEAM))
        .ifPresent(
            outcome ->
                wrong.putIfAbsent(
                    LifeField.TEAM.field(),
                    Message.of(
                        outcome.needsReceiver() ? "request.teamNeeded" : "request.noTeamNeeded")));
  }

  private static <T> Optional<Message> unless(
      String text, Function<String, T> parse, Message otherwise) {
    try {
      requireNonNull(parse.apply(text));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(otherwise);
    }
  }

  private static boolean isDay(String text) {
    try {
      return !LocalDate.parse(text).isBefore(LocalDate.EPOCH);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
