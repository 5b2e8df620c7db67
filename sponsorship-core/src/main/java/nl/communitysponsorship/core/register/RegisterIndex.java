package nl.communitysponsorship.core.register;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.communitysponsorship.core.arrival.ArrivalFacts;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.readiness.MemberDossier;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingSession;

/**
 * Finds the records of a register by their pseudonyms and by what they refer to. Where a pseudonym
 * stands twice, the first record counts; {@link RegisterRules} reports the second.
 */
public final class RegisterIndex {
  private final Register register;
  private final Map<SponsorId, Sponsor> sponsors;
  private final Map<GroupId, SponsorGroup> groups;
  private final Map<HouseholdId, Household> households;
  private final Map<HouseholdId, Family> families;
  private final Map<PersonId, Household> homes;
  private final Map<TeamId, LocalTeam> teams;
  private final List<TrainingSession> allSessions;
  private final Map<SessionId, TrainingSession> sessions;
  private final Map<SponsorshipId, Sponsorship> sponsorships;
  private final Map<SponsorId, List<Attendance>> attendances;
  private final Map<GroupId, List<Exemption>> exemptions;
  private final Map<GroupId, List<Sponsorship>> byGroup;
  private final Map<HouseholdId, List<Sponsorship>> byHousehold;
  private final Map<HouseholdId, List<Proposal>> proposals;
  private final Map<SponsorshipId, List<SupportTask>> tasks;

  public RegisterIndex(Register register) {
    this.register = requireNonNull(register, "register");
    this.sponsors = byKey(register.sponsors(), Sponsor::id);
    this.groups = byKey(register.groups(), SponsorGroup::id);
    this.households = byKey(register.households(), Household::id);
    this.families = byKey(register.families(), Family::household);
    this.homes = new HashMap<>();
    for (Household each : register.households()) {
      each.members().forEach(member -> homes.putIfAbsent(member.id(), each));
    }
    this.teams = byKey(register.teams(), LocalTeam::id);
    this.allSessions = List.copyOf(register.trainingSessions());
    this.sessions = byKey(register.trainingSessions(), TrainingSession::id);
    this.sponsorships = byKey(register.sponsorships(), Sponsorship::id);
    this.attendances = register.attendances().stream().collect(groupingBy(Attendance::sponsor));
    this.exemptions = register.exemptions().stream().collect(groupingBy(Exemption::group));
    this.byGroup = register.sponsorships().stream().collect(groupingBy(Sponsorship::group));
    this.byHousehold = register.sponsorships().stream().collect(groupingBy(Sponsorship::household));
    this.proposals = register.proposals().stream().collect(groupingBy(Proposal::household));
    this.tasks = register.tasks().stream().collect(groupingBy(SupportTask::sponsorship));
  }

  /** The register itself. */
  public Register register() {
    return register;
  }

  /** A sponsor, or empty when the register has none by that pseudonym. */
  public Optional<Sponsor> sponsor(SponsorId id) {
    return Optional.ofNullable(sponsors.get(id));
  }

  /** A group, or empty when the register has none by that pseudonym. */
  public Optional<SponsorGroup> group(GroupId id) {
    return Optional.ofNullable(groups.get(id));
  }

  /** A household, or empty when the register has none by that pseudonym. */
  public Optional<Household> household(HouseholdId id) {
    return Optional.ofNullable(households.get(id));
  }

  /** The family of a household, or empty when nothing was told of it. */
  public Optional<Family> family(HouseholdId id) {
    return Optional.ofNullable(families.get(id));
  }

  /** The household in which a person lives, or empty when the register has no such person. */
  public Optional<Household> householdOf(PersonId person) {
    return Optional.ofNullable(homes.get(person));
  }

  /** A local team, or empty when the register has none by that pseudonym. */
  public Optional<LocalTeam> team(TeamId id) {
    return Optional.ofNullable(teams.get(id));
  }

  /** A training session, or empty when the register has none by that pseudonym. */
  public Optional<TrainingSession> session(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /** A sponsorship, or empty when the register has none by that pseudonym. */
  public Optional<Sponsorship> sponsorship(SponsorshipId id) {
    return Optional.ofNullable(sponsorships.get(id));
  }

  /** The sponsorships of a group, in order of their pseudonyms. */
  public List<Sponsorship> sponsorshipsOf(GroupId group) {
    return byGroup.getOrDefault(group, List.of());
  }

  /** The sponsorships of a household, in order of their pseudonyms. */
  public List<Sponsorship> sponsorshipsOf(HouseholdId household) {
    return byHousehold.getOrDefault(household, List.of());
  }

  /** The proposals for a household that did not become a sponsorship, in order. */
  public List<Proposal> proposalsFor(HouseholdId household) {
    return proposals.getOrDefault(household, List.of());
  }

  /** The tasks of a sponsorship, in order; empty when it has none. */
  public List<SupportTask> tasksOf(SponsorshipId sponsorship) {
    return tasks.getOrDefault(sponsorship, List.of());
  }

  /** The sponsorship in which a group is on a day, or empty when it is free. */
  public Optional<Sponsorship> activeOf(GroupId group, LocalDate day) {
    return sponsorshipsOf(group).stream().filter(each -> each.isActiveOn(day)).findFirst();
  }

  /** The sponsorship in which a household is on a day, or empty when it has none. */
  public Optional<Sponsorship> activeOf(HouseholdId household, LocalDate day) {
    return sponsorshipsOf(household).stream().filter(each -> each.isActiveOn(day)).findFirst();
  }

  /**
   * Whether a household waits for a group on a day: it was referred, its arrival is not cancelled,
   * it is in no sponsorship, and every earlier one broke down or ended by a move to where another
   * group is to take over. One that went its way with a group, or moved away from it, no longer
   * waits.
   */
  public boolean waitsOn(Household household, LocalDate day) {
    boolean isCancelled =
        household.arrivals().stream()
            .filter(each -> !each.recordedOn().isAfter(day))
            .reduce((earlier, later) -> later)
            .filter(last -> last.status() == ArrivalDate.Status.CANCELLED)
            .isPresent();
    return !household.referredOn().isAfter(day)
        && !isCancelled
        && sponsorshipsOf(household.id()).stream()
            .filter(each -> !each.confirmedOn().isAfter(day))
            .allMatch(each -> each.callsForAnotherBy(day));
  }

  /**
   * All that hangs on the arrival in a sponsorship, or empty when household or group is unknown.
   */
  public Optional<ArrivalFacts> arrivalFacts(Sponsorship sponsorship) {
    return household(sponsorship.household())
        .flatMap(
            household ->
                group(sponsorship.group())
                    .map(
                        group ->
                            new ArrivalFacts(
                                household,
                                sponsorship,
                                dossier(group),
                                tasksOf(sponsorship.id()),
                                allSessions)));
  }

  /** A group with all that is known of its members; members that are nowhere found are left out. */
  public GroupDossier dossier(SponsorGroup group) {
    return new GroupDossier(
        group,
        group.memberships().stream()
            .flatMap(
                membership ->
                    sponsor(membership.sponsor()).stream()
                        .map(
                            sponsor ->
                                new MemberDossier(membership, sponsor, trainings(sponsor.id()))))
            .toList(),
        exemptions.getOrDefault(group.id(), List.of()));
  }

  private List<MemberDossier.Training> trainings(SponsorId sponsor) {
    return attendances.getOrDefault(sponsor, List.of()).stream()
        .flatMap(
            each ->
                session(each.session()).stream()
                    .map(
                        session ->
                            new MemberDossier.Training(session, each.outcome(), each.minutes())))
        .toList();
  }

  private static <K, V> Map<K, V> byKey(Collection<V> records, Function<V, K> key) {
    return records.stream()
        .collect(toMap(key, Function.identity(), (first, second) -> first, HashMap::new));
  }
}
