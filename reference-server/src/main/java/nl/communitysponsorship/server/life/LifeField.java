package nl.communitysponsorship.server.life;

import java.util.List;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.sponsorship.Ending;

/** What has to be told about a step, besides who takes it and when. */
public enum LifeField {
  /** The team that answers for the household from then on, or is asked to. */
  TEAM("team", Kind.TEAM),
  /** The worker of that team who answers. */
  ANSWERING("answering", Kind.WORKER),
  REASON("reason", Kind.CHOICE),
  /** The last day of the time together, when it is made longer. */
  LAST_DAY("lastDay", Kind.DAY),
  MOVES_ON("movesOn", Kind.DAY),
  MUNICIPALITY("municipality", Kind.MUNICIPALITY),
  OUTCOME("outcome", Kind.CHOICE),
  /** When the household agreed, or was heard. */
  HOUSEHOLD_ON("householdOn", Kind.DAY),
  /** When the group agreed, or was heard. */
  GROUP_ON("groupOn", Kind.DAY),
  FAULT("fault", Kind.CHOICE);

  /** How it is filled in. */
  public enum Kind {
    TEAM,
    WORKER,
    DAY,
    MUNICIPALITY,
    /** One of a few words. */
    CHOICE
  }

  private final String field;
  private final Kind kind;

  LifeField(String field, Kind kind) {
    this.field = field;
    this.kind = kind;
  }

  /** Its name in forms and requests. */
  public String field() {
    return field;
  }

  /** How it is filled in. */
  public Kind kind() {
    return kind;
  }

  /** What has to be told about a step, in the order in which it is asked. */
  public static List<LifeField> of(LifeStep step) {
    return switch (step) {
      case HAND_OVER, RESUME -> List.of(TEAM, ANSWERING);
      case PAUSE, BREAK_DOWN -> List.of(REASON, TEAM, ANSWERING);
      case EXTEND -> List.of(LAST_DAY, HOUSEHOLD_ON, GROUP_ON);
      case AGREE_MOVE -> List.of(MOVES_ON, MUNICIPALITY, OUTCOME, TEAM);
      case END_EARLY -> List.of(HOUSEHOLD_ON, GROUP_ON);
      case FIND_DEFAULT -> List.of(FAULT, HOUSEHOLD_ON, GROUP_ON);
      default -> List.of();
    };
  }

  /**
   * Whether it may be left open: nobody has to be named for the household when whoever stands in
   * goes on, when a move asks no team, or when one side did not say anything yet.
   */
  public boolean isOptionalFor(LifeStep step) {
    return this == HOUSEHOLD_ON
        || this == GROUP_ON
        || ((this == TEAM || this == ANSWERING)
            && (step == LifeStep.BREAK_DOWN || step == LifeStep.AGREE_MOVE));
  }

  /** The words to choose from; empty when it is no choice. */
  public List<? extends Enum<?>> words(LifeStep step) {
    return switch (this) {
      case REASON ->
          step == LifeStep.PAUSE
              ? List.of(PauseReason.values())
              : List.of(Ending.BrokenDown.Reason.values());
      case OUTCOME -> List.of(MoveOutcome.values());
      case FAULT -> List.of(Fault.values());
      default -> List.of();
    };
  }
}
