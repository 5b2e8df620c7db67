package nl.communitysponsorship.server.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.lifecycle.Effect;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.state.Actor;

/**
 * What a step brings with it, as coded words in its line of the log: stored with the step or not at
 * all, and there as long as the log is.
 */
public final class EffectFacts {
  private static final String NAME = "effect.";
  private static final String BETWEEN = " ";
  private static final String TASK = "TASK";
  private static final String NOTICE = "NOTICE";
  private static final String FORGET = "FORGET";
  private static final String CONSENT = "CONSENT";
  private static final String TALK = "TALK";
  private static final String ACCESS = "ACCESS";
  private static final String SUGGEST = "SUGGEST";

  private EffectFacts() {}

  /** These facts and the effects of a step, in their order. */
  public static Map<String, String> with(Map<String, String> facts, List<Effect> effects) {
    var all = new TreeMap<>(facts);
    for (Effect effect : effects) {
      all.put(NAME + "%02d".formatted(all.size() - facts.size() + 1), text(effect));
    }
    return all;
  }

  /** The effects among the facts of a line, in their order; empty when it has none. */
  public static List<Effect> in(Map<String, String> facts) {
    var effects = new ArrayList<Effect>();
    new TreeMap<>(facts)
        .forEach(
            (name, text) -> {
              if (name.startsWith(NAME)) {
                effects.add(effect(text));
              }
            });
    return effects;
  }

  private static String text(Effect effect) {
    if (effect instanceof Effect.OpenTask task) {
      return joined(TASK, task.what(), task.owner(), task.on());
    }
    if (effect instanceof Effect.Notify notice) {
      return joined(NOTICE, notice.what(), notice.party(), notice.on());
    }
    if (effect instanceof Effect.Forget forget) {
      return joined(FORGET, forget.group(), forget.household(), forget.told(), forget.on());
    }
    if (effect instanceof Effect.AskConsent ask) {
      return joined(CONSENT, ask.household(), ask.purpose(), ask.on());
    }
    if (effect instanceof Effect.PlanTalk talk) {
      return joined(TALK, talk.what(), talk.owner(), talk.on());
    }
    if (effect instanceof Effect.EndAccess access) {
      return joined(ACCESS, access.team(), access.household(), access.on());
    }
    var suggest = (Effect.Suggest) effect;
    return joined(SUGGEST, suggest.step(), suggest.owner(), suggest.on());
  }

  private static String joined(Object... words) {
    return String.join(BETWEEN, List.of(words).stream().map(Object::toString).toList());
  }

  private static Effect effect(String text) {
    String[] words = text.split(BETWEEN);
    LocalDate on = LocalDate.parse(words[words.length - 1]);
    return switch (words[0]) {
      case TASK -> new Effect.OpenTask(Effect.LifeTask.valueOf(words[1]), actor(words), on);
      case NOTICE -> new Effect.Notify(Effect.Notice.valueOf(words[1]), actor(words), on);
      case FORGET ->
          new Effect.Forget(
              new GroupId(words[1]),
              new HouseholdId(words[2]),
              DisclosureStage.valueOf(words[3]),
              on);
      case CONSENT ->
          new Effect.AskConsent(new HouseholdId(words[1]), ConsentPurpose.valueOf(words[2]), on);
      case TALK -> new Effect.PlanTalk(Effect.Talk.valueOf(words[1]), actor(words), on);
      case ACCESS -> new Effect.EndAccess(new TeamId(words[1]), new HouseholdId(words[2]), on);
      case SUGGEST -> new Effect.Suggest(LifeStep.valueOf(words[1]), actor(words), on);
      default -> throw new IllegalStateException("the log has an effect '%s'".formatted(words[0]));
    };
  }

  private static Actor actor(String[] words) {
    return Actor.valueOf(words[2]);
  }
}
