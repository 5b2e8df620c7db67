package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can be wrong on the road to the Netherlands, on arrival, and on the road after it. */
final class RoadMishaps {
  private static final String STEPS = "/integrationTracks/0/steps";

  private RoadMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.CASE_OUT_OF_ORDER,
            Situation.household()
                .with("/cases/0/milestones/0/on", "2022-09-11")
                .with("/cases/0/milestones/0/recordedOn", "2022-09-11")),
        new Mishap(
            ProgrammeRule.CASE_GUARDIAN_MISSING,
            Situation.household()
                .without("/households/0/members/1")
                .without("/households/0/members/0")
                .with("/households/0/expectedSize", 1)
                .with("/families", List.of())
                .with("/integrationTracks", List.of())),
        new Mishap(
            ProgrammeRule.ARRIVAL_OUT_OF_ORDER,
            Situation.household()
                .with(
                    "/households/0/arrivals/-",
                    Map.of("on", "2023-03-10", "recordedOn", "2023-03-05", "status", "PLANNED"))),
        new Mishap(
            ProgrammeRule.ARRIVAL_GROUP_UNAVAILABLE,
            Situation.coming().with("/groups/0/offer/availableUntil", "2024-01-05")),
        new Mishap(
            ProgrammeRule.ARRIVAL_CERTIFICATE_ENDS,
            Situation.coming()
                .without("/sponsors/0/screening/certificates/0/requestedOn")
                .with("/sponsors/0/screening/certificates/0/issuedOn", "2021-01-05")),
        new Mishap(
            ProgrammeRule.INTEGRATION_PLAN_LATE,
            Situation.household().with("/integrationTracks/0/plans/0/datedOn", "2023-05-30")),
        new Mishap(
            ProgrammeRule.INTEGRATION_DOWNSCALED_OUTSIDE_ROUTE,
            Situation.household()
                .with("/integrationTracks/0/plans/0/route", "EDUCATION")
                .with("/integrationTracks/0/hours/0/hours", 600)
                .with(STEPS + "/-", step("DOWNSCALED"))),
        new Mishap(
            ProgrammeRule.INTEGRATION_DOWNSCALED_EARLY,
            Situation.household().with(STEPS + "/-", step("DOWNSCALED"))),
        new Mishap(
            ProgrammeRule.INTEGRATION_INCOMPLETE,
            Situation.household().with(STEPS + "/-", step("COMPLETED"))),
        new Mishap(
            ProgrammeRule.INTEGRATION_RELIEF_ENDS,
            Situation.household().with(STEPS + "/1/on", "2023-07-15")));
  }

  private static Map<String, Object> step(String kind) {
    return Map.of("kind", kind, "on", "2023-11-07", "recordedOn", "2023-11-07");
  }
}
