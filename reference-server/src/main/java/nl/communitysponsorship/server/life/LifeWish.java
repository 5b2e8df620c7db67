package nl.communitysponsorship.server.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.communitysponsorship.core.course.BothSides;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.lifecycle.Finishing;
import nl.communitysponsorship.core.lifecycle.Keeping;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.Moving;
import nl.communitysponsorship.core.lifecycle.SponsorshipStep;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take in the life of a sponsorship, with all that has to be told
 * about it; {@link LifeInput} makes one of what was filled in.
 *
 * @param told by field, in the form in which {@link LifeInput} checked it; a field that was left
 *     open is not in it
 */
public record LifeWish(LifeStep step, Acting by, Map<LifeField, String> told) {
  public LifeWish {
    requireNonNull(step, "step");
    requireNonNull(by, "by");
    var copy = new EnumMap<LifeField, String>(LifeField.class);
    copy.putAll(requireNonNull(told, "told"));
    told = copy;
  }

  /** The team that is named in it, or empty when none is. */
  public Optional<TeamId> team() {
    return find(LifeField.TEAM).map(TeamId::new);
  }

  /** What the log keeps of it, by name. */
  Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    told.forEach((field, text) -> facts.put(field.field(), text));
    facts.put("step", step.name());
    facts.put("role", by.as().name());
    return facts;
  }

  /** What comes of it. */
  SponsorshipStep in(Standing standing) {
    return switch (step) {
      case HAND_OVER -> Keeping.handOver(standing, answering().orElseThrow(), by);
      case PAUSE ->
          Keeping.pause(
              standing, PauseReason.valueOf(get(LifeField.REASON)), answering().orElseThrow(), by);
      case RESUME -> Keeping.resume(standing, answering().orElseThrow(), by);
      case EXTEND -> Keeping.extend(standing, day(LifeField.LAST_DAY).plusDays(1), bothSides(), by);
      case AGREE_MOVE ->
          Moving.agree(
              standing,
              day(LifeField.MOVES_ON),
              new MunicipalityCode(get(LifeField.MUNICIPALITY)),
              MoveOutcome.valueOf(get(LifeField.OUTCOME)),
              team().orElse(null),
              by);
      case ACCEPT_MOVE -> Moving.accept(standing, by);
      case MOVE_AWAY, MOVE_WITH_GROUP -> Moving.carryOut(standing, by);
      case END_AS_PLANNED -> Finishing.asPlanned(standing, by);
      case END_EARLY -> Finishing.early(standing, bothSides(), by);
      case CANCEL -> Finishing.cancel(standing, by);
      case BREAK_DOWN ->
          Finishing.breakDown(
              standing,
              Ending.BrokenDown.Reason.valueOf(get(LifeField.REASON)),
              answering().orElse(null),
              by);
      case FIND_DEFAULT ->
          Finishing.findDefault(standing, Fault.valueOf(get(LifeField.FAULT)), bothSides(), by);
      case ARRIVAL, GROUP_TOO_SMALL, GROUP_RECOVERED, END_IN_SIGHT, REMATCH ->
          throw new IllegalStateException("'%s' is no step that is taken here".formatted(step));
    };
  }

  private Optional<Answering> answering() {
    return team()
        .flatMap(
            team ->
                find(LifeField.ANSWERING).map(worker -> new Answering(team, new WorkerId(worker))));
  }

  private BothSides bothSides() {
    return new BothSides(findDay(LifeField.HOUSEHOLD_ON), findDay(LifeField.GROUP_ON));
  }

  private @Nullable LocalDate findDay(LifeField field) {
    return find(field).map(LocalDate::parse).orElse(null);
  }

  private LocalDate day(LifeField field) {
    return LocalDate.parse(get(field));
  }

  private String get(LifeField field) {
    return find(field).orElseThrow();
  }

  private Optional<String> find(LifeField field) {
    return Optional.ofNullable(told.get(field));
  }
}
