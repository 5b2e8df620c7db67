package nl.communitysponsorship.core.synthetic;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.scene.SyntheticVoices;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.script.SyntheticPlaces;
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

  private final Ledger ledger = new Ledger();

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
    organisation(Names.BACKSTOP, Organisation.Kind.BACKSTOP, "VluchtelingenWerk Nederland");
    organisation(Names.PARTNER, Organisation.Kind.PARTNER, "Justice and Peace Netherlands");
    organisation(Names.EVALUATOR, Organisation.Kind.EVALUATOR, "VU Refugee Academy");
    organisation(Names.GUARDIAN, Organisation.Kind.PARTNER, "Nidos");
    Dice dice = Dice.of(seed, "partner voice", 0);
    ledger.surveys.addAll(SyntheticVoices.ofPartner(Names.PARTNER, dice));
    List<List<MunicipalityCode>> places = SyntheticPlaces.fours();
    for (int block = 0; ledger.households.size() < households; block++) {
      List<MunicipalityCode> four = places.get(block % places.size());
      for (int i = 0; i < four.size(); i++) {
        drawPlace(four.get(i), i);
      }
      new Block(seed, new Names(block, width), policy, ledger)
          .draw(four, households - ledger.households.size());
    }
    return ledger.register(
        new Programme(code(), new DateRange(START, END), policy.id(), ledger.participations));
  }

  private void drawPlace(MunicipalityCode place, int number) {
    if (ledger.teams.containsKey(place)) {
      return;
    }
    organisation(
        Names.municipality(place), Organisation.Kind.MUNICIPALITY, SyntheticPlaces.nameOf(place));
    var team = new LocalTeam(Names.team(place), Names.BACKSTOP, place, Names.leader(place));
    Dice dice = Dice.of(seed, "team voice", ledger.teams.size());
    ledger.surveys.addAll(SyntheticVoices.ofTeam(team, dice));
    ledger.teams.put(place, team);
    ledger.participations.add(
        new Programme.Participation(
            place,
            number < 2 ? Programme.Settlement.URBAN : Programme.Settlement.RURAL,
            number % 2 == 0 ? Programme.Approach.VWN_ALONE : Programme.Approach.WITH_PARTNER));
  }

  private void organisation(OrganisationId id, Organisation.Kind kind, String name) {
    ledger.organisations.add(new Organisation(id, kind, name));
  }
}
