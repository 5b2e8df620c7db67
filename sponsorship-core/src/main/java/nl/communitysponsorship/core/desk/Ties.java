package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.protection.Subject.GroupSubject;
import nl.communitysponsorship.core.protection.Subject.HouseholdSubject;
import nl.communitysponsorship.core.protection.Subject.SponsorSubject;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;

/**
 * Who is too close to an incident, or to a complaint, to see to it. Whoever was once a member or
 * the coordinator of a group counts too, since people stay who they know.
 */
public final class Ties {
  /** What ties somebody to an incident. */
  public enum Tie {
    REPORTER,
    SUBJECT,
    GROUP_MEMBER,
    COORDINATOR
  }

  private final RegisterIndex index;

  /**
   * @param index of the register of today, for who is in which group
   */
  public Ties(RegisterIndex index) {
    this.index = requireNonNull(index, "index");
  }

  /**
   * What ties a worker to an incident, or empty when nothing does.
   *
   * @param asSponsor the pseudonyms under which the same person is a sponsor; empty for most
   */
  public Optional<Tie> between(
      Incident incident, WorkerId worker, Collection<SponsorId> asSponsor) {
    List<Subject> own =
        Stream.concat(
                Stream.<Subject>of(new WorkerSubject(worker)),
                asSponsor.stream().map(SponsorSubject::new))
            .toList();
    if (incident.report().reporter().findWho().filter(own::contains).isPresent()) {
      return Optional.of(Tie.REPORTER);
    }
    if (incident.report().subjects().stream().anyMatch(own::contains)) {
      return Optional.of(Tie.SUBJECT);
    }
    return incident.report().subjects().stream()
        .flatMap(this::groups)
        .distinct()
        .map(group -> between(group, worker, asSponsor))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Why a worker may not see to an incident, or empty when the worker may. */
  Optional<Finding> conflict(Incident incident, WorkerId worker, Collection<SponsorId> asSponsor) {
    return between(incident, worker, asSponsor)
        .map(
            tie ->
                ProgrammeRule.INCIDENT_HANDLER_CONFLICT
                    .at(FindingPath.at("incidents", incident.id()))
                    .with("worker", worker)
                    .with("tie", tie));
  }

  /** What ties a worker to a group, or empty when nothing does. */
  public Optional<Tie> between(GroupId group, WorkerId worker, Collection<SponsorId> asSponsor) {
    boolean isMember =
        index.group(group).stream()
            .flatMap(each -> each.memberships().stream())
            .map(Membership::sponsor)
            .anyMatch(asSponsor::contains);
    if (isMember) {
      return Optional.of(Tie.GROUP_MEMBER);
    }
    return coordinators(group).anyMatch(worker::equals)
        ? Optional.of(Tie.COORDINATOR)
        : Optional.empty();
  }

  /** The workers who answer for its sponsorships, and the leader of the team behind it. */
  private Stream<WorkerId> coordinators(GroupId group) {
    return Stream.concat(
        index.sponsorshipsOf(group).stream()
            .flatMap(each -> each.owners().stream())
            .map(AccountableOwner::worker),
        index.group(group).stream()
            .flatMap(each -> each.findBackstop().stream())
            .flatMap(team -> index.team(team).stream())
            .map(LocalTeam::leader));
  }

  private Stream<GroupId> groups(Subject subject) {
    return switch (subject.sort()) {
      case GROUP -> Stream.of(((GroupSubject) subject).group());
      case SPONSOR -> groupsOf(((SponsorSubject) subject).sponsor());
      case HOUSEHOLD -> groupsOf(((HouseholdSubject) subject).household());
      case PERSON ->
          index.register().households().stream()
              .filter(each -> hasPerson(each, subject.pseudonym()))
              .map(Household::id)
              .flatMap(this::groupsOf);
      case WORKER -> Stream.of();
    };
  }

  private Stream<GroupId> groupsOf(SponsorId sponsor) {
    return index.register().groups().stream()
        .filter(
            group ->
                group.memberships().stream().map(Membership::sponsor).anyMatch(sponsor::equals))
        .map(SponsorGroup::id);
  }

  private Stream<GroupId> groupsOf(HouseholdId household) {
    return index.sponsorshipsOf(household).stream().map(each -> each.group());
  }

  private static boolean hasPerson(Household household, String pseudonym) {
    return household.members().stream()
        .anyMatch(member -> Objects.equals(member.id().value(), pseudonym));
  }
}
