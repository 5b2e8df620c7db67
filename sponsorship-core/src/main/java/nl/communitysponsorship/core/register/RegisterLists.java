package nl.communitysponsorship.core.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;

/** The lists of a register by name, in the order of its components, and what they hold. */
final class RegisterLists {
  static final Map<String, Class<?>> TYPES = types();

  private RegisterLists() {}

  private static Map<String, Class<?>> types() {
    var types = new LinkedHashMap<String, Class<?>>();
    types.put("organisations", Organisation.class);
    types.put("teams", LocalTeam.class);
    types.put("sponsors", Sponsor.class);
    types.put("groups", SponsorGroup.class);
    types.put("trainingSessions", TrainingSession.class);
    types.put("attendances", Attendance.class);
    types.put("households", Household.class);
    types.put("families", Family.class);
    types.put("cases", ResettlementCase.class);
    types.put("integrationTracks", IntegrationTrack.class);
    types.put("proposals", Proposal.class);
    types.put("sponsorships", Sponsorship.class);
    types.put("tasks", SupportTask.class);
    types.put("contacts", Contact.class);
    types.put("surveys", SurveyResponse.class);
    types.put("exemptions", Exemption.class);
    return Collections.unmodifiableMap(types);
  }
}
