package nl.communitysponsorship.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Dwelling;
import nl.communitysponsorship.core.household.DwellingStep;
import nl.communitysponsorship.core.household.DwellingStep.DwellingStatus;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** What must hold of a household on a day. */
final class HouseholdRules {
  private static final Municipalities NAMES = Municipalities.of2023();

  /** From this age on nobody shares with a child (UK norm for sharing bedrooms). */
  private static final int OWN_ROOM_AGE = 16;

  private final LocalDate day;
  private final int adultAge;
  private final Set<HouseholdId> guarded;
  private final List<Finding> found = new ArrayList<>();

  private HouseholdRules(LocalDate day, int adultAge, Set<HouseholdId> guarded) {
    this.day = day;
    this.adultAge = adultAge;
    this.guarded = guarded;
  }

  static List<Finding> check(Register register, int adultAge, LocalDate day) {
    Set<HouseholdId> guarded =
        register.cases().stream()
            .filter(each -> each.findGuardian().isPresent())
            .map(ResettlementCase::household)
            .collect(Collectors.toSet());
    var rules = new HouseholdRules(day, adultAge, guarded);
    register.households().stream()
        .filter(household -> !household.referredOn().isAfter(day))
        .forEach(rules::check);
    return rules.found;
  }

  private void check(Household household) {
    FindingPath place = FindingPath.at("households", household.id());
    checkPeople(household, place);
    checkPlace(household, place);
    checkArrivals(household, place);
    if (!household.consentsTo(ConsentPurpose.MATCHING, day)) {
      found.add(ProgrammeRule.HOUSEHOLD_CONSENT_MISSING.at(place));
    }
  }

  private void checkPeople(Household household, FindingPath place) {
    int size = household.members().size();
    boolean hasArrived = household.arrivedOn(day).isPresent();
    if (size != household.expectedSize()) {
      Finding finding =
          ProgrammeRule.HOUSEHOLD_SIZE_MISMATCH
              .at(place)
              .with("count", size)
              .with("expected", household.expectedSize());
      found.add(hasArrived ? finding.as(Severity.ERROR) : finding);
    }
    if (household.hasOnlyPeopleBelow(adultAge, day) && !guarded.contains(household.id())) {
      found.add(ProgrammeRule.HOUSEHOLD_NO_ADULT.at(place).with("age", adultAge));
    }
  }

  private void checkPlace(Household household, FindingPath place) {
    Optional<MunicipalityCode> linked = household.municipalityOn(day);
    if (linked.isEmpty()) {
      found.add(ProgrammeRule.HOUSEHOLD_NO_MUNICIPALITY.at(place));
    }
    household
        .findDwelling()
        .ifPresent(dwelling -> checkDwelling(household, dwelling, linked, place));
  }

  private void checkDwelling(
      Household household, Dwelling dwelling, Optional<MunicipalityCode> linked, FindingPath at) {
    FindingPath place = at.entry("dwellings", dwelling.municipality());
    if (linked.isPresent() && !dwelling.municipality().equals(linked.get())) {
      found.add(
          ProgrammeRule.DWELLING_ELSEWHERE
              .at(place)
              .with("dwelling", nameOf(dwelling.municipality()))
              .with("linked", nameOf(linked.get())));
    }
    if (dwelling.findMostPeople().filter(most -> most < household.expectedSize()).isPresent()) {
      found.add(
          ProgrammeRule.DWELLING_TOO_SMALL
              .at(place)
              .with("most", dwelling.findMostPeople().orElse(0))
              .with("expected", household.expectedSize()));
    }
    checkSteps(household, dwelling, place);
    checkStay(household, dwelling, place);
    household
        .arrivalKnownOn(day)
        .filter(arrival -> dwelling.findWaiver().isEmpty())
        .flatMap(arrival -> comesOn(household, dwelling, arrival.on()))
        .filter(on -> dwelling.findReadyFrom().filter(ready -> !ready.isAfter(on)).isEmpty())
        .ifPresent(on -> found.add(ProgrammeRule.DWELLING_NOT_READY.at(place).with("arrival", on)));
  }

  /**
   * When it comes to live in a home: in the first at its arrival, in a later one when it moves
   * there; empty as long as the day of that move is not known.
   */
  private static Optional<LocalDate> comesOn(
      Household household, Dwelling home, LocalDate arrival) {
    boolean isFirst = household.dwellings().get(0).equals(home);
    Stream<LocalDate> linked =
        household.placements().stream()
            .filter(each -> each.municipality().equals(home.municipality()))
            .map(each -> each.period().from());
    Stream<LocalDate> movedIn =
        home.steps().stream()
            .filter(each -> !isFirst && each.status() == DwellingStatus.MOVED_IN)
            .map(DwellingStep::on);
    Stream<LocalDate> left =
        household.dwellings().stream()
            .flatMap(each -> each.steps().stream())
            .filter(each -> each.status() == DwellingStatus.LEFT)
            .map(DwellingStep::on);
    Optional<LocalDate> moves =
        Stream.of(linked, movedIn, left)
            .flatMap(days -> days)
            .filter(on -> on.isAfter(arrival))
            .max(Comparator.naturalOrder());
    return moves.isEmpty() && isFirst ? Optional.of(arrival) : moves;
  }

  private void checkSteps(Household household, Dwelling dwelling, FindingPath place) {
    if (household.needsStepFreeHome() == Answer.YES && dwelling.stepFree() != Answer.YES) {
      found.add(
          dwelling.stepFree() == Answer.NO
              ? ProgrammeRule.DWELLING_NOT_STEP_FREE.at(place)
              : ProgrammeRule.DWELLING_STEP_FREE_UNKNOWN.at(place));
    }
  }

  private void checkStay(Household household, Dwelling dwelling, FindingPath place) {
    dwelling
        .findTemporary()
        .filter(stay -> stay.hasNextHome() != Answer.YES)
        .ifPresent(
            stay ->
                found.add(
                    ProgrammeRule.DWELLING_NO_FOLLOW_UP.at(place).with("until", stay.until())));
    long grown =
        household.members().stream()
            .filter(each -> each.birth().hasReached(OWN_ROOM_AGE, day) == Answer.YES)
            .count();
    long fewest = (grown + 1) / 2 + (household.members().size() - grown + 1) / 2;
    dwelling
        .findBedrooms()
        .filter(bedrooms -> bedrooms < fewest)
        .ifPresent(
            bedrooms ->
                found.add(
                    ProgrammeRule.DWELLING_FEW_BEDROOMS
                        .at(place)
                        .with("bedrooms", bedrooms)
                        .with("fewest", fewest)));
  }

  private static String nameOf(MunicipalityCode code) {
    return NAMES.nameOf(code);
  }

  private void checkArrivals(Household household, FindingPath place) {
    List<ArrivalDate> arrivals = household.arrivals();
    for (int i = 0; i + 1 < arrivals.size(); i++) {
      if (arrivals.get(i).status() == ArrivalDate.Status.ARRIVED) {
        found.add(
            ProgrammeRule.ARRIVAL_OUT_OF_ORDER
                .at(place.entry("arrivals", arrivals.get(i + 1).recordedOn()))
                .with("arrived", arrivals.get(i).on())
                .with("recorded", arrivals.get(i + 1).recordedOn()));
      }
    }
  }
}
