package nl.communitysponsorship.core.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.integration.IntegrationProgress;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.policy.PolicyPack;

/** What the policy answers about the road of P-1-1: as it is, and at the edge of every term. */
final class IntegrationAnswers {
  /** Thirty days before the last of the relief, which is counted from 3 June. */
  private static final LocalDate DAY = LocalDate.of(2022, 11, 3);

  private static final List<IntegrationTrack> TRACKS =
      Stream.of(
              track(),
              track()
                  .with("/steps/-", step("WAITS_FOR_OTHERS", "2022-07-20"))
                  .with("/steps/-", step("INFORMED_BY_OTHERS", "2022-08-25")),
              track().with("/steps/-", step("DOWNSCALED", "2022-11-01")),
              track()
                  .with("/plans/0/route", "SELF_RELIANCE")
                  .with("/steps/-", step("PARTICIPATION_DECLARED", "2022-11-01"))
                  .with(
                      "/hours",
                      List.of(
                          hours("DECLARATION_MODULE", 12),
                          hours("COURSE", 800),
                          hours("PARTICIPATION", 800))))
          .map(Edited::value)
          .toList();

  private IntegrationAnswers() {}

  static Object of(PolicyPack policy) {
    return TRACKS.stream()
        .map(each -> new IntegrationProgress(each, policy.findIntegration().orElseThrow(), DAY))
        .map(
            each ->
                List.of(
                    each.planDue(), each.term(), each.relief(), each.missing(), each.findings()))
        .toList();
  }

  private static Edited<IntegrationTrack> track() {
    return Edited.of(SmallProgramme.register().integrationTracks().get(0), IntegrationTrack.class);
  }

  private static Map<String, String> step(String kind, String on) {
    return Map.of("kind", kind, "on", on, "recordedOn", on);
  }

  private static Map<String, Object> hours(String kind, int hours) {
    return Map.of("kind", kind, "on", "2022-11-01", "recordedOn", "2022-11-01", "hours", hours);
  }
}
