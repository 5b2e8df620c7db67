package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;

/**
 * What the members of a group may see of each other's preparation: complete, or not yet. What lacks
 * is between a member and the coordinator of the programme.
 *
 * @param seats the members of that day, in order of their pseudonyms
 */
public record InsideView(GroupId group, LocalDate day, List<Seat> seats) {
  public InsideView {
    requireNonNull(group, "group");
    requireNonNull(day, "day");
    seats = List.copyOf(requireNonNull(seats, "seats"));
  }

  /** How far a member is, in one word. */
  public enum Preparation {
    COMPLETE,
    NOT_YET_COMPLETE
  }

  /** A member, and how far this member is. */
  public record Seat(SponsorId member, Preparation preparation) {
    public Seat {
      requireNonNull(member, "member");
      requireNonNull(preparation, "preparation");
    }
  }
}
