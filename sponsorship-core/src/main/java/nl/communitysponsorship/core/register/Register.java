package nl.communitysponsorship.core.register;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;

/**
 * Everything that a programme knows, at one moment; it never changes, and a change is a new one.
 *
 * <p>Every list stands in the order of its records, whatever the order in which they were given, so
 * that two registers with the same records are equal and write the same bytes. A register is well
 * formed and need not be right: {@link RegisterRules} tells what is wrong with it. Two records
 * under one pseudonym, which the rules refuse, keep the order in which they were given.
 *
 * @param proposals those that did not become a sponsorship; a confirmed one lives in its
 *     sponsorship
 * @param exemptions what, for some days, is not asked of a group or a member
 */
@FollowsTheRules
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "format")
@JsonTypeName(Register.FORMAT)
public record Register(
    Programme programme,
    List<Organisation> organisations,
    List<LocalTeam> teams,
    List<Sponsor> sponsors,
    List<SponsorGroup> groups,
    List<TrainingSession> trainingSessions,
    List<Attendance> attendances,
    List<Household> households,
    List<Family> families,
    List<ResettlementCase> cases,
    List<IntegrationTrack> integrationTracks,
    List<Proposal> proposals,
    List<Sponsorship> sponsorships,
    List<SupportTask> tasks,
    List<Contact> contacts,
    List<SurveyResponse> surveys,
    List<Exemption> exemptions) {
  /** Names the JSON form and its version; a reader refuses a form that it does not know. */
  public static final String FORMAT = "community-sponsorship-register/1";

  public Register {
    requireNonNull(programme, "programme");
    organisations = ordered(organisations, "organisations");
    teams = ordered(teams, "teams");
    sponsors = ordered(sponsors, "sponsors");
    groups = ordered(groups, "groups");
    trainingSessions = ordered(trainingSessions, "trainingSessions");
    attendances = ordered(attendances, "attendances");
    households = ordered(households, "households");
    families = ordered(families, "families");
    cases = ordered(cases, "cases");
    integrationTracks = ordered(integrationTracks, "integrationTracks");
    proposals = ordered(proposals, "proposals");
    sponsorships = ordered(sponsorships, "sponsorships");
    tasks = ordered(tasks, "tasks");
    contacts = ordered(contacts, "contacts");
    surveys = ordered(surveys, "surveys");
    exemptions = ordered(exemptions, "exemptions");
  }

  /** A programme that keeps no families, cases, integration tracks and exemptions. */
  public Register(
      Programme programme,
      List<Organisation> organisations,
      List<LocalTeam> teams,
      List<Sponsor> sponsors,
      List<SponsorGroup> groups,
      List<TrainingSession> trainingSessions,
      List<Attendance> attendances,
      List<Household> households,
      List<Proposal> proposals,
      List<Sponsorship> sponsorships,
      List<SupportTask> tasks,
      List<Contact> contacts,
      List<SurveyResponse> surveys) {
    this(
        programme,
        organisations,
        teams,
        sponsors,
        groups,
        trainingSessions,
        attendances,
        households,
        List.of(),
        List.of(),
        List.of(),
        proposals,
        sponsorships,
        tasks,
        contacts,
        surveys,
        List.of());
  }

  /** A programme in which nobody takes part yet. */
  public static Register empty(Programme programme) {
    return new Register(
        programme, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** This register with other proposals and sponsorships. */
  public Register with(List<Proposal> proposals, List<Sponsorship> sponsorships) {
    return with(proposals, sponsorships, tasks);
  }

  /** This register with other proposals, sponsorships and tasks. */
  public Register with(
      List<Proposal> proposals, List<Sponsorship> sponsorships, List<SupportTask> tasks) {
    return changed(
        households, families, cases, integrationTracks, proposals, sponsorships, tasks, surveys);
  }

  /** This register with other households and families, and surveys that speak of them. */
  public Register withHouseholds(
      List<Household> households, List<Family> families, List<SurveyResponse> surveys) {
    return changed(
        households, families, cases, integrationTracks, proposals, sponsorships, tasks, surveys);
  }

  /** This register with other resettlement cases and integration tracks. */
  public Register withRoads(
      List<ResettlementCase> cases, List<IntegrationTrack> integrationTracks) {
    return changed(
        households, families, cases, integrationTracks, proposals, sponsorships, tasks, surveys);
  }

  private Register changed(
      List<Household> households,
      List<Family> families,
      List<ResettlementCase> cases,
      List<IntegrationTrack> integrationTracks,
      List<Proposal> proposals,
      List<Sponsorship> sponsorships,
      List<SupportTask> tasks,
      List<SurveyResponse> surveys) {
    return new Register(
        programme,
        organisations,
        teams,
        sponsors,
        groups,
        trainingSessions,
        attendances,
        households,
        families,
        cases,
        integrationTracks,
        proposals,
        sponsorships,
        tasks,
        contacts,
        surveys,
        exemptions);
  }

  private static <T extends Comparable<? super T>> List<T> ordered(List<T> records, String name) {
    return requireNonNull(records, name).stream().sorted().toList();
  }

  /** The code of the programme and the sizes of the lists; no record. */
  @Override
  public String toString() {
    return "Register "
        + programme.code()
        + " ("
        + groups.size()
        + " groups, "
        + households.size()
        + " households)";
  }
}
