package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/** Sponsors, groups and households as they stood on a past day. */
final class PeopleThen {
  private final LocalDate day;

  PeopleThen(LocalDate day) {
    this.day = day;
  }

  /** Sponsors who had joined a group by then, and those of no group, whose day is not known. */
  List<Sponsor> sponsors(Register now) {
    Set<SponsorId> joined = new HashSet<>();
    Set<SponsorId> joinedLater = new HashSet<>();
    now.groups().stream()
        .flatMap(group -> group.memberships().stream())
        .forEach(
            each -> (each.period().from().isAfter(day) ? joinedLater : joined).add(each.sponsor()));
    return now.sponsors().stream()
        .filter(each -> !joinedLater.contains(each.id()) || joined.contains(each.id()))
        .map(this::sponsor)
        .toList();
  }

  /** Groups that had formed by then. */
  List<SponsorGroup> groups(Register now) {
    return now.groups().stream()
        .filter(group -> !group.formedOn().isAfter(day))
        .map(this::group)
        .toList();
  }

  /** Exemptions that had begun by then; how long they were given for was known at once. */
  List<Exemption> exemptions(Register now) {
    return now.exemptions().stream().filter(each -> !each.period().from().isAfter(day)).toList();
  }

  Household household(Household now) {
    List<Placement> placements =
        now.placements().stream()
            .filter(each -> !each.period().from().isAfter(day))
            .map(each -> new Placement(each.municipality(), then(each.period())))
            .toList();
    return new Household(
        now.id(),
        now.referredOn(),
        now.expectedSize(),
        placements,
        now.members(),
        now.needs(),
        now.times(),
        now.wishes(),
        now.needsStepFreeHome(),
        now.dwellings().stream()
            .filter(home -> isKnown(home, now, placements))
            .map(this::dwelling)
            .toList(),
        now.arrivals().stream().filter(each -> !each.recordedOn().isAfter(day)).toList(),
        now.consents().stream()
            .filter(each -> !each.givenOn().isAfter(day))
            .map(each -> each.knownOn(day))
            .toList());
  }

  /** Families of households that were known by then. */
  List<Family> families(Register now, List<Household> households) {
    Set<HouseholdId> known = ids(households);
    return now.families().stream()
        .filter(each -> known.contains(each.household()))
        .map(each -> each.knownOn(day))
        .toList();
  }

  /** Cases of households that were known by then. */
  List<ResettlementCase> cases(Register now, List<Household> households) {
    Set<HouseholdId> known = ids(households);
    return now.cases().stream()
        .filter(each -> known.contains(each.household()))
        .map(each -> each.knownOn(day))
        .toList();
  }

  /** Tracks of people who were known by then, of which something was. */
  List<IntegrationTrack> tracks(Register now, List<Household> households) {
    Set<PersonId> known =
        households.stream()
            .flatMap(each -> each.members().stream())
            .map(HouseholdMember::id)
            .collect(Collectors.toSet());
    return now.integrationTracks().stream()
        .filter(each -> known.contains(each.person()))
        .map(each -> each.knownOn(day))
        .filter(each -> !each.hasNothing())
        .toList();
  }

  private static Set<HouseholdId> ids(List<Household> households) {
    return households.stream().map(Household::id).collect(Collectors.toSet());
  }

  /**
   * A home of which nobody kept track has no day of its own; one in a municipality that is still to
   * come is later.
   */
  private boolean isKnown(Dwelling home, Household now, List<Placement> placements) {
    return home.steps().isEmpty()
        ? isIn(home, placements) || !isIn(home, now.placements())
        : home.statusOn(day).isPresent();
  }

  private Dwelling dwelling(Dwelling now) {
    return new Dwelling(
        now.municipality(),
        now.postcodeArea(),
        now.mostPeople(),
        now.stepFree(),
        now.readyFrom(),
        now.bedrooms(),
        past(now.checkedOn()),
        now.temporary(),
        now.findWaiver().filter(each -> !each.on().isAfter(day)).orElse(null),
        now.steps().stream().filter(each -> !each.recordedOn().isAfter(day)).toList());
  }

  private static boolean isIn(Dwelling home, List<Placement> placements) {
    return placements.stream().anyMatch(each -> each.municipality().equals(home.municipality()));
  }

  private Sponsor sponsor(Sponsor now) {
    return new Sponsor(
        now.id(),
        now.birth(),
        now.languages(),
        now.skills(),
        now.interests(),
        now.times(),
        now.hoursPerWeek(),
        now.limits(),
        now.away(),
        now.screening().knownOn(day));
  }

  private List<Check> checks(List<Check> now) {
    return now.stream().filter(each -> !each.on().isAfter(day)).toList();
  }

  private SponsorGroup group(SponsorGroup now) {
    return new SponsorGroup(
        now.id(),
        now.homeBase(),
        now.variant(),
        now.formedOn(),
        now.backstop(),
        past(now.withdrawnOn()),
        now.suspensions().stream()
            .filter(each -> !each.from().isAfter(day))
            .map(this::then)
            .toList(),
        now.memberships().stream()
            .filter(each -> !each.period().from().isAfter(day))
            .map(this::membership)
            .toList(),
        now.offer(),
        checks(now.checks()));
  }

  private Membership membership(Membership now) {
    DateRange period = then(now.period());
    return new Membership(
        now.sponsor(), period, now.roles(), period.until() == null ? null : now.leaveReason());
  }

  private DateRange then(DateRange period) {
    return new DateRange(period.from(), past(period.until()));
  }

  private @Nullable LocalDate past(@Nullable LocalDate on) {
    return on == null || on.isAfter(day) ? null : on;
  }
}
