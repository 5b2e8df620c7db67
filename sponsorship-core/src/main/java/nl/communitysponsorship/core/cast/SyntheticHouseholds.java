package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.script.Tongues;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import nl.communitysponsorship.core.value.Trait;
import org.jspecify.annotations.Nullable;

/** Draws the households of one synthetic pilot. */
public final class SyntheticHouseholds {
  private static final List<Trait> NOT_WISHED =
      List.of(new Trait("meeting-outdoors"), new Trait("children-in-group"));
  private static final int DAYS_TO_LINK = 3;
  private static final int DAYS_REFERRED_BEFORE_CONFIRMATION = 60;

  private final long seed;
  private final Names names;
  private final List<MunicipalityCode> municipalities;

  public SyntheticHouseholds(long seed, Names names, List<MunicipalityCode> municipalities) {
    this.seed = seed;
    this.names = names;
    this.municipalities = municipalities;
  }

  /** The eighteen households. */
  public List<Household> households() {
    var households = new ArrayList<Household>();
    for (int i = 0; i < Script.HOUSEHOLDS; i++) {
      households.add(household(i));
    }
    return households;
  }

  /** When a household really arrived, or was to arrive. */
  public LocalDate arrival(int household) {
    return SyntheticArrivals.arrival(
        household, Calendar.plannedArrival(household, dice(household)));
  }

  private Household household(int number) {
    Dice dice = dice(number);
    LocalDate planned = Calendar.plannedArrival(number, dice);
    LocalDate referred = referral(number, dice);
    int size = size(dice);
    List<HouseholdMember> people =
        SyntheticPeople.draw(names, number, size, referred, dice, more("detail", number));
    @Nullable List<SupportTopic> needs =
        number == Script.NEEDS_NOT_ASKED
            ? null
            : dice.someOf(SupportTopic.values(), dice.from(2, 6));
    @Nullable List<Timeslot> times =
        number == Script.TIMES_NOT_ASKED ? null : dice.someOf(Timeslot.values(), dice.from(1, 3));
    List<Wish> wishes = wishes(number, dice);
    Answer needsStepFree = stepFree(number, dice);
    return new Household(
        names.household(number),
        referred,
        size,
        placements(number, referred),
        people,
        needs,
        times,
        wishes,
        needsStepFree,
        dwellings(number, referred, dwelling(number, size, needsStepFree, dice), size),
        SyntheticArrivals.draw(number, referred, planned),
        new SyntheticConsents(number, SyntheticPeople.tongue(people), more("consent", number))
            .detailed(SyntheticConsents.draw(referred, dice)));
  }

  private static Answer stepFree(int number, Dice dice) {
    Answer drawn = dice.chance(12) ? Answer.YES : dice.chance(92) ? Answer.NO : Answer.UNKNOWN;
    return number == Script.NEEDS_NOT_ASKED ? Answer.UNKNOWN : drawn;
  }

  private List<Dwelling> dwellings(int number, LocalDate referred, Dwelling home, int size) {
    LocalDate arrival = arrival(number);
    boolean comes = number != Script.NEVER_ARRIVES && arrival.isBefore(Calendar.END);
    return new SyntheticHomes(
            number, referred.plusDays(DAYS_TO_LINK), arrival, comes, more("home", number))
        .draw(home, size, number == Script.MOVES ? home(number) : null);
  }

  private static LocalDate referral(int number, Dice dice) {
    LocalDate about =
        Calendar.confirmation(number)
            .minusDays(DAYS_REFERRED_BEFORE_CONFIRMATION + (long) dice.from(0, 10));
    LocalDate first = Calendar.START.plusDays(9);
    return about.isBefore(first) ? first : about;
  }

  private static int size(Dice dice) {
    return dice.oneOf(List.of(1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7));
  }

  private MunicipalityCode home(int number) {
    return municipalities.get(Script.municipality(number));
  }

  private List<Placement> placements(int number, LocalDate referred) {
    LocalDate linked = referred.plusDays(DAYS_TO_LINK);
    if (number != Script.MOVES) {
      return List.of(new Placement(home(number), DateRange.from(linked)));
    }
    return List.of(
        new Placement(home(number), new DateRange(linked, Calendar.MOVED_ON)),
        new Placement(home(number + 1), DateRange.from(Calendar.MOVED_ON)));
  }

  private static List<Wish> wishes(int number, Dice dice) {
    var wishes = new ArrayList<Wish>();
    for (var trait : Tongues.TRAITS) {
      if (dice.chance(22)) {
        wishes.add(new Wish(trait, dice.chance(40) ? Wish.Strength.STRONG : Wish.Strength.NICE));
      }
    }
    if (number == Script.SAYS_WHAT_NOT) {
      wishes.removeIf(wish -> NOT_WISHED.contains(wish.trait()));
      wishes.add(new Wish(NOT_WISHED.get(0), Wish.Strength.MUST_NOT));
      wishes.add(new Wish(NOT_WISHED.get(1), Wish.Strength.NO_PREFERENCE));
    }
    if (number == Script.MUST_HAVE_WISH) {
      wishes.removeIf(wish -> wish.trait().equals(Tongues.WOMAN_AS_CONTACT));
      wishes.add(new Wish(Tongues.WOMAN_AS_CONTACT, Wish.Strength.MUST));
    }
    return wishes;
  }

  private Dwelling dwelling(int number, int size, Answer needsStepFree, Dice dice) {
    MunicipalityCode where = number == Script.MOVES ? home(number + 1) : home(number);
    return new Dwelling(
        where,
        Integer.toString(1000 + dice.from(100, 8900)),
        dice.chance(90) ? Integer.valueOf(size + dice.from(0, 2)) : null,
        stepFree(needsStepFree, dice),
        arrival(number).minusDays(dice.from(2, 9)));
  }

  /** A municipality offers no home with steps to whom it knows to need one without. */
  private static Answer stepFree(Answer isNeeded, Dice dice) {
    Answer drawn = dice.chance(20) ? Answer.YES : dice.chance(85) ? Answer.NO : Answer.UNKNOWN;
    return isNeeded == Answer.YES && drawn == Answer.NO ? Answer.YES : drawn;
  }

  /** For what was added to the ordinary draw, which so stays as it was. */
  private Dice more(String about, int number) {
    return Dice.of(seed, about + names.block(), number);
  }

  private Dice dice(int number) {
    return Dice.of(seed, "household" + names.block(), number);
  }
}
