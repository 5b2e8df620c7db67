package nl.communitysponsorship.server.life;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.SponsorshipLife;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.state.Line;

/** Which steps people can take in a sponsorship on a day, read from the table of its life. */
public final class PossibleSteps {
  /** The steps that are not taken by themselves, and not by deciding about another proposal. */
  private static final Set<LifeStep> OF_PEOPLE =
      EnumSet.range(LifeStep.HAND_OVER, LifeStep.FIND_DEFAULT);

  private PossibleSteps() {}

  /** Whether people take this step here. */
  public static boolean isOfPeople(LifeStep step) {
    return OF_PEOPLE.contains(step);
  }

  /**
   * The steps that can be taken, with those who may, in the order of the table.
   *
   * @throws IllegalArgumentException if the day lies before the sponsorship was confirmed
   */
  public static List<Line<SponsorshipState, LifeStep>> on(LocalDate day, Standing standing) {
    SponsorshipState state = standing.stateOn(day);
    return SponsorshipLife.TABLE.taken().stream()
        .filter(each -> each.from() == state && isOfPeople(each.step()))
        .filter(each -> hasItsFacts(each.step(), standing, day))
        .toList();
  }

  /** Some steps need more than a state: a move that was agreed, an end that is near, an owner. */
  private static boolean hasItsFacts(LifeStep step, Standing standing, LocalDate day) {
    Optional<Move> move = standing.sponsorship().course().openMove();
    return switch (step) {
      case ACCEPT_MOVE -> move.filter(each -> !each.isSettled()).isPresent();
      case MOVE_WITH_GROUP -> canMove(move, day, true);
      case MOVE_AWAY -> canMove(move, day, false);
      case END_AS_PLANNED -> standing.isEndInSightOn(day);
      case HAND_OVER -> standing.sponsorship().ownerOn(day).isPresent();
      default -> true;
    };
  }

  private static boolean canMove(Optional<Move> move, LocalDate day, boolean withGroup) {
    return move.filter(each -> each.isSettled() && !day.isBefore(each.on()))
        .filter(each -> (each.outcome() == MoveOutcome.GROUP_STAYS) == withGroup)
        .isPresent();
  }
}
