package nl.communitysponsorship.core.script;

import java.util.Locale;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.resettlement.CaseId;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** The pseudonyms of one synthetic pilot among many, numbered so that all have the same length. */
public record Names(int block, int width) {
  public static final OrganisationId BACKSTOP = new OrganisationId("O-VWN");
  public static final OrganisationId PARTNER = new OrganisationId("O-JP");
  public static final OrganisationId EVALUATOR = new OrganisationId("O-VU");
  public static final OrganisationId GUARDIAN = new OrganisationId("O-NIDOS");

  /** A household, by its place in the pilot. */
  public HouseholdId household(int number) {
    return new HouseholdId("H-" + padded(block * Script.HOUSEHOLDS + number + 1));
  }

  /** A person of a household, by place. */
  public PersonId person(int household, int number) {
    return new PersonId(
        "P-" + padded(block * Script.HOUSEHOLDS + household + 1) + "-" + (number + 1));
  }

  /** A group, by its place in the pilot. */
  public GroupId group(int number) {
    return new GroupId("G-" + padded(block * Script.GROUPS + number + 1));
  }

  /** A sponsor, by place among all of the pilot. */
  public SponsorId sponsor(int number) {
    return new SponsorId("S-" + padded(block * Script.sponsors() + number + 1));
  }

  /** A proposal for a household, by turn. */
  public ProposalId proposal(int household, int turn) {
    return new ProposalId(
        "V-" + padded(block * Script.HOUSEHOLDS + household + 1) + "-" + (turn + 1));
  }

  /** A sponsorship of a household, by turn. */
  public SponsorshipId sponsorship(int household, int turn) {
    return new SponsorshipId(
        "K-" + padded(block * Script.HOUSEHOLDS + household + 1) + "-" + (turn + 1));
  }

  /** A resettlement case of a household, by turn. */
  public CaseId caseOf(int household, int turn) {
    return new CaseId("C-" + padded(block * Script.HOUSEHOLDS + household + 1) + "-" + (turn + 1));
  }

  /** A training, by its place in the pilot. */
  public SessionId session(int number) {
    return new SessionId("TR-" + padded(block * Script.SESSIONS + number + 1));
  }

  /** The municipality as an organisation. */
  public static OrganisationId municipality(MunicipalityCode code) {
    return new OrganisationId("O-" + code);
  }

  /** The local team of a municipality. */
  public static TeamId team(MunicipalityCode code) {
    return new TeamId("T-" + code);
  }

  /** Who leads the local team. */
  public static WorkerId leader(MunicipalityCode code) {
    return new WorkerId("W-" + code + "-1");
  }

  /** Who decides beside the leader. */
  public static WorkerId colleague(MunicipalityCode code) {
    return new WorkerId("W-" + code + "-2");
  }

  private String padded(int number) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
