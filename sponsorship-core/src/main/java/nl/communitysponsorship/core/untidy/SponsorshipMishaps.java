package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can be wrong with a proposal that was confirmed, and on the way to its ending. */
final class SponsorshipMishaps {
  private static final String FIRST = "/sponsorships/0";
  private static final String SECOND = "/sponsorships/1";

  private SponsorshipMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.PROPOSAL_SAME_PERSON,
            Situation.sponsorship().with(FIRST + "/match/decisions/2/recordedBy", "@leader")),
        new Mishap(
            ProgrammeRule.DISCLOSURE_STAGE_SKIPPED,
            Situation.sponsorship()
                .with(
                    FIRST + "/match/disclosures/-",
                    Map.of("stage", "NAMES_AND_LANGUAGES", "on", "2022-12-06", "by", "@leader"))),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_GROUP_BUSY,
            second()
                .copying("/households/0", "/households")
                .with("/households/1/id", "H-@name-2")
                .with("/households/1/members/0/id", "P-@name-4")
                .with("/households/1/members/1/id", "P-@name-5")
                .with("/households/1/members/2/id", "P-@name-6")
                .with(SECOND + "/match/household", "H-@name-2")),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_HOUSEHOLD_TWICE,
            second()
                .copying("/groups/0", "/groups")
                .with("/groups/1/id", "G-@name-2")
                .with(SECOND + "/match/group", "G-@name-2")),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_NO_OWNER,
            Situation.sponsorship().with(FIRST + "/owners/0/period/until", "2023-12-01")),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_CONFIRMED_AFTER_ARRIVAL,
            Situation.sponsorship()
                .with(
                    "/households/0/arrivals",
                    List.of(
                        Map.of(
                            "on", "2022-12-01", "recordedOn", "2022-12-01", "status", "ARRIVED")))
                .with("/households/0/dwellings/0/readyFrom", "2022-11-20")
                .without("/surveys")
                .without("/cases")
                .without("/integrationTracks")),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_BREAKDOWN_WITHOUT_BACKSTOP,
            Situation.sponsorship()
                .with(
                    FIRST + "/ending",
                    Map.of("kind", "BROKEN_DOWN", "on", "2023-12-01", "reason", "NOT_SAID"))),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_OTHER_LENGTH,
            Situation.sponsorship().with(FIRST + "/course/extensions/0/before", "2024-01-08")),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_NO_TASKS, Situation.sponsorship().with("/tasks", List.of())),
        new Mishap(
            ProgrammeRule.SPONSORSHIP_PAUSES_OVERLAP,
            Situation.sponsorship()
                .with(
                    FIRST + "/course/pauses",
                    List.of(pause("2023-07-01", "2023-07-15"), pause("2023-07-10", "2023-07-24")))),
        new Mishap(
            ProgrammeRule.MOVE_UNANSWERED,
            Situation.sponsorship().with(FIRST + "/course/moves/-", move())));
  }

  /** One sponsorship more of the same two. */
  private static Situation second() {
    return Situation.sponsorship()
        .copying(FIRST, "/sponsorships")
        .with(SECOND + "/id", "K-@name-2")
        .with(SECOND + "/match/id", "V-@name-2")
        .copying("/tasks/1", "/tasks")
        .with("/tasks/3/sponsorship", "K-@name-2");
  }

  private static Map<String, Object> pause(String from, String until) {
    return Map.of(
        "period",
        Map.of("from", from, "until", until),
        "reason",
        "NOT_SAID",
        "recordedBy",
        "@leader");
  }

  private static Map<String, Object> move() {
    return Map.of(
        "agreedOn",
        "2023-12-01",
        "on",
        "2024-02-01",
        "to",
        "@otherPlace",
        "outcome",
        "TRANSFER",
        "agreedBy",
        "@leader",
        "receiver",
        "@otherTeam");
  }
}
