package nl.communitysponsorship.core.synthetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.communitysponsorship.core.cast.SyntheticExemptions;
import nl.communitysponsorship.core.cast.SyntheticFamilies;
import nl.communitysponsorship.core.cast.SyntheticGroups;
import nl.communitysponsorship.core.cast.SyntheticHouseholds;
import nl.communitysponsorship.core.cast.SyntheticTrainings;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.scene.SyntheticCases;
import nl.communitysponsorship.core.scene.SyntheticMatches;
import nl.communitysponsorship.core.scene.SyntheticSupport;
import nl.communitysponsorship.core.scene.SyntheticSurveys;
import nl.communitysponsorship.core.scene.SyntheticTracks;
import nl.communitysponsorship.core.scene.SyntheticVoices;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** Draws one pilot of a programme, or the first households of it. */
final class Block {
  private final long seed;
  private final Names names;
  private final PolicyPack policy;
  private final Ledger ledger;
  private final Map<GroupId, SponsorGroup> groups = new HashMap<>();
  private final Map<HouseholdId, Household> households = new HashMap<>();

  Block(long seed, Names names, PolicyPack policy, Ledger ledger) {
    this.seed = seed;
    this.names = names;
    this.policy = policy;
    this.ledger = ledger;
  }

  /**
   * @param most how many households at most; groups and sponsors come all the same
   */
  void draw(List<MunicipalityCode> places, int most) {
    var all = new SyntheticHouseholds(seed, names, places).households();
    var matches =
        new SyntheticMatches(seed, names, places.stream().map(ledger::teamIn).toList(), policy);
    var cast = new SyntheticGroups(seed, names, places, group -> largest(group, matches, all));
    ledger.sponsors.addAll(cast.sponsors());
    cast.groups().forEach(this::draw);
    var trainings = new SyntheticTrainings(seed, names, places);
    ledger.sessions.addAll(trainings.sessions());
    ledger.attendances.addAll(trainings.attendances());
    ledger.exemptions.addAll(SyntheticExemptions.draw(names, places));
    List<Household> wanted = all.subList(0, Math.min(most, all.size()));
    for (int i = 0; i < wanted.size(); i++) {
      draw(wanted.get(i), i, places);
    }
    matches.proposals().stream()
        .filter(proposal -> households.containsKey(proposal.household()))
        .forEach(ledger.proposals::add);
    matches.sponsorships().stream()
        .filter(each -> households.containsKey(each.household()))
        .forEach(this::draw);
  }

  /** The size of the largest household that is proposed to a group; 0 when none is. */
  private static int largest(GroupId group, SyntheticMatches matches, List<Household> block) {
    Set<HouseholdId> proposed = new HashSet<>();
    matches.proposals().stream()
        .filter(proposal -> proposal.group().equals(group))
        .map(Proposal::household)
        .forEach(proposed::add);
    return block.stream()
        .filter(household -> proposed.contains(household.id()))
        .mapToInt(Household::expectedSize)
        .max()
        .orElse(0);
  }

  private void draw(SponsorGroup group) {
    groups.put(group.id(), group);
    ledger.groups.add(group);
  }

  private void draw(Household household, int number, List<MunicipalityCode> places) {
    households.put(household.id(), household);
    ledger.households.add(household);
    ledger.families.add(
        new SyntheticFamilies(names, places, number, household, dice("family", number)).family());
    ledger.cases.addAll(new SyntheticCases(names, number, household, dice("case", number)).cases());
    Dice lessons = dice("track", number);
    household
        .arrivedOn(Calendar.END)
        .ifPresent(
            on ->
                household.members().stream()
                    .filter(member -> member.role() == FamilyRole.ADULT)
                    .map(member -> new SyntheticTracks(number, member.id(), on, lessons))
                    .forEach(each -> ledger.tracks.add(each.track())));
    ledger.surveys.addAll(new SyntheticSurveys(household, dice("survey", number)).responses());
    ledger.surveys.addAll(SyntheticVoices.ofHousehold(household, dice("voice", number)));
  }

  private void draw(Sponsorship sponsorship) {
    int number = ledger.sponsorships.size();
    Household household = households.get(sponsorship.household());
    SponsorGroup group = groups.get(sponsorship.group());
    if (household == null || group == null) {
      throw new IllegalStateException("'%s' stands alone".formatted(sponsorship));
    }
    ledger.sponsorships.add(sponsorship);
    var support =
        new SyntheticSupport(
            policy,
            sponsorship,
            household,
            Dice.of(seed, "support", number),
            Dice.of(seed, "who", number));
    ledger.tasks.addAll(support.tasks());
    ledger.contacts.addAll(support.contacts());
    ledger.surveys.addAll(
        SyntheticVoices.ofGroup(
            sponsorship, group, household, Dice.of(seed, "sponsor voice", number)));
  }

  private Dice dice(String subject, int number) {
    return Dice.of(seed, subject + names.block(), number);
  }
}
