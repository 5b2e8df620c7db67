package nl.communitysponsorship.core.regroup;

import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.register.Register;

/** A register with other households in the place of some, and all that spoke of their people. */
record Rewrite(Register register) {
  Rewrite replacing(Household before, List<Household> after) {
    var households = new ArrayList<>(register.households());
    households.remove(before);
    households.addAll(after);
    return with(households, register.families(), register.surveys());
  }

  Rewrite replacing(Family before, List<Family> after) {
    var families = new ArrayList<>(register.families());
    families.remove(before);
    after.stream().filter(each -> !each.equals(Family.of(each.household()))).forEach(families::add);
    return with(register.households(), families, register.surveys());
  }

  /** The answers of these people are those of people of another household from now on. */
  Rewrite moving(List<PersonId> people, HouseholdId into) {
    return with(
        register.households(),
        register.families(),
        register.surveys().stream().map(each -> moved(each, people, into)).toList());
  }

  private static SurveyResponse moved(
      SurveyResponse survey, List<PersonId> people, HouseholdId into) {
    return survey.respondent() instanceof Respondent.Newcomer newcomer
            && people.contains(newcomer.person())
        ? new SurveyResponse(
            new Respondent.Newcomer(into, newcomer.person()),
            survey.wave(),
            survey.instrument(),
            survey.status(),
            survey.collectedBy(),
            survey.mode(),
            survey.language(),
            survey.answeredOn(),
            survey.answers())
        : survey;
  }

  private Rewrite with(
      List<Household> households, List<Family> families, List<SurveyResponse> surveys) {
    return new Rewrite(register.withHouseholds(households, families, surveys));
  }
}
