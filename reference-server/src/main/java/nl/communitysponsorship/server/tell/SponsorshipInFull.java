package nl.communitysponsorship.server.tell;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.store.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * A sponsorship with where it stands, what was done and what can be done.
 *
 * @param day for which the state holds and the steps are possible
 * @param now as it stands on the day
 * @param possible the steps that people can take, in the order of the life cycle
 * @param history what was done, the earliest first
 */
public record SponsorshipInFull(
    LocalDate day,
    SponsorshipState state,
    SponsorshipOnDay now,
    List<Possible> possible,
    List<Done> history) {
  public SponsorshipInFull {
    requireNonNull(day, "day");
    requireNonNull(state, "state");
    requireNonNull(now, "now");
    possible = List.copyOf(possible);
    history = List.copyOf(history);
  }

  /**
   * A step that can be taken.
   *
   * @param who the roles that may take it
   * @param required what has to be told about it
   * @param optional what may be told about it
   */
  public record Possible(
      LifeStep step, List<Actor> who, List<String> required, List<String> optional) {
    public Possible {
      requireNonNull(step, "step");
      who = List.copyOf(who);
      required = List.copyOf(required);
      optional = List.copyOf(optional);
    }
  }

  /**
   * Something that was done.
   *
   * @param version of the register that it made
   * @param step null when it was no step in the life of the sponsorship, such as a decision
   * @param on the day on which it holds
   * @param at the moment at which it was recorded
   * @param effects what it brought with it, by day
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Done(
      long version,
      ChangeKind what,
      @Nullable String step,
      WorkerId by,
      LocalDate on,
      Instant at,
      List<ToldEffect> effects) {
    public Done {
      requireNonNull(what, "what");
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(at, "at");
      effects = List.copyOf(effects);
    }
  }
}
