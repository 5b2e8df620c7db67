package nl.communitysponsorship.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.sponsorship.AccountableOwner.Answering;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * Sponsorship K-1 of household H-1 and group G-1 in Almere: confirmed on Thursday 10 March 2022,
 * planned until 10 March 2023, arrival on 1 June 2022.
 */
public final class Begun {
  public static final LifePolicy TERMS = Policies.vwnPilot().packs().get(0).life();
  public static final LocalDate CONFIRMED = LocalDate.of(2022, 3, 10);
  public static final LocalDate ARRIVED = LocalDate.of(2022, 6, 1);
  public static final TeamId ALMERE = new TeamId("T-ALMERE");
  public static final TeamId ZEEWOLDE = new TeamId("T-ZEEWOLDE");
  public static final MunicipalityCode IN_ZEEWOLDE = new MunicipalityCode("GM0050");
  public static final WorkerId LEADER = new WorkerId("W-01");
  public static final WorkerId COLLEAGUE = new WorkerId("W-02");
  public static final Answering BACKSTOP = new Answering(ALMERE, COLLEAGUE);
  public static final LocalTeam TEAM =
      new LocalTeam(ALMERE, new OrganisationId("O-VWN"), new MunicipalityCode("GM0034"), LEADER);

  private Begun() {}

  /** K-1 as it began. */
  public static Sponsorship sponsorship() {
    return Beginning.begin(
            new SponsorshipId("K-1"), match("V-1", "G-1", CONFIRMED), TEAM, 12, TERMS)
        .sponsorship()
        .orElseThrow();
  }

  /** A proposal for H-1 to which all three said yes, the coordinator on the day given. */
  public static Proposal match(String id, String group, LocalDate confirmedOn) {
    return new Proposal(
        new ProposalId(id),
        new HouseholdId("H-1"),
        new GroupId(group),
        confirmedOn.minusDays(3),
        LEADER,
        confirmedOn.plusDays(4),
        1,
        820,
        null,
        null,
        List.of(
            new Decision(Party.HOUSEHOLD, Verdict.ACCEPTED, confirmedOn.minusDays(2), LEADER),
            new Decision(Party.GROUP, Verdict.ACCEPTED, confirmedOn.minusDays(1), LEADER),
            new Decision(Party.COORDINATOR, Verdict.ACCEPTED, confirmedOn, COLLEAGUE)));
  }

  /** Before the household arrived. */
  public static Standing preparing() {
    return new Standing(sponsorship(), TERMS, null, false);
  }

  /** After it arrived, with a group that is large enough. */
  public static Standing active() {
    return active(sponsorship());
  }

  public static Standing active(Sponsorship sponsorship) {
    return new Standing(sponsorship, TERMS, ARRIVED, false);
  }

  public static Acting team(LocalDate on) {
    return new Acting(LEADER, Actor.LOCAL_TEAM, on);
  }

  public static Acting as(Actor actor, LocalDate on) {
    return new Acting(COLLEAGUE, actor, on);
  }

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
