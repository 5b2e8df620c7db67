package nl.communitysponsorship.core.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * That a sponsor is a member of a group for some days, in some roles. Another role from a day on is
 * another membership from that day on.
 *
 * @param roles in the order of {@link GroupRole}, each once; empty for a member without a role
 * @param leaveReason why the sponsor left; null while a member, and null when nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Membership(
    SponsorId sponsor, DateRange period, List<GroupRole> roles, @Nullable LeaveReason leaveReason)
    implements Comparable<Membership> {
  private static final Comparator<Membership> ORDER =
      Comparator.<Membership, java.time.LocalDate>comparing(each -> each.period().from())
          .thenComparing(Membership::sponsor)
          .thenComparing(each -> each.roles.toString())
          .thenComparing(Membership::period)
          .thenComparing(Membership::leaveReason, Comparator.nullsLast(Comparator.naturalOrder()));

  public Membership {
    requireNonNull(sponsor, "sponsor");
    requireNonNull(period, "period");
    roles = requireNonNull(roles, "roles").stream().sorted().distinct().toList();
    if (leaveReason != null && period.findUntil().isEmpty()) {
      throw new IllegalArgumentException(
          "a membership with a reason to leave ('%s') needs the day on which it ended"
              .formatted(leaveReason));
    }
  }

  /** Why the sponsor left, or empty while a member or when nobody said. */
  public Optional<LeaveReason> findLeaveReason() {
    return Optional.ofNullable(leaveReason);
  }

  /** Why a sponsor left a group. */
  public enum LeaveReason {
    MOVED,
    TIME,
    HEALTH,
    CONFLICT,
    SCREENING,
    DISMISSED,
    DECEASED,
    OTHER,
    NOT_SAID
  }

  /** By first day, then by sponsor. */
  @Override
  public int compareTo(Membership other) {
    return ORDER.compare(this, other);
  }
}
