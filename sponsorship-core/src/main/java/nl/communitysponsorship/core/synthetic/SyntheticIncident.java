package nl.communitysponsorship.core.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.Incident.Assignment;
import nl.communitysponsorship.core.incident.Incident.NoneNeeded;
import nl.communitysponsorship.core.incident.Incident.Sight;
import nl.communitysponsorship.core.incident.IncidentClosing;
import nl.communitysponsorship.core.incident.IncidentClosing.IncidentOutcome;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentKind;
import nl.communitysponsorship.core.incident.IncidentReport;
import nl.communitysponsorship.core.incident.IncidentStep;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.incident.InterimMeasure;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.incident.Occurred;
import nl.communitysponsorship.core.incident.Reporter;
import nl.communitysponsorship.core.incident.Reporter.ReporterRole;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/** Draws one incident around one sponsorship; its place among all kinds tells how it goes. */
final class SyntheticIncident {
  private static final LocalDate FIRST = LocalDate.of(2022, 6, 7);
  private static final int DAYS_BETWEEN = 48;
  private static final int OPENED_AGAIN = 3;
  private static final int NONE_NEEDED = 6;
  private static final int WITH_HANDLER = 10;
  private static final int JUST_REPORTED = 11;
  private static final List<Integer> SEVERITIES = List.of(1, 2, 1, 4, 3, 4, 3, 2, 3, 2, 2, 1);
  private static final List<IncidentKind> KINDS = List.of(IncidentKind.values());
  private static final List<ReporterRole> ROLES = List.of(ReporterRole.values());
  private static final List<StepCode> USUAL =
      List.of(StepCode.SAFETY_CHECKED, StepCode.REPORTER_HEARD, StepCode.REPORTER_TOLD);
  private static final List<StepCode> OTHERS =
      List.of(
          StepCode.OTHER_SIDE_HEARD,
          StepCode.HELP_OFFERED,
          StepCode.ADVICE_ASKED,
          StepCode.POLICE_INFORMED,
          StepCode.MUNICIPALITY_INFORMED);
  private static final List<StepCode> REPORTING_CODE =
      List.of(
          StepCode.SIGNALS_GATHERED,
          StepCode.COLLEAGUE_CONSULTED,
          StepCode.TALKED_WITH_FAMILY,
          StepCode.WEIGHED,
          StepCode.DECIDED_ON_REPORT);

  private final Register register;
  private final Sponsorship match;
  private final WorkerId adviser;
  private final WorkerId handler;
  private final int turn;
  private final LocalDate day;
  private final Dice dice;

  /**
   * @param turn which kind, from 0
   */
  SyntheticIncident(
      Register register, Sponsorship match, List<WorkerId> advisers, int turn, Dice dice) {
    this.register = register;
    this.match = match;
    this.adviser = advisers.get(0);
    this.handler = advisers.get(1);
    this.turn = turn;
    this.dice = dice;
    this.day = reportedOn();
  }

  private LocalDate reportedOn() {
    return switch (turn) {
      case WITH_HANDLER -> LocalDate.of(2023, 12, 18);
      case JUST_REPORTED -> LocalDate.of(2023, 12, 28);
      default -> FIRST.plusDays((long) turn * DAYS_BETWEEN + dice.from(0, 12));
    };
  }

  /**
   * @param before an incident that the last of them has to do with
   */
  Incident incident(IncidentId id, IncidentId before) {
    boolean isNew = turn == JUST_REPORTED;
    return new Incident(
        id,
        report(),
        sights(),
        isNew ? List.of() : List.of(new Assignment(handler, day, adviser)),
        isNew ? List.of() : measures(),
        turn == NONE_NEEDED
            ? new NoneNeeded(
                new GuardedText("Iedereen is veilig en de sponsor komt er niet meer."),
                day,
                handler)
            : null,
        isNew ? List.of() : steps(),
        turn >= WITH_HANDLER ? List.of() : closings(),
        turn == WITH_HANDLER ? List.of(before) : List.of());
  }

  private IncidentReport report() {
    IncidentKind kind = KINDS.get(turn);
    return new IncidentReport(
        kind,
        SEVERITIES.get(turn),
        occurred(),
        day,
        kind == IncidentKind.PRIVACY_BREACH ? known() : null,
        reporter(),
        List.of(subject(turn)));
  }

  private Instant known() {
    return day.atTime(9, 30).toInstant(ZoneOffset.UTC);
  }

  private Occurred occurred() {
    LocalDate before = day.minusDays(dice.from(1, 9));
    return switch (turn % 3) {
      case 0 -> new Occurred.OnDay(before);
      case 1 -> new Occurred.InMonth(before.getYear(), before.getMonthValue());
      default -> new Occurred.NotKnown();
    };
  }

  private Reporter reporter() {
    ReporterRole role = ROLES.get(turn % ROLES.size());
    Subject who =
        switch (role) {
          case HOUSEHOLD ->
              dice.chance(50) ? new Subject.HouseholdSubject(match.household()) : null;
          case SPONSOR -> new Subject.SponsorSubject(sponsor());
          case WORKER -> new Subject.WorkerSubject(match.match().proposedBy());
          default -> null;
        };
    return new Reporter(role, who);
  }

  private Subject subject(int number) {
    return switch (number % 5) {
      case 0 -> new Subject.SponsorSubject(sponsor());
      case 1 -> new Subject.HouseholdSubject(match.household());
      case 2 -> new Subject.GroupSubject(match.group());
      case 3 -> new Subject.PersonSubject(person(match.household()));
      default -> new Subject.WorkerSubject(match.owners().get(0).worker());
    };
  }

  private SponsorId sponsor() {
    return register.groups().stream()
        .filter(each -> each.id().equals(match.group()))
        .flatMap(each -> each.memberships().stream())
        .map(each -> each.sponsor())
        .findFirst()
        .orElseThrow();
  }

  private PersonId person(HouseholdId household) {
    return register.households().stream()
        .filter(each -> each.id().equals(household))
        .flatMap(each -> each.members().stream())
        .map(each -> each.id())
        .findFirst()
        .orElseThrow();
  }

  private List<Sight> sights() {
    return List.of(new Sight(adviser, day, adviser), new Sight(handler, day, adviser));
  }

  /** Of what is severe something is done at once; so it is of the conflict that lasts. */
  private List<InterimMeasure> measures() {
    if (turn == NONE_NEEDED) {
      return List.of();
    }
    MeasureKind[] all = MeasureKind.values();
    InterimMeasure measure =
        InterimMeasure.taken(all[turn % all.length], List.of(subject(turn)), day, handler);
    return List.of(turn == WITH_HANDLER ? measure : measure.lifted(closedOn(), adviser));
  }

  private List<IncidentStep> steps() {
    var steps = new ArrayList<IncidentStep>();
    USUAL.forEach(each -> steps.add(IncidentStep.done(each, day.plusDays(1), handler)));
    steps.add(IncidentStep.done(OTHERS.get(turn % OTHERS.size()), day.plusDays(2), handler));
    IncidentKind kind = KINDS.get(turn);
    if (kind == IncidentKind.PRIVACY_BREACH) {
      steps.add(IncidentStep.notified(known().plus(Duration.ofHours(30)), handler));
      steps.add(IncidentStep.done(StepCode.PEOPLE_NOTIFIED, day.plusDays(2), handler));
    }
    if (SEVERITIES.get(turn) == IncidentReport.MOST_SEVERE) {
      REPORTING_CODE.forEach(each -> steps.add(IncidentStep.done(each, day.plusDays(2), handler)));
    }
    return steps;
  }

  private List<IncidentClosing> closings() {
    IncidentOutcome[] all = IncidentOutcome.values();
    var closing = IncidentClosing.closed(closedOn(), handler, all[turn % all.length]);
    if (turn != OPENED_AGAIN) {
      return List.of(closing);
    }
    LocalDate again = closedOn().plusDays(9);
    return List.of(
        closing.reopened(again, adviser),
        IncidentClosing.closed(again.plusDays(3), handler, IncidentOutcome.AGREEMENTS_MADE));
  }

  private LocalDate closedOn() {
    return day.plusDays(4);
  }
}
