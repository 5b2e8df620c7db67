package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.rulebook.RegisterProvocations.Case.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** What can be wrong on the way from a proposal to an ending. */
final class CourseProvocations {
  private static final WorkerId LEADER = new WorkerId("W-01");

  private CourseProvocations() {}

  static List<Provocation> all() {
    var disclosure = new Disclosure(DisclosureStage.NAMES_AND_LANGUAGES, day("2023-02-02"), LEADER);
    var move =
        new Move(
            day("2023-02-01"),
            day("2023-04-01"),
            new MunicipalityCode("GM0050"),
            MoveOutcome.TRANSFER,
            LEADER,
            new TeamId("T-ZEEWOLDE"),
            null,
            null,
            null);
    return Stream.of(
            broken(
                    ProgrammeRule.DISCLOSURE_STAGE_SKIPPED,
                    "proposals[V-4].disclosures[NAMES_AND_LANGUAGES]")
                .with("stage", 2)
                .by(it -> it.with("/proposals/0/disclosures/-", disclosure)),
            broken(ProgrammeRule.SPONSORSHIP_PAUSES_OVERLAP, "sponsorships[K-1]")
                .with("from", day("2022-07-10"))
                .by(
                    it ->
                        it.with("/sponsorships/0/course/pauses/-", pause("2022-07-01"))
                            .with("/sponsorships/0/course/pauses/-", pause("2022-07-10"))),
            broken(ProgrammeRule.CONTACT_CHILD_INTERPRETED, "contacts[K-1/2022-06-03]")
                .with("on", day("2022-06-03"))
                .by(it -> it.with("/contacts/0/interpreter", "CHILD")),
            broken(ProgrammeRule.MOVE_UNANSWERED, "sponsorships[K-1]")
                .with("team", "T-ZEEWOLDE")
                .with("asked", day("2023-02-01"))
                .by(it -> it.with("/sponsorships/0/course/moves/-", move)))
        .map(each -> each.at(SmallProgramme.DAY))
        .toList();
  }

  private static Pause pause(String from) {
    return new Pause(
        new DateRange(day(from), day(from).plusDays(14)), PauseReason.NOT_SAID, LEADER);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
