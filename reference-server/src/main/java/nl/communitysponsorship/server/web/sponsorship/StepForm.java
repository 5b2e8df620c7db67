package nl.communitysponsorship.server.web.sponsorship;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.desk.WorkerCode;
import nl.communitysponsorship.server.life.LifeField;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.FormErrors;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/**
 * What was filled in about a step.
 *
 * @param told by the name of the field
 * @param as the role, as it was chosen
 * @param on the day, as it was filled in
 * @param worker who takes the step, as it was filled in
 * @param key the same for every time that this form is sent
 */
public record StepForm(
    Map<String, String> told, String as, String on, String worker, String key, FormErrors errors) {
  private static final Map<String, String> FIELDS =
      Map.of(
          "sponsorship.dayTooEarly", "on",
          "sponsorship.notYourStep", "as",
          "sponsorship.notAgreed", "householdOn",
          "default.notHeard", "householdOn",
          "sponsorship.backstopRequired", "team",
          "reference.unknown", "team");

  public StepForm {
    told = new TreeMap<>(requireNonNull(told, "told"));
    requireNonNull(errors, "errors");
  }

  /**
   * A field as it is shown.
   *
   * @param kind how it is filled in
   * @param choices what can be chosen; empty when it is written by hand
   */
  public record Field(
      String name,
      String label,
      String hint,
      LifeField.Kind kind,
      String value,
      List<Choice> choices) {
    public Field {
      choices = List.copyOf(choices);
    }

    /** Whether it is chosen from a list. */
    public boolean isChoice() {
      return !choices.isEmpty();
    }

    /** Whether it is a day of the calendar. */
    public boolean isDay() {
      return kind == LifeField.Kind.DAY;
    }
  }

  /** One of the things that can be chosen. */
  public record Choice(String value, String text) {}

  /** A form to be filled in, with today for the day and the team that answers now. */
  static StepForm blank(Visit visit, Sponsorship sponsorship, String key) {
    var told = new TreeMap<String, String>();
    sponsorship
        .ownerOn(visit.today())
        .map(AccountableOwner::team)
        .ifPresent(team -> told.put(LifeField.TEAM.field(), team.value()));
    return new StepForm(told, "", visit.today().toString(), "", key, FormErrors.NONE);
  }

  /** What was filled in, not looked at yet. */
  static StepForm sent(Visit visit, LifeStep step) {
    var told = new TreeMap<String, String>();
    for (LifeField field : LifeField.of(step)) {
      String text = visit.filledIn(field.field());
      told.put(
          field.field(),
          field.kind() == LifeField.Kind.WORKER
              ? Visit.identifier(text, WorkerCode::read).map(WorkerId::value).orElse(text)
              : text);
    }
    return new StepForm(
        told,
        visit.filledIn("as"),
        visit.filledIn("on"),
        visit.filledIn("worker"),
        visit.filledIn("key"),
        FormErrors.NONE);
  }

  /** This form, with everything that is wrong with what was filled in. */
  StepForm checked(Map<String, Message> wrong, LocalDate today, Texts texts) {
    FormErrors found = errors;
    if (findRole().isEmpty()) {
      found = found.with("as", Message.of("step.as.missing"), texts);
    }
    for (Map.Entry<String, Message> each : wrong.entrySet()) {
      found = found.with(each.getKey(), each.getValue(), texts);
    }
    if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
      found = found.with("on", Message.of("step.day.wrong").with("latest", today), texts);
    }
    if (findWorker().isEmpty()) {
      found = found.with("worker", Message.of("worker.wrong"), texts);
    }
    return with(found);
  }

  /** This form, with what the rules say of it. */
  StepForm refused(List<Finding> findings, Texts texts) {
    return with(errors.with(findings, FIELDS, texts));
  }

  /** This form, with one thing more that is wrong. */
  StepForm refused(Message why, Texts texts) {
    return with(errors.with("", why, texts));
  }

  Optional<Actor> findRole() {
    return List.of(Actor.values()).stream().filter(each -> each.name().equals(as)).findFirst();
  }

  Optional<LocalDate> day() {
    return Visit.parsed(on);
  }

  Optional<WorkerId> findWorker() {
    return Visit.identifier(worker, WorkerCode::read);
  }

  /** The fields of a step, with what was filled in. */
  List<Field> fields(LifeStep step, Snapshot snapshot, Municipalities municipalities, Texts texts) {
    var fields = new ArrayList<Field>();
    for (LifeField field : LifeField.of(step)) {
      String name = field.field();
      boolean isOptional =
          field.isOptionalFor(step)
              && field != LifeField.HOUSEHOLD_ON
              && field != LifeField.GROUP_ON;
      fields.add(
          new Field(
              name,
              texts
                  .find("field." + name + "." + step.name())
                  .orElseGet(() -> texts.text("field." + name)),
              isOptional ? texts.text("field." + name + "." + step.name() + ".hint") : "",
              field.kind(),
              told.getOrDefault(name, ""),
              choices(field, step, snapshot, municipalities, texts)));
    }
    return fields;
  }

  private static List<Choice> choices(
      LifeField field,
      LifeStep step,
      Snapshot snapshot,
      Municipalities municipalities,
      Texts texts) {
    return switch (field.kind()) {
      case TEAM ->
          snapshot.register().teams().stream()
              .map(each -> new Choice(each.id().value(), snapshot.team(each.id(), texts)))
              .toList();
      case MUNICIPALITY ->
          municipalities.all().stream()
              .map(each -> new Choice(each.code().value(), each.name()))
              .sorted(java.util.Comparator.comparing(Choice::text))
              .toList();
      case CHOICE ->
          field.words(step).stream()
              .map(word -> new Choice(word.name(), word(step, word, texts)))
              .toList();
      case WORKER, DAY -> List.of();
    };
  }

  /** The reason of a breakdown has a sentence of its own on these pages. */
  private static String word(LifeStep step, Enum<?> word, Texts texts) {
    return step == LifeStep.BREAK_DOWN
        ? texts.text("BreakdownReason." + word.name())
        : texts.word(word);
  }

  private StepForm with(FormErrors found) {
    String who = findWorker().map(WorkerId::value).orElse(worker);
    return new StepForm(told, as, on, who, key, found);
  }
}
