package nl.communitysponsorship.reporting.derive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.reporting.indicator.Membership;
import nl.communitysponsorship.reporting.indicator.ReportingPeriod;
import nl.communitysponsorship.reporting.row.GroupRow;
import nl.communitysponsorship.reporting.row.HouseholdRow;
import nl.communitysponsorship.reporting.row.MatchRow;
import nl.communitysponsorship.reporting.row.MemberRow;
import nl.communitysponsorship.reporting.row.PersonRow;
import nl.communitysponsorship.reporting.row.Place;
import nl.communitysponsorship.reporting.row.ProposalRow;
import nl.communitysponsorship.reporting.row.TaskRow;
import nl.communitysponsorship.reporting.row.TrainingRow;

/**
 * The rows of a register over a period, from what was known at the end of its last day; nothing
 * that happened or was written down later is in them.
 *
 * <p>Each table can be read more than once. Rows stand in the order of the register.
 */
public final class Rows {
  private final Moment moment;
  private final Map<SponsorshipId, MatchRow> matches = new HashMap<>();

  private Rows(Moment moment) {
    this.moment = moment;
    var made = new Matches(moment);
    for (Sponsorship each : moment.register().sponsorships()) {
      matches.putIfAbsent(each.id(), made.row(each));
    }
  }

  /** The rows of a register, or of a part of one in which nothing refers to another part. */
  public static Rows of(Register register, Policies policies, ReportingPeriod period) {
    return new Rows(new Moment(KnownThen.on(register, period.lastDay()), policies, period));
  }

  /** Households that were referred. */
  public Stream<HouseholdRow> households() {
    return moment.register().households().stream().map(this::household);
  }

  /** Matches that were confirmed. */
  public Stream<MatchRow> matches() {
    return moment.register().sponsorships().stream().flatMap(each -> match(each.id()).stream());
  }

  /** Members of groups during their matches. */
  public Stream<MemberRow> members() {
    var members = new Members(moment);
    return moment.register().sponsorships().stream()
        .flatMap(each -> match(each.id()).stream().flatMap(row -> members.rows(each, row)));
  }

  /** Groups that had formed. */
  public Stream<GroupRow> groups() {
    return moment.register().groups().stream().map(this::group);
  }

  /** Trainings whose day came. */
  public Stream<TrainingRow> trainings() {
    Map<SessionId, List<Attendance>> attendances =
        moment.register().attendances().stream()
            .collect(Collectors.groupingBy(Attendance::session));
    return moment.register().trainingSessions().stream()
        .filter(session -> !session.on().isAfter(moment.lastDay()))
        .map(session -> training(session, attendances.getOrDefault(session.id(), List.of())));
  }

  /** Proposals that were made. */
  public Stream<ProposalRow> proposals() {
    return new Proposals(moment).rows();
  }

  /**
   * Tasks of matches, but those that turned out not to be needed, and those that were due before
   * the match was confirmed or when it had ended.
   */
  public Stream<TaskRow> tasks() {
    return moment.register().tasks().stream()
        .filter(task -> !task.notNeeded())
        .flatMap(task -> match(task.sponsorship()).stream().flatMap(match -> task(task, match)));
  }

  /** The people of households that were referred. */
  public Stream<PersonRow> people() {
    return new People(moment).rows();
  }

  private Optional<MatchRow> match(SponsorshipId id) {
    return Optional.ofNullable(matches.get(id));
  }

  private HouseholdRow household(Household household) {
    List<Sponsorship> own = moment.index().sponsorshipsOf(household.id());
    LocalDate day =
        own.stream()
            .map(Sponsorship::confirmedOn)
            .min(LocalDate::compareTo)
            .orElse(moment.lastDay());
    Place place = moment.place(Optional.of(household), day);
    return new HouseholdRow(household.id(), place, !own.isEmpty());
  }

  private GroupRow group(SponsorGroup group) {
    return new GroupRow(
        group.id(),
        moment.place(group.homeBase()),
        group.takesPartOn(moment.lastDay()),
        group.memberships().isEmpty()
            ? null
            : group.membershipsOn(moment.lastDay()).stream()
                .map(each -> each.sponsor())
                .distinct()
                .count());
  }

  private TrainingRow training(TrainingSession session, List<Attendance> attendances) {
    boolean wasHeld = attendances.stream().anyMatch(each -> showsThatItWasHeld(each.outcome()));
    return new TrainingRow(
        session.id(),
        moment.place(session.municipality()),
        wasHeld ? Membership.IN : Membership.UNKNOWN);
  }

  private static boolean showsThatItWasHeld(Attendance.Outcome outcome) {
    return switch (outcome) {
      case ATTENDED, PARTLY, NO_SHOW, NOT_RECORDED -> true;
      case WAITING, REGISTERED, EXCUSED -> false;
    };
  }

  private Stream<TaskRow> task(SupportTask task, MatchRow match) {
    boolean isMoot =
        task.dueOn().isBefore(match.confirmedOn())
            || match.findEnding().filter(ending -> !ending.on().isAfter(task.dueOn())).isPresent();
    return isMoot
        ? Stream.empty()
        : Stream.of(
            new TaskRow(
                match,
                task.dueOn(),
                task.findDoneOn().filter(done -> !done.isAfter(task.dueOn())).isPresent()));
  }
}
