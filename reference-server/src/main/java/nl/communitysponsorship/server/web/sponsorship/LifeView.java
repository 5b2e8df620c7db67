package nl.communitysponsorship.server.web.sponsorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.life.EffectFacts;
import nl.communitysponsorship.server.web.page.Fact;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/**
 * What was done in a sponsorship, what that brought with it, and what can be done now.
 *
 * @param steps the steps that can be taken; empty when the reader looks at a day that is past
 * @param history what was recorded, the latest first
 * @param course what happened on the way, whoever recorded it
 */
public record LifeView(List<StepLink> steps, List<Entry> history, List<Fact> course) {
  public LifeView {
    steps = List.copyOf(steps);
    history = List.copyOf(history);
    course = List.copyOf(course);
  }

  /**
   * A step that can be taken.
   *
   * @param path the last part of its address
   * @param who may take it
   */
  public record StepLink(String path, String word, String who) {}

  /**
   * Something that was recorded.
   *
   * @param effects what it brought with it, a sentence each
   */
  public record Entry(String day, String what, List<String> effects) {
    public Entry {
      effects = List.copyOf(effects);
    }
  }

  /** A step as it stands in an address. */
  static String path(LifeStep step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step of an address, or empty when it is none. */
  static Optional<LifeStep> step(String path) {
    return Stream.of(LifeStep.values()).filter(each -> path(each).equals(path)).findFirst();
  }

  /** What was recorded, the latest first. */
  static List<Entry> history(List<LoggedChange> lines, Snapshot snapshot, Texts texts) {
    var entries = new ArrayList<Entry>();
    for (LoggedChange line : lines) {
      if (!line.change().on().isAfter(snapshot.day())) {
        entries.add(0, entry(line, snapshot, texts));
      }
    }
    return entries;
  }

  private static Entry entry(LoggedChange line, Snapshot snapshot, Texts texts) {
    var change = line.change();
    String step = change.facts().get("step");
    String what = step == null ? texts.word(change.what()) : texts.word(LifeStep.valueOf(step));
    return new Entry(
        texts.day(change.on()),
        texts.text(Message.of("history.line").with("what", what).with("worker", change.by())),
        EffectFacts.in(change.facts()).stream()
            .map(effect -> texts.text(sentence(effect, snapshot, texts)))
            .toList());
  }

  private static Message sentence(Effect effect, Snapshot snapshot, Texts texts) {
    LocalDate on = effect.on();
    if (effect instanceof Effect.OpenTask task) {
      return told("effect.task", task.what(), on).with("who", task.owner());
    }
    if (effect instanceof Effect.Notify notice) {
      return told("effect.notice", notice.what(), on).with("who", notice.party());
    }
    if (effect instanceof Effect.PlanTalk talk) {
      return told("effect.talk", talk.what(), on).with("who", talk.owner());
    }
    if (effect instanceof Effect.AskConsent ask) {
      return told("effect.consent", ask.purpose(), on).with("household", ask.household());
    }
    if (effect instanceof Effect.Forget forget) {
      return told("effect.forget", forget.told(), on).with("household", forget.household());
    }
    if (effect instanceof Effect.EndAccess access) {
      return Message.of("effect.access")
          .with("team", snapshot.team(access.team(), texts))
          .with("household", access.household())
          .with("on", on);
    }
    var suggest = (Effect.Suggest) effect;
    return told("effect.suggest", suggest.step(), on).with("who", suggest.owner());
  }

  private static Message told(String key, Enum<?> what, LocalDate on) {
    return Message.of(key).with("what", what).with("on", on);
  }

  /** Pauses, a later end, moves and what was found about a breakdown. */
  static List<Fact> course(Sponsorship sponsorship, Snapshot snapshot, Texts texts) {
    Course course = sponsorship.course();
    var facts = new ArrayList<Fact>();
    course
        .pauses()
        .forEach(
            pause ->
                add(
                    facts,
                    pause.period().from(),
                    pause
                        .period()
                        .findUntil()
                        .map(until -> Message.of("course.paused").with("last", until.minusDays(1)))
                        .orElse(Message.of("course.pausedStill"))
                        .with("reason", pause.reason()),
                    snapshot,
                    texts));
    course
        .extensions()
        .forEach(
            each ->
                add(
                    facts,
                    each.on(),
                    Message.of("course.extended").with("last", each.until().minusDays(1)),
                    snapshot,
                    texts));
    course
        .moves()
        .forEach(
            move ->
                add(
                    facts,
                    move.agreedOn(),
                    Message.of("course.move")
                        .with("place", snapshot.place(move.to()))
                        .with("on", move.on())
                        .with("outcome", move.outcome()),
                    snapshot,
                    texts));
    course
        .findFault()
        .ifPresent(
            found ->
                add(
                    facts,
                    found.foundOn(),
                    Message.of("course.fault").with("fault", found.fault()),
                    snapshot,
                    texts));
    return facts;
  }

  private static void add(
      List<Fact> facts, LocalDate on, Message what, Snapshot snapshot, Texts texts) {
    if (!on.isAfter(snapshot.day())) {
      facts.add(new Fact(texts.day(on), texts.text(what)));
    }
  }
}
