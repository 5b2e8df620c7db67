package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Membership.LeaveReason;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/** Draws who belongs to one group, in which roles, and who leaves it again. */
final class SyntheticMembers {
  private SyntheticMembers() {}

  static List<Membership> draw(Names names, int group, LocalDate formed, Dice dice) {
    var memberships = new ArrayList<Membership>();
    int first = Script.sponsorsBefore(group);
    for (int place = 0; place < Script.size(group); place++) {
      LocalDate joined = formed.plusDays(place < 3 ? 0 : dice.from(0, 5));
      if (group == Script.CERTIFICATE_WAITING_GROUP && place == 7) {
        joined = LocalDate.of(2023, 8, 10);
      }
      Leaving leaving = Leaving.of(group, place);
      List<GroupRole> roles = roles(place, dice);
      memberships.add(
          new Membership(
              names.sponsor(first + place),
              new DateRange(joined, leaving.on()),
              roles,
              leaving.on() == null
                  ? null
                  : leaving.reason() == null ? reason(dice) : leaving.reason()));
    }
    return memberships;
  }

  private static List<GroupRole> roles(int place, Dice dice) {
    return switch (place) {
      case 0 -> List.of(GroupRole.COORDINATOR, GroupRole.CONTACT_PERSON);
      case 1 -> List.of(GroupRole.DEPUTY, GroupRole.CONTACT_PERSON);
      case 2 -> List.of(GroupRole.LANGUAGE_BUDDY);
      default ->
          dice.chance(70)
              ? List.of(
                  dice.oneOf(List.of(GroupRole.SCHOOL_AND_CHILDREN, GroupRole.PRACTICAL_HELP)))
              : List.of();
    };
  }

  private static LeaveReason reason(Dice dice) {
    return dice.chance(80)
        ? dice.oneOf(List.of(LeaveReason.TIME, LeaveReason.MOVED))
        : LeaveReason.NOT_SAID;
  }

  /**
   * That a member leaves.
   *
   * @param on null for who stays
   * @param reason null when it is drawn
   */
  private record Leaving(@Nullable LocalDate on, @Nullable LeaveReason reason) {
    private static final Leaving STAYS = new Leaving(null, null);

    static Leaving of(int group, int place) {
      return switch (group) {
        case Script.BREAKDOWN_AND_REMATCH ->
            place > 1 ? new Leaving(LocalDate.of(2022, 10, 3).plusDays(9L * place), null) : STAYS;
        case Script.SHRUNK_GROUP -> leaves(place == 1, LocalDate.of(2023, 3, 6), null);
        case Script.NO_COORDINATOR_GROUP -> leaves(place == 0, LocalDate.of(2023, 2, 20), null);
        case Script.CERTIFICATE_WAITING_GROUP -> ofLargest(place);
        case 0 -> leaves(place == 4, LocalDate.of(2023, 11, 14), LeaveReason.DECEASED);
        case 1 -> leaves(place == 3, LocalDate.of(2022, 9, 1), null);
        case 6 -> leaves(place == 3, LocalDate.of(2023, 10, 24), LeaveReason.CONFLICT);
        case 7 -> leaves(place == 5, LocalDate.of(2023, 4, 11), null);
        case 11 -> leaves(place == 4, LocalDate.of(2023, 9, 19), LeaveReason.HEALTH);
        case 15 -> leaves(place == 3, LocalDate.of(2023, 12, 5), LeaveReason.OTHER);
        default -> STAYS;
      };
    }

    private static Leaving ofLargest(int place) {
      return switch (place) {
        case 5 -> new Leaving(LocalDate.of(2023, 6, 27), LeaveReason.SCREENING);
        case 6 -> new Leaving(LocalDate.of(2023, 10, 31), LeaveReason.DISMISSED);
        default -> STAYS;
      };
    }

    private static Leaving leaves(boolean does, LocalDate on, @Nullable LeaveReason reason) {
      return does ? new Leaving(on, reason) : STAYS;
    }
  }
}
