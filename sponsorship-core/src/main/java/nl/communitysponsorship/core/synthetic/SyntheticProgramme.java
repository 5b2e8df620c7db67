package nl.communitysponsorship.core.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * Invents a programme: the same seed always gives the same bytes, on every machine.
 *
 * <p>The pilot has eighteen households, eighty sponsors in twenty groups of three to eight, eight
 * trainings and four municipalities, two urban and two rural, two with a partner and two without,
 * and runs from 1 January 2022 to 31 December 2023. Every unhappy path is in it at least once: a
 * group below its minimum, one without a coordinator, a certificate that is not shown, delayed and
 * cancelled arrivals, proposals that are declined by household and group and one that nobody
 * answers, breakdowns with hand-over to the backstop, a second match, a move, and missing answers.
 *
 * <p>A larger programme repeats the pilot with other people in other municipalities. Reading the
 * policy takes {@code jackson-databind} on the class path.
 */
public final class SyntheticProgramme {
  /** The first day of the programme. */
  public static final LocalDate START = Calendar.START;

  /** The first day after it. */
  public static final LocalDate END = Calendar.END;

  private final long seed;
  private final int households;
  private final int width;
  private final PolicyPack policy;

  private final List<Organisation> organisations = new ArrayList<>();
  private final Map<MunicipalityCode, LocalTeam> teams = new HashMap<>();
  private final List<Programme.Participation> participations = new ArrayList<>();
  private final List<Sponsor> sponsors = new ArrayList<>();
  private final List<SponsorGroup> groups = new ArrayList<>();
  private final List<TrainingSession> sessions = new ArrayList<>();
  private final List<Attendance> attendances = new ArrayList<>();
  private final List<Household> drawn = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Sponsorship> sponsorships = new ArrayList<>();
  private final List<SupportTask> tasks = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<SurveyResponse> surveys = new ArrayList<>();

  private SyntheticProgramme(int households, long seed) {
    this.seed = seed;
    this.households = households;
    this.width = Math.max(2, Long.toString(mostSponsors(households)).length());
    this.policy = Policies.vwnPilot().on(START);
  }

  /** The pilot: eighteen households. */
  public static Register pilot(long seed) {
    return ofSize(Script.HOUSEHOLDS, seed);
  }

  /**
   * A programme of any size.
   *
   * @param households how many, at least 1; groups, sponsors and trainings come in the proportion
   *     of the pilot, rounded up to whole pilots
   */
  public static Register ofSize(int households, long seed) {
    if (households < 1) {
      throw new IllegalArgumentException(
          "a synthetic programme needs 1 household or more; '%d' was given".formatted(households));
    }
    return new SyntheticProgramme(households, seed).draw();
  }

  /** There are more sponsors than anything else, so the last of them has the longest number. */
  private static long mostSponsors(int households) {
    long pilots = (households - 1L) / Script.HOUSEHOLDS + 1;
    return pilots * Script.sponsors();
  }

  /** The seed in groups of three digits, so that it never looks like the number of a citizen. */
  private String code() {
    return "synthetic-" + Long.toString(seed).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", "_");
  }

  private Register draw() {
    organisations.add(
        new Organisation(
            Names.BACKSTOP, Organisation.Kind.BACKSTOP, "VluchtelingenWerk Nederland"));
    organisations.add(
        new Organisation(
            Names.PARTNER, Organisation.Kind.PARTNER, "Justice and Peace Netherlands"));
    List<List<MunicipalityCode>> places = SyntheticPlaces.fours();
    for (int block = 0; drawn.size() < households; block++) {
      drawBlock(new Names(block, width), places.get(block % places.size()));
    }
    return new Register(
        new Programme(code(), new DateRange(START, END), policy.id(), participations),
        organisations,
        List.copyOf(teams.values()),
        sponsors,
        groups,
        sessions,
        attendances,
        drawn,
        proposals,
        sponsorships,
        tasks,
        contacts,
        surveys);
  }

  private void drawBlock(Names names, List<MunicipalityCode> places) {
    for (int i = 0; i < places.size(); i++) {
      drawPlace(places.get(i), i);
    }
    var block = new SyntheticHouseholds(seed, names, places).households();
    var matches =
        new SyntheticMatches(seed, names, places.stream().map(this::teamIn).toList(), policy);
    var ofGroups =
        new SyntheticGroups(seed, names, places, group -> largest(group, matches, block));
    sponsors.addAll(ofGroups.sponsors());
    groups.addAll(ofGroups.groups());
    var ofTrainings = new SyntheticTrainings(seed, names, places);
    sessions.addAll(ofTrainings.sessions());
    attendances.addAll(ofTrainings.attendances());
    List<Household> wanted = block.subList(0, Math.min(households - drawn.size(), block.size()));
    drawn.addAll(wanted);
    drawSupport(names, wanted, matches);
  }

  /** The size of the largest household that is proposed to a group; 0 when none is. */
  private static int largest(GroupId group, SyntheticMatches matches, List<Household> block) {
    Set<HouseholdId> proposed =
        matches.proposals().stream()
            .filter(proposal -> proposal.group().equals(group))
            .map(Proposal::household)
            .collect(Collectors.toSet());
    return block.stream()
        .filter(household -> proposed.contains(household.id()))
        .mapToInt(Household::expectedSize)
        .max()
        .orElse(0);
  }

  private void drawSupport(Names names, List<Household> block, SyntheticMatches matches) {
    Map<HouseholdId, Household> byId = new HashMap<>();
    block.forEach(household -> byId.put(household.id(), household));
    matches.proposals().stream()
        .filter(proposal -> byId.containsKey(proposal.household()))
        .forEach(proposals::add);
    int number = sponsorships.size();
    for (Sponsorship sponsorship : matches.sponsorships()) {
      Household household = byId.get(sponsorship.household());
      if (household != null) {
        sponsorships.add(sponsorship);
        Dice dice = Dice.of(seed, "support", number++);
        var support = new SyntheticSupport(policy, sponsorship, household, dice);
        tasks.addAll(support.tasks());
        contacts.addAll(support.contacts());
      }
    }
    for (int i = 0; i < block.size(); i++) {
      Dice dice = Dice.of(seed, "survey" + names.block(), i);
      surveys.addAll(new SyntheticSurveys(block.get(i), dice).responses());
    }
  }

  private LocalTeam teamIn(MunicipalityCode place) {
    LocalTeam team = teams.get(place);
    if (team == null) {
      throw new IllegalStateException("no team was drawn for '%s'".formatted(place));
    }
    return team;
  }

  private void drawPlace(MunicipalityCode place, int number) {
    if (teams.containsKey(place)) {
      return;
    }
    organisations.add(
        new Organisation(
            Names.municipality(place),
            Organisation.Kind.MUNICIPALITY,
            SyntheticPlaces.nameOf(place)));
    teams.put(place, new LocalTeam(Names.team(place), Names.BACKSTOP, place, Names.leader(place)));
    participations.add(
        new Programme.Participation(
            place,
            number < 2 ? Programme.Settlement.URBAN : Programme.Settlement.RURAL,
            number % 2 == 0 ? Programme.Approach.VWN_ALONE : Programme.Approach.WITH_PARTNER));
  }
}
