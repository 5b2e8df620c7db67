package nl.communitysponsorship.core.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Citizens who together welcome one household for about a year.
 *
 * <p>An instance is always well formed. It need not be complete: a group grows into its size and
 * its checks, and its readiness on a day tells what still lacks.
 *
 * @param homeBase the municipality in which the group can be present
 * @param variant whether it prepares for a household that still has to arrive
 * @param backstop the local team that catches the household if the group falls away; null while
 *     none is named
 * @param withdrawnOn the first day on which the group no longer takes part; null while it does
 * @param suspensions the days on which it was told to pause, in order; why is not here
 * @param memberships in the order of their first day, then of their sponsor
 * @param offer what the group can do, and its limits
 * @param checks what was seen to be in order with the group as a whole, in the order of the days
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SponsorGroup(
    GroupId id,
    MunicipalityCode homeBase,
    Variant variant,
    LocalDate formedOn,
    @Nullable TeamId backstop,
    @Nullable LocalDate withdrawnOn,
    List<DateRange> suspensions,
    List<Membership> memberships,
    GroupOffer offer,
    List<Check> checks)
    implements Comparable<SponsorGroup> {
  /** When a group meets its household. */
  public enum Variant {
    /** Matched before the household arrives (sponsorgroep). */
    SPONSOR_GROUP,
    /** Matched with a household that is already in the country (welkomgroep). */
    WELCOME_GROUP
  }

  public SponsorGroup {
    requireNonNull(id, "id");
    requireNonNull(homeBase, "homeBase");
    requireNonNull(variant, "variant");
    requireNonNull(formedOn, "formedOn");
    requireNonNull(offer, "offer");
    suspensions = requireNonNull(suspensions, "suspensions").stream().sorted().toList();
    memberships = requireNonNull(memberships, "memberships").stream().sorted().toList();
    checks = requireNonNull(checks, "checks").stream().sorted().distinct().toList();
  }

  /** A group that was never suspended and of which, as a whole, nothing was checked. */
  public SponsorGroup(
      GroupId id,
      MunicipalityCode homeBase,
      Variant variant,
      LocalDate formedOn,
      @Nullable TeamId backstop,
      @Nullable LocalDate withdrawnOn,
      List<Membership> memberships,
      GroupOffer offer) {
    this(
        id,
        homeBase,
        variant,
        formedOn,
        backstop,
        withdrawnOn,
        List.of(),
        memberships,
        offer,
        List.of());
  }

  /** The backstop, or empty while none is named. */
  public Optional<TeamId> findBackstop() {
    return Optional.ofNullable(backstop);
  }

  /** The day on which it withdrew, or empty while it takes part. */
  public Optional<LocalDate> findWithdrawnOn() {
    return Optional.ofNullable(withdrawnOn);
  }

  /** Whether the group takes part on a day. */
  public boolean takesPartOn(LocalDate day) {
    return !day.isBefore(formedOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
  }

  /** The suspension that holds on a day, or empty when none does. */
  public Optional<DateRange> suspendedOn(LocalDate day) {
    return suspensions.stream().filter(each -> each.contains(day)).findFirst();
  }

  /** The memberships that hold on a day. */
  public List<Membership> membershipsOn(LocalDate day) {
    return memberships.stream().filter(each -> each.period().contains(day)).toList();
  }

  /** The memberships of those who have a role on a day. */
  public List<Membership> inRole(GroupRole role, LocalDate day) {
    return membershipsOn(day).stream().filter(each -> each.roles().contains(role)).toList();
  }

  /** This group, which no longer takes part from a day on. */
  public SponsorGroup dissolvedOn(LocalDate day) {
    return new SponsorGroup(
        id, homeBase, variant, formedOn, backstop, day, suspensions, memberships, offer, checks);
  }

  @Override
  public int compareTo(SponsorGroup other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return "SponsorGroup " + id;
  }
}
