package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static nl.communitysponsorship.core.rulebook.RegisterProvocations.Case.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.ConsentCheck;
import nl.communitysponsorship.core.family.RelationCheck.RelationClash;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.TemporaryStay;
import nl.communitysponsorship.core.integration.IntegrationProgress.IntegrationComponent;
import nl.communitysponsorship.core.integration.IntegrationStep;
import nl.communitysponsorship.core.integration.IntegrationStep.StepKind;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.ConsentRecipient;
import nl.communitysponsorship.core.resettlement.CaseId;
import nl.communitysponsorship.core.resettlement.CaseMilestone;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneKind;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneState;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rulebook.RegisterProvocations.Case;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;

/** The rules of families, homes, cases and integration, each broken once. */
final class HouseholdProvocations {
  private static final String HOME = "households[H-1].dwellings[GM0034]";
  private static final String TRACK = "integrationTracks[P-1-1]";

  private HouseholdProvocations() {}

  static List<Provocation> all() {
    return Stream.of(
            Stream.of(homes(), cases(), tracks()).flatMap(List::stream).map(each -> each.at(DAY)),
            consents().stream())
        .flatMap(each -> each)
        .toList();
  }

  private static List<Case> homes() {
    return List.of(
        broken(
                ProgrammeRule.HOUSEHOLD_RELATION_CONTRADICTION,
                "families[H-1].relations[P-1-1/P-1-3]")
            .with("one", "P-1-1")
            .with("other", "P-1-3")
            .with("why", RelationClash.PARENT_NOT_OLDER)
            .by(it -> it.with("/households/0/members/2/birth", new Birth.Year(1980))),
        broken(ProgrammeRule.HOUSEHOLD_PLACED_WHERE_NEVER, "households[H-1].placements")
            .with("municipality", "Almere")
            .by(it -> it.with("/families/0/ties/0/municipality", "GM0034")),
        broken(ProgrammeRule.DWELLING_NO_FOLLOW_UP, HOME)
            .with("until", day("2023-06-01"))
            .by(
                it ->
                    it.with(
                        "/households/0/dwellings/0/temporary",
                        new TemporaryStay(day("2023-06-01"), Answer.UNKNOWN))),
        broken(ProgrammeRule.DWELLING_FEW_BEDROOMS, HOME)
            .with("bedrooms", 1)
            .with("fewest", 2)
            .by(it -> it.with("/households/0/dwellings/0/bedrooms", 1)));
  }

  private static List<Case> cases() {
    return List.of(
        broken(ProgrammeRule.CASE_OUT_OF_ORDER, "cases[C-1]")
            .with("earlier", MilestoneKind.NOMINATION)
            .with("earlierOn", day("2021-12-11"))
            .with("later", MilestoneKind.SELECTION)
            .with("laterOn", day("2021-12-10"))
            .by(
                it ->
                    it.with(
                        "/cases/0/milestones/0",
                        new CaseMilestone(
                            MilestoneKind.NOMINATION,
                            MilestoneState.REACHED,
                            day("2021-12-11"),
                            day("2021-12-11")))),
        broken(ProgrammeRule.CASE_GUARDIAN_MISSING, "cases[C-2]")
            .with("age", 18)
            .by(
                it ->
                    it.with("/households/1/members/0/birth", new Birth.Year(2010))
                        .with(
                            "/cases/-",
                            new ResettlementCase(
                                new CaseId("C-2"),
                                new HouseholdId("H-2"),
                                null,
                                null,
                                List.of()))));
  }

  /** DUO wrote to P-1-1 on 20 June 2022, so that the plan was due ten weeks later. */
  private static List<Case> tracks() {
    return List.of(
        broken(ProgrammeRule.INTEGRATION_PLAN_LATE, TRACK)
            .with("due", day("2022-08-29"))
            .by(it -> it.with("/integrationTracks/0/plans/0/datedOn", "2022-08-30")),
        broken(ProgrammeRule.INTEGRATION_DOWNSCALED_OUTSIDE_ROUTE, TRACK)
            .with("on", day("2023-02-01"))
            .by(
                it ->
                    it.with("/integrationTracks/0/plans/0/route", "EDUCATION")
                        .with("/integrationTracks/0/steps/-", step(StepKind.DOWNSCALED))),
        broken(ProgrammeRule.INTEGRATION_DOWNSCALED_EARLY, TRACK)
            .with("on", day("2023-02-01"))
            .with("hours", 150)
            .with("needed", 600)
            .by(it -> it.with("/integrationTracks/0/steps/-", step(StepKind.DOWNSCALED))),
        broken(ProgrammeRule.INTEGRATION_INCOMPLETE, TRACK)
            .with(
                "missing",
                List.of(
                    IntegrationComponent.DECLARATION,
                    IntegrationComponent.LABOUR_MODULE,
                    IntegrationComponent.LANGUAGE_EXAMS,
                    IntegrationComponent.SOCIETY_EXAM))
            .by(it -> it.with("/integrationTracks/0/steps/-", step(StepKind.COMPLETED))),
        broken(ProgrammeRule.INTEGRATION_RELIEF_ENDS, TRACK)
            .with("last", day("2023-03-19"))
            .by(it -> it.with("/integrationTracks/0/steps/1/on", "2022-09-20")));
  }

  private static List<Provocation> consents() {
    Household household = SmallProgramme.register().households().get(0);
    return List.of(
        consent(
            household,
            ProgrammeRule.CONSENT_MISSING,
            ConsentPurpose.RESEARCH,
            ConsentRecipient.RESEARCHERS),
        consent(
            household,
            ProgrammeRule.CONSENT_WITHDRAWN,
            ConsentPurpose.MONITORING,
            ConsentRecipient.EVALUATOR),
        consent(
            household,
            ProgrammeRule.CONSENT_NOT_FOR_RECIPIENT,
            ConsentPurpose.SHARING_WITH_GROUP,
            ConsentRecipient.MUNICIPALITY));
  }

  private static Provocation consent(
      Household household, ProgrammeRule rule, ConsentPurpose purpose, ConsentRecipient to) {
    return Provocation.of(
        rule,
        "households[H-1].consents[" + purpose + "]",
        Map.of("purpose", purpose, "recipient", to),
        new Findings(
            ConsentCheck.inTheWay(household, purpose, to, DAY).map(List::of).orElse(List.of())));
  }

  private static IntegrationStep step(StepKind kind) {
    return new IntegrationStep(kind, day("2023-02-01"), day("2023-02-01"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
