package nl.communitysponsorship.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A register as it stood on a past day, before anything that happened since.
 *
 * <p>What lies after the day is left out: records that did not exist yet, decisions, endings,
 * contacts and answers. A plan that was made by then stays, such as an arrival date or a training
 * session. A sponsorship that was not confirmed yet is the proposal that it was.
 */
public final class KnownThen {
  private static final int DAYS_OF_A_WAVE = 30;

  private final LocalDate day;
  private final PeopleThen people;

  private KnownThen(LocalDate day) {
    this.day = day;
    this.people = new PeopleThen(day);
  }

  /** The register as it stood at the end of a day. */
  public static Register on(Register register, LocalDate day) {
    requireNonNull(register, "register");
    return new KnownThen(requireNonNull(day, "day")).cut(register);
  }

  private Register cut(Register now) {
    var proposals = new ArrayList<>(now.proposals().stream().flatMap(this::proposal).toList());
    var sponsorships = new ArrayList<Sponsorship>();
    for (Sponsorship each : now.sponsorships()) {
      if (each.confirmedOn().isAfter(day)) {
        proposal(each.match()).forEach(proposals::add);
      } else {
        sponsorships.add(sponsorship(each));
      }
    }
    Set<SponsorshipId> begun =
        sponsorships.stream().map(Sponsorship::id).collect(Collectors.toSet());
    List<Sponsor> sponsors = people.sponsors(now);
    List<Household> households =
        now.households().stream().filter(each -> !each.referredOn().isAfter(day)).toList();
    return new Register(
        now.programme(),
        now.organisations(),
        now.teams(),
        sponsors,
        people.groups(now),
        now.trainingSessions(),
        attendances(now, sponsors),
        households.stream().map(people::household).toList(),
        people.families(now, households),
        people.cases(now, households),
        people.tracks(now, households),
        proposals,
        sponsorships,
        now.tasks().stream()
            .filter(task -> begun.contains(task.sponsorship()))
            .map(this::task)
            .toList(),
        now.contacts().stream().filter(each -> !each.on().isAfter(day)).toList(),
        surveys(now, households),
        people.exemptions(now));
  }

  private List<SurveyResponse> surveys(Register now, List<Household> households) {
    Map<String, LocalDate> arrived = new HashMap<>();
    for (Household household : households) {
      Optional<LocalDate> on = household.arrivedOn(day);
      household.members().forEach(one -> on.ifPresent(at -> arrived.put(one.id().value(), at)));
    }
    boolean isOver =
        now.programme()
            .period()
            .findUntil()
            .filter(end -> !day.isBefore(end.minusDays(1)))
            .isPresent();
    return now.surveys().stream().filter(each -> wasAsked(each, arrived, isOver)).toList();
  }

  /**
   * A survey that nobody answered has no day of its own: it counts once its wave has passed, or the
   * programme has.
   */
  private boolean wasAsked(SurveyResponse survey, Map<String, LocalDate> arrived, boolean isOver) {
    LocalDate arrival = arrived.get(survey.respondent().pseudonym());
    return survey
        .findAnsweredOn()
        .map(on -> !on.isAfter(day))
        .orElse(
            isOver
                || (arrival != null
                    && arrival
                        .plusMonths(survey.wave().months())
                        .plusDays(DAYS_OF_A_WAVE)
                        .isBefore(day)));
  }

  private Stream<Proposal> proposal(Proposal now) {
    if (now.proposedOn().isAfter(day)) {
      return Stream.empty();
    }
    List<Decision> made = now.decisions().stream().filter(each -> !each.on().isAfter(day)).toList();
    return Stream.of(
        new Proposal(
            now.id(),
            now.household(),
            now.group(),
            now.proposedOn(),
            now.proposedBy(),
            now.answerBy(),
            now.rank(),
            now.score(),
            now.reason(),
            past(now.withdrawnOn()),
            made,
            now.disclosures().stream().filter(each -> !each.on().isAfter(day)).toList(),
            now.findLifted().filter(each -> !each.on().isAfter(day)).orElse(null)));
  }

  private Sponsorship sponsorship(Sponsorship now) {
    List<AccountableOwner> owners =
        now.owners().stream()
            .filter(owner -> !owner.period().from().isAfter(day))
            .map(
                owner ->
                    new AccountableOwner(
                        owner.team(), owner.worker(), owner.role(), then(owner.period())))
            .toList();
    var course = new CourseThen(day);
    return new Sponsorship(
        now.id(),
        proposal(now.match()).findFirst().orElseThrow(),
        course.plannedEnd(now),
        owners,
        now.follows(),
        now.findEnding().filter(ending -> !ending.on().isAfter(day)).orElse(null),
        course.of(now));
  }

  private List<Attendance> attendances(Register now, List<Sponsor> sponsors) {
    Set<SponsorId> joined = sponsors.stream().map(Sponsor::id).collect(Collectors.toSet());
    Set<SessionId> later =
        now.trainingSessions().stream()
            .filter(session -> session.on().isAfter(day))
            .map(TrainingSession::id)
            .collect(Collectors.toSet());
    return now.attendances().stream()
        .filter(each -> joined.contains(each.sponsor()))
        .map(
            each ->
                later.contains(each.session()) && each.outcome() != Attendance.Outcome.WAITING
                    ? new Attendance(each.session(), each.sponsor(), Attendance.Outcome.REGISTERED)
                    : each)
        .toList();
  }

  private SupportTask task(SupportTask now) {
    Optional<LocalDate> done = now.findDoneOn().filter(on -> !on.isAfter(day));
    return new SupportTask(
        now.sponsorship(),
        now.template(),
        now.owner(),
        now.dueOn(),
        done.orElse(null),
        done.isPresent() ? now.doneHow() : null,
        now.notNeeded());
  }

  private DateRange then(DateRange period) {
    return new DateRange(period.from(), past(period.until()));
  }

  private @Nullable LocalDate past(@Nullable LocalDate on) {
    return on == null || on.isAfter(day) ? null : on;
  }
}
