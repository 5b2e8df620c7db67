package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.course.DefaultFinding.Fault;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.course.Lifting;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.NoContactNeeded;
import nl.communitysponsorship.core.course.NoContactNeeded.SaidBy;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.DateRange;

/** Draws what happens between a proposal and the end of a sponsorship. */
final class SyntheticCourses {
  private static final LocalDate LIFTED_ON = LocalDate.of(2023, 3, 14);
  private static final int WEEKS_PAUSED = 3;

  private final Names names;
  private final List<LocalTeam> teams;

  SyntheticCourses(Names names, List<LocalTeam> teams) {
    this.names = names;
    this.teams = teams;
  }

  /** A proposal with what its group was told, each stage once it was time for it. */
  Proposal told(Proposal proposal, int household) {
    WorkerId by = proposal.proposedBy();
    var disclosures = new ArrayList<Disclosure>();
    disclosures.add(new Disclosure(DisclosureStage.ANONYMOUS_PROFILE, proposal.proposedOn(), by));
    said(proposal, Party.GROUP)
        .ifPresent(
            on -> disclosures.add(new Disclosure(DisclosureStage.NAMES_AND_LANGUAGES, on, by)));
    said(proposal, Party.COORDINATOR)
        .ifPresent(on -> disclosures.add(new Disclosure(DisclosureStage.CONTACT_DETAILS, on, by)));
    return new Proposal(
        proposal.id(),
        proposal.household(),
        proposal.group(),
        proposal.proposedOn(),
        by,
        proposal.answerBy(),
        proposal.rank(),
        proposal.score(),
        proposal.reason(),
        proposal.withdrawnOn(),
        proposal.decisions(),
        disclosures,
        household == Script.NO_FROM_HOUSEHOLD && !proposal.isConfirmed()
            ? new Lifting(LIFTED_ON, by, "De groep heeft intussen iemand die de taal spreekt.")
            : null);
  }

  private static Optional<LocalDate> said(Proposal proposal, Party party) {
    return proposal.decisions().stream()
        .filter(each -> each.party() == party && each.isYes())
        .map(Decision::on)
        .findFirst();
  }

  /** A sponsorship that goes on for three months more than was planned. */
  Sponsorship extended(Sponsorship sponsorship, int household) {
    if (household != Script.GOES_ON_LONGER) {
      return sponsorship;
    }
    LocalDate before = sponsorship.plannedEnd();
    LocalDate until = before.plusMonths(3);
    var extension =
        new Extension(
            before.minusDays(12),
            before,
            until,
            before.minusDays(15),
            before.minusDays(13),
            team(household).leader());
    return sponsorship.plannedUntil(until).going(sponsorship.course().extendedBy(extension));
  }

  /** What else happened on the way of a first sponsorship of a household. */
  Course course(Sponsorship sponsorship, int household) {
    Course course = paused(sponsorship, household);
    int silent = Script.QUIET.indexOf(household);
    if (silent >= 0) {
      LocalDate from = sponsorship.confirmedOn().plusDays(168);
      course =
          course.quietBy(
              new NoContactNeeded(
                  new DateRange(from, from.plusWeeks(4)),
                  List.of(SaidBy.values()).get(silent),
                  team(household).leader()));
    }
    for (Move move : moves(household)) {
      course = course.moving(move);
    }
    Optional<Ending> ending = sponsorship.findEnding().filter(Ending::isBreakdown);
    return ending.isPresent() ? course.failedBy(fault(household, ending.get().on())) : course;
  }

  private Course paused(Sponsorship sponsorship, int household) {
    Course course = sponsorship.course();
    int turn = Script.PAUSED.indexOf(household);
    if (turn < 0) {
      return course;
    }
    LocalDate from = sponsorship.confirmedOn().plusDays(98 + 7L * turn);
    return course.pausedBy(
        new Pause(
            new DateRange(from, from.plusWeeks(WEEKS_PAUSED)),
            List.of(PauseReason.values()).get(turn),
            team(household).leader()));
  }

  private List<Move> moves(int household) {
    LocalTeam next = team(household + 1);
    WorkerId by = team(household).leader();
    LocalDate moved = Calendar.MOVED_ON;
    return switch (household) {
      case Script.MOVES ->
          List.of(
              new Move(
                  moved.minusDays(50),
                  moved.minusDays(9),
                  next.municipality(),
                  MoveOutcome.ENDS,
                  by,
                  null,
                  null,
                  null,
                  null),
              new Move(
                  moved.minusDays(28),
                  moved,
                  next.municipality(),
                  MoveOutcome.SELF_RELIANT,
                  by,
                  null,
                  null,
                  null,
                  moved));
      case Script.WILL_MOVE_WITH_GROUP ->
          List.of(
              new Move(
                  LocalDate.of(2023, 11, 7),
                  LocalDate.of(2024, 1, 16),
                  next.municipality(),
                  MoveOutcome.GROUP_STAYS,
                  by,
                  next.id(),
                  next.leader(),
                  LocalDate.of(2023, 11, 16),
                  null));
      case Script.WILL_CHANGE_GROUP ->
          List.of(
              new Move(
                  LocalDate.of(2023, 12, 5),
                  LocalDate.of(2024, 2, 6),
                  next.municipality(),
                  MoveOutcome.TRANSFER,
                  by,
                  next.id(),
                  null,
                  null,
                  null));
      default -> List.of();
    };
  }

  /** Both sides are heard first; of each further pilot somebody else's duty failed, or nobody's. */
  private DefaultFinding fault(int household, LocalDate brokenDown) {
    List<Fault> all = List.of(Fault.values());
    int first = household == Script.BREAKDOWN_AND_REMATCH ? 1 : 0;
    return new DefaultFinding(
        all.get((first + 2 * names.block()) % all.size()),
        brokenDown.plusDays(8),
        brokenDown.plusDays(10),
        brokenDown.plusDays(21),
        Names.colleague(team(household).municipality()));
  }

  private LocalTeam team(int household) {
    return teams.get(Script.municipality(household));
  }
}
