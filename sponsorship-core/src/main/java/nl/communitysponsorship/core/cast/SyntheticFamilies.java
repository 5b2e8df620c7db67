package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.family.Arrangement;
import nl.communitysponsorship.core.family.Arrangement.ToArrange;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.HouseholdLink;
import nl.communitysponsorship.core.family.HouseholdLink.LinkKind;
import nl.communitysponsorship.core.family.Noted;
import nl.communitysponsorship.core.family.Noted.Visibility;
import nl.communitysponsorship.core.family.Relation;
import nl.communitysponsorship.core.family.Relation.RelationKind;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.family.Tie;
import nl.communitysponsorship.core.family.Tie.Nearby;
import nl.communitysponsorship.core.family.Tie.TieDegree;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** Draws what the people of one household are to each other and to others. */
public final class SyntheticFamilies {
  private static final int DAYS_TO_INTAKE = 6;
  private static final int WITH_TIES = 3;
  private static final List<TieDegree> DEGREES = List.of(TieDegree.values());
  private static final List<Nearby> NEARBY = List.of(Nearby.values());

  private final Names names;
  private final List<MunicipalityCode> places;
  private final int number;
  private final Household household;
  private final Dice dice;
  private final LocalDate told;

  /**
   * @param number the place of the household in the pilot
   */
  public SyntheticFamilies(
      Names names, List<MunicipalityCode> places, int number, Household household, Dice dice) {
    this.names = names;
    this.places = places;
    this.number = number;
    this.household = household;
    this.dice = dice;
    this.told = household.referredOn().plusDays(DAYS_TO_INTAKE);
  }

  /** The family, as it was told in the weeks after referral. */
  public Family family() {
    List<HouseholdMember> adults = of(FamilyRole.ADULT);
    var speaking = new ArrayList<SpeakingWith>();
    for (HouseholdMember adult : adults) {
      speaking.add(SyntheticSpeaking.draw(number, adult, told, dice));
    }
    return new Family(
        household.id(),
        adults.isEmpty() ? null : adults.get(0).id(),
        relations(adults),
        speaking,
        number == Script.NEEDS_NOT_ASKED ? null : arrangements(),
        ties(adults),
        links());
  }

  private List<HouseholdMember> of(FamilyRole role) {
    return household.members().stream().filter(each -> each.role() == role).toList();
  }

  private List<Relation> relations(List<HouseholdMember> adults) {
    var relations = new ArrayList<Relation>();
    Noted openly = Noted.openly(told);
    if (adults.size() > 1) {
      relations.add(related(adults.get(0), RelationKind.PARTNER, adults.get(1)));
    }
    List<HouseholdMember> children = of(FamilyRole.CHILD);
    for (int i = 0; i < children.size(); i++) {
      boolean isGuarded = number == Script.COMES_WITH_GUARDED_CHILD && i == children.size() - 1;
      for (HouseholdMember adult : adults) {
        relations.add(
            related(
                adult, isGuarded ? RelationKind.GUARDIAN : RelationKind.PARENT, children.get(i)));
      }
      if (i > 0 && !isGuarded) {
        relations.add(related(children.get(i - 1), RelationKind.SIBLING, children.get(i)));
      }
    }
    for (HouseholdMember relative : of(FamilyRole.OTHER_RELATIVE)) {
      relations.add(
          new Relation(
              relative.id(),
              household.members().get(0).id(),
              dice.chance(60) ? RelationKind.PARENT : RelationKind.OTHER,
              openly));
    }
    return relations;
  }

  private Relation related(HouseholdMember one, RelationKind kind, HouseholdMember other) {
    return new Relation(one.id(), other.id(), kind, Noted.openly(told));
  }

  /** What must be arranged, with a turn for everything in a whole pilot. */
  private List<Arrangement> arrangements() {
    var arrangements = new ArrayList<Arrangement>();
    List<ToArrange> all = List.of(ToArrange.values());
    if (number % 2 == 0 || dice.chance(20)) {
      arrangements.add(new Arrangement(all.get(number % all.size()), Noted.openly(told)));
    }
    if (number % 4 == 1) {
      var noted = new Noted(told.plusDays(4), Visibility.HOUSEHOLD, null);
      arrangements.add(new Arrangement(all.get((number + 2) % all.size()), noted));
      arrangements.add(new Arrangement(all.get(number % all.size()), noted));
    }
    return arrangements;
  }

  /** Of every third household; where it must never live is told to a worker alone. */
  private List<Tie> ties(List<HouseholdMember> adults) {
    if (number % WITH_TIES != 0 || adults.isEmpty()) {
      return List.of();
    }
    int turn = number / WITH_TIES;
    TieDegree degree = DEGREES.get(turn % DEGREES.size());
    Nearby nearby = NEARBY.get(turn % NEARBY.size());
    PersonId teller = adults.get(0).id();
    return List.of(
        new Tie(
            degree,
            nearby == Nearby.UNKNOWN ? null : placeFor(nearby),
            nearby,
            nearby == Nearby.NEVER
                ? new Noted(told.plusDays(2), Visibility.SELF_ONLY, teller)
                : new Noted(told, turn % 2 == 0 ? Visibility.ADULTS : Visibility.TEAM, teller)));
  }

  /** Two places further on: no household of the pilot lives there or moves there. */
  private MunicipalityCode placeFor(Nearby nearby) {
    int home = Script.municipality(number);
    return places.get(nearby == Nearby.YES ? home : (home + 2) % places.size());
  }

  private List<HouseholdLink> links() {
    return switch (number) {
      case Script.REUNITED -> List.of(link(LinkKind.REUNITES_WITH, 1, told));
      case Script.KIN -> List.of(link(LinkKind.KIN_IN_NL, 2, told));
      case Script.SPLIT -> List.of(link(LinkKind.SPLIT_FROM, Script.SPLIT - 1, told));
      default -> List.of();
    };
  }

  private HouseholdLink link(LinkKind kind, int other, LocalDate on) {
    return new HouseholdLink(kind, names.household(other), on, Noted.openly(on));
  }
}
