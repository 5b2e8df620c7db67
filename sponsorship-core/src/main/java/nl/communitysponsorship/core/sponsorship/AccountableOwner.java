package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.DateRange;

/**
 * Who answers for a household for some days: a team, and one worker in it.
 *
 * @param role why this team: beside the group, or in its place
 */
public record AccountableOwner(TeamId team, WorkerId worker, Role role, DateRange period)
    implements Comparable<AccountableOwner> {
  private static final Comparator<AccountableOwner> ORDER =
      Comparator.<AccountableOwner, LocalDate>comparing(each -> each.period().from())
          .thenComparing(AccountableOwner::team)
          .thenComparing(AccountableOwner::worker)
          .thenComparing(AccountableOwner::role)
          .thenComparing(AccountableOwner::period);

  /** In which role a team answers for a household. */
  public enum Role {
    /** Beside the group that welcomes the household. */
    BESIDE_GROUP,
    /** In place of the group, after it fell away. */
    BACKSTOP
  }

  /** A team, and one worker in it, who can be asked to answer for a household. */
  public record Answering(TeamId team, WorkerId worker) {
    public Answering {
      requireNonNull(team, "team");
      requireNonNull(worker, "worker");
    }

    /** These two as owner in a role, from a day on. */
    public AccountableOwner in(Role role, LocalDate from) {
      return new AccountableOwner(team, worker, role, DateRange.from(from));
    }
  }

  public AccountableOwner {
    requireNonNull(team, "team");
    requireNonNull(worker, "worker");
    requireNonNull(role, "role");
    requireNonNull(period, "period");
  }

  /** Whether it stands in for the group. */
  @JsonIgnore
  public boolean isBackstop() {
    return role == Role.BACKSTOP;
  }

  /** This owner, up to a day. */
  public AccountableOwner endedOn(LocalDate day) {
    return new AccountableOwner(team, worker, role, period.endedOn(day));
  }

  /** By first day, then by team and worker. */
  @Override
  public int compareTo(AccountableOwner other) {
    return ORDER.compare(this, other);
  }
}
