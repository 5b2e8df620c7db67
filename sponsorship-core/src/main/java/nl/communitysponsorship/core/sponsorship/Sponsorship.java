package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A group and a household that chose each other, for about a year.
 *
 * <p>It carries the confirmed proposal it began with, and cannot be made without one: no decision,
 * no match.
 *
 * @param match the proposal to which household, group and coordinator said yes
 * @param plannedEnd the first day after the planned time together
 * @param owners who answers for the household, in the order of their first day
 * @param follows the sponsorship that this one takes the place of; null for a first match
 * @param ending how it ended; null while it lasts
 * @param course what happened on the way
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sponsorship(
    SponsorshipId id,
    Proposal match,
    LocalDate plannedEnd,
    List<AccountableOwner> owners,
    @Nullable SponsorshipId follows,
    @Nullable Ending ending,
    Course course)
    implements Comparable<Sponsorship> {
  public Sponsorship {
    requireNonNull(id, "id");
    requireNonNull(match, "match");
    requireNonNull(plannedEnd, "plannedEnd");
    requireNonNull(course, "course");
    owners = requireNonNull(owners, "owners").stream().sorted().toList();
    if (!match.isConfirmed()) {
      throw new IllegalArgumentException(
          "a sponsorship begins when household, group and coordinator have all said yes; proposal '%s' has %d of the 3 decisions, or a no among them"
              .formatted(match.id(), match.decisions().size()));
    }
    LocalDate confirmedOn = match.decisions().get(match.decisions().size() - 1).on();
    if (!plannedEnd.isAfter(confirmedOn)) {
      throw new IllegalArgumentException(
          "a sponsorship must be planned to end after it is confirmed: confirmed on '%s', planned until '%s'"
              .formatted(confirmedOn, plannedEnd));
    }
    if (ending != null && ending.on().isBefore(confirmedOn)) {
      throw new IllegalArgumentException(
          "a sponsorship cannot end before it is confirmed: confirmed on '%s', ended on '%s'"
              .formatted(confirmedOn, ending.on()));
    }
    boolean brokeDown = ending != null && ending.isBreakdown();
    if (course.findFault().isPresent() && !brokeDown) {
      throw new IllegalArgumentException(
          "a default is found only after a sponsorship broke down; sponsorship '%s' did not"
              .formatted(id));
    }
  }

  /** A sponsorship in which nothing happened out of the ordinary. */
  public Sponsorship(
      SponsorshipId id,
      Proposal match,
      LocalDate plannedEnd,
      List<AccountableOwner> owners,
      @Nullable SponsorshipId follows,
      @Nullable Ending ending) {
    this(id, match, plannedEnd, owners, follows, ending, Course.EVEN);
  }

  /**
   * Begins a sponsorship, with the team that stands beside the group as its first owner.
   *
   * @param months how long it is planned to last, from the policy
   */
  public static Sponsorship begin(
      SponsorshipId id,
      Proposal match,
      LocalTeam beside,
      int months,
      @Nullable SponsorshipId after) {
    LocalDate on =
        match
            .lastDecidedOn()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "proposal '%s' has no decisions yet".formatted(match.id())));
    var owner =
        new AccountableOwner(
            beside.id(), beside.leader(), AccountableOwner.Role.BESIDE_GROUP, DateRange.from(on));
    return new Sponsorship(id, match, on.plusMonths(months), List.of(owner), after, null);
  }

  /** The household that is welcomed. */
  public HouseholdId household() {
    return match.household();
  }

  /** The group that welcomes it. */
  public GroupId group() {
    return match.group();
  }

  /** The day on which the coordinator confirmed the match. */
  public LocalDate confirmedOn() {
    return match.decisions().get(match.decisions().size() - 1).on();
  }

  /** The sponsorship that this one takes the place of, or empty for a first match. */
  public Optional<SponsorshipId> findFollows() {
    return Optional.ofNullable(follows);
  }

  /** How it ended, or empty while it lasts. */
  public Optional<Ending> findEnding() {
    return Optional.ofNullable(ending);
  }

  /** From the day it was confirmed up to the day it ended; open while it lasts. */
  public DateRange period() {
    LocalDate end = ending == null ? null : ending.on();
    LocalDate from = confirmedOn();
    return new DateRange(from, end != null && !end.isAfter(from) ? from.plusDays(1) : end);
  }

  /** Whether it holds on a day. */
  public boolean isActiveOn(LocalDate day) {
    return period().contains(day);
  }

  /**
   * Whether it ended by a day in a way after which the household waits for another group: it broke
   * down, or the household moved to where another group is to take over.
   */
  public boolean callsForAnotherBy(LocalDate day) {
    return findEnding().filter(each -> !each.on().isAfter(day)).stream()
        .anyMatch(each -> each.isBreakdown() || (each instanceof Ending.Moved && isTransferred()));
  }

  private boolean isTransferred() {
    return course.moves().stream()
        .reduce((earlier, later) -> later)
        .filter(move -> move.outcome() == MoveOutcome.TRANSFER)
        .isPresent();
  }

  /** Whose duty failed: undecided as long as nobody found anything. */
  public Fault fault() {
    return course.findFault().map(DefaultFinding::fault).orElse(Fault.UNDECIDED);
  }

  /** Who answers for the household on a day, or empty when nobody does. */
  public Optional<AccountableOwner> ownerOn(LocalDate day) {
    return owners.stream()
        .filter(owner -> owner.period().contains(day))
        .reduce((earlier, later) -> later);
  }

  /**
   * This sponsorship, for which another team or worker answers from a day on. Whoever answered
   * before does so up to that day, so that no day is left without anybody.
   */
  public Sponsorship ownedBy(AccountableOwner owner) {
    var all = new ArrayList<>(ownersUntil(owner.period().from()));
    all.add(owner);
    return new Sponsorship(id, match, plannedEnd, all, follows, ending, course);
  }

  /** This sponsorship, for which nobody answers any more from a day on. */
  public Sponsorship releasedOn(LocalDate day) {
    LocalDate until = day.isAfter(confirmedOn()) ? day : confirmedOn().plusDays(1);
    return new Sponsorship(id, match, plannedEnd, ownersUntil(until), follows, ending, course);
  }

  /** This sponsorship, ended; whoever answers for the household goes on doing so. */
  public Sponsorship endedBy(Ending how) {
    return new Sponsorship(id, match, plannedEnd, owners, follows, how, course);
  }

  /** This sponsorship, with what happened on the way. */
  public Sponsorship going(Course way) {
    return new Sponsorship(id, match, plannedEnd, owners, follows, ending, way);
  }

  /** This sponsorship, planned until another day. */
  public Sponsorship plannedUntil(LocalDate end) {
    return new Sponsorship(id, match, end, owners, follows, ending, course);
  }

  /** This sponsorship, with what was told of the household to its group. */
  public Sponsorship matchedBy(Proposal proposal) {
    return new Sponsorship(id, proposal, plannedEnd, owners, follows, ending, course);
  }

  private List<AccountableOwner> ownersUntil(LocalDate day) {
    return owners.stream()
        .filter(each -> each.period().from().isBefore(day))
        .map(each -> each.period().contains(day) ? each.endedOn(day) : each)
        .toList();
  }

  @Override
  public int compareTo(Sponsorship other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return "Sponsorship " + id;
  }
}
