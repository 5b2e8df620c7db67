package nl.communitysponsorship.core.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** What has been drawn of a programme so far. */
final class Ledger {
  final List<Organisation> organisations = new ArrayList<>();
  final Map<MunicipalityCode, LocalTeam> teams = new HashMap<>();
  final List<Programme.Participation> participations = new ArrayList<>();
  final List<Sponsor> sponsors = new ArrayList<>();
  final List<SponsorGroup> groups = new ArrayList<>();
  final List<TrainingSession> sessions = new ArrayList<>();
  final List<Attendance> attendances = new ArrayList<>();
  final List<Household> households = new ArrayList<>();
  final List<Family> families = new ArrayList<>();
  final List<ResettlementCase> cases = new ArrayList<>();
  final List<IntegrationTrack> tracks = new ArrayList<>();
  final List<Proposal> proposals = new ArrayList<>();
  final List<Sponsorship> sponsorships = new ArrayList<>();
  final List<SupportTask> tasks = new ArrayList<>();
  final List<Contact> contacts = new ArrayList<>();
  final List<SurveyResponse> surveys = new ArrayList<>();
  final List<Exemption> exemptions = new ArrayList<>();

  LocalTeam teamIn(MunicipalityCode place) {
    LocalTeam team = teams.get(place);
    if (team == null) {
      throw new IllegalStateException("no team was drawn for '%s'".formatted(place));
    }
    return team;
  }

  Register register(Programme programme) {
    return new Register(
        programme,
        organisations,
        List.copyOf(teams.values()),
        sponsors,
        groups,
        sessions,
        attendances,
        households,
        families,
        cases,
        tracks,
        proposals,
        sponsorships,
        tasks,
        contacts,
        surveys,
        exemptions);
  }
}
