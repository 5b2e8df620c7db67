package nl.communitysponsorship.server.tell;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that a step in the life of a sponsorship brings with it, for a reader.
 *
 * @param what the word for it, the same in every language
 * @param who who has to see to it, or is told; null when that follows from the kind
 * @param about whose data it is about, by pseudonym; null when it is about none in particular
 * @param on the last day for what has to be done, or the day on which it is to happen
 * @param text what has to be done, or the sentence that is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldEffect(
    EffectKind kind,
    String what,
    @Nullable Actor who,
    @Nullable String about,
    LocalDate on,
    String text) {
  /** What kind of thing it is. */
  public enum EffectKind {
    /** Somebody has to do something. */
    TASK,
    /** Somebody is told something. */
    NOTICE,
    /** A talk is planned. */
    TALK,
    /** A household is asked anew whether its data may be used. */
    CONSENT,
    /** A group deletes what it was told of a household. */
    FORGET,
    /** A team no longer sees the file of a household. */
    ACCESS,
    /** People are asked to consider a step. */
    SUGGESTION
  }

  public ToldEffect {
    requireNonNull(kind, "kind");
    requireNonNull(what, "what");
    requireNonNull(on, "on");
    requireNonNull(text, "text");
  }

  /** An effect for a reader. */
  public static ToldEffect of(Effect effect, Texts texts) {
    if (effect instanceof Effect.OpenTask task) {
      return told(EffectKind.TASK, task.what(), task.owner(), null, task.on(), texts);
    }
    if (effect instanceof Effect.Notify notice) {
      return told(EffectKind.NOTICE, notice.what(), notice.party(), null, notice.on(), texts);
    }
    if (effect instanceof Effect.PlanTalk talk) {
      return told(EffectKind.TALK, talk.what(), talk.owner(), null, talk.on(), texts);
    }
    if (effect instanceof Effect.AskConsent ask) {
      String whom = ask.household().value();
      return told(EffectKind.CONSENT, ask.purpose(), null, whom, ask.on(), texts);
    }
    if (effect instanceof Effect.Forget forget) {
      String whom = forget.household().value();
      return told(EffectKind.FORGET, forget.told(), Actor.GROUP, whom, forget.on(), texts);
    }
    if (effect instanceof Effect.EndAccess access) {
      return new ToldEffect(
          EffectKind.ACCESS,
          access.team().value(),
          null,
          access.household().value(),
          access.on(),
          access.team().value());
    }
    var suggest = (Effect.Suggest) effect;
    return told(EffectKind.SUGGESTION, suggest.step(), suggest.owner(), null, suggest.on(), texts);
  }

  private static ToldEffect told(
      EffectKind kind,
      Enum<?> what,
      @Nullable Actor who,
      @Nullable String about,
      LocalDate on,
      Texts texts) {
    return new ToldEffect(kind, what.name(), who, about, on, texts.word(what));
  }
}
