package nl.communitysponsorship.core.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.arrival.DerivedDate.Shift;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.ArrivalDate.ChangeReason;
import nl.communitysponsorship.core.household.ArrivalDate.Status;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.SupportTask.How;
import org.junit.jupiter.api.Test;

/**
 * The arrival of household H-1 is put off, brought forward and called off. Group G-1 said yes on 10
 * March 2022, when the household was to arrive on 10 May; its home is ready on 1 May.
 */
class ArrivalStoryTest {
  private static final LocalDate TODAY = day("2022-04-19");
  private static final LocalDate MAY = day("2022-05-10");
  private static final LocalDate JUNE = day("2022-06-01");
  private static final PolicyPack POLICY = Policies.vwnPilot().on(TODAY);
  private static final Edited<Register> SMALL = Edited.smallProgramme();

  @Test
  void a_delay_keeps_every_earlier_date_with_its_reason() {
    Household after = ArrivalChange.plan(facts(SMALL), planned("2022-06-01"), POLICY).household();

    assertThat(after.arrivalKnownOn(TODAY.minusDays(1)).map(ArrivalDate::on)).contains(MAY);
    assertThat(after.arrivalKnownOn(TODAY).map(ArrivalDate::on)).contains(JUNE);
    assertThat(after.arrivals()).contains(planned("2022-06-01")).hasSize(4);
  }

  /** Days counted by hand from the task plan: 28, 14, 7 and 2 days before, and so on. */
  @Test
  void what_follows_the_arrival_and_lies_ahead_moves_along() {
    KnockOn knockOn = ArrivalChange.plan(facts(SMALL), planned("2022-06-01"), POLICY);

    assertThat(knockOn.dates(Shift.MOVED))
        .extracting(ArrivalStoryTest::told)
        .contains(
            "TASK PRE-04 2022-04-26 2022-05-18 FOLLOWS_ARRIVAL",
            "KEY_HANDOVER PRE-02 2022-05-08 2022-05-30 FOLLOWS_ARRIVAL",
            "FIRST_VISIT ARR-01 2022-05-10 2022-06-01 FOLLOWS_ARRIVAL",
            "FIRST_SURVEY - 2022-05-10 2022-06-01 FOLLOWS_ARRIVAL",
            "TASK END-02 2023-05-10 2023-06-01 FOLLOWS_ARRIVAL");
    assertThat(knockOn.dates(Shift.IMPOSSIBLE)).isEmpty();
    assertThat(due(knockOn, "PRE-04")).isEqualTo(day("2022-05-18"));
  }

  @Test
  void what_is_done_or_past_or_set_by_hand_stays() {
    KnockOn knockOn = ArrivalChange.plan(facts(SMALL), planned("2022-06-01"), POLICY);

    assertThat(knockOn.dates(Shift.KEPT))
        .extracting(ArrivalStoryTest::told)
        .contains(
            "TASK PRE-01 2022-04-12 2022-04-12 PAST",
            "TASK PRE-03 2022-05-03 2022-05-03 DONE",
            "TASK HEA-01 2022-05-20 2022-05-20 FIXED",
            "TASK INC-04 2022-05-24 2022-05-24 NOT_NEEDED");
    assertThat(due(knockOn, "HEA-01")).isEqualTo(day("2022-05-20"));
  }

  @Test
  void a_day_that_is_today_still_moves_and_one_of_yesterday_does_not() {
    Edited<Register> onceOnly = SMALL.without("/households/0/arrivals/1");

    KnockOn on = plan(onceOnly, "2022-06-01", "2022-04-26");
    KnockOn after = plan(onceOnly, "2022-06-01", "2022-04-27");

    assertThat(due(on, "PRE-04")).isEqualTo(day("2022-05-18"));
    assertThat(due(after, "PRE-04")).isEqualTo(day("2022-04-26"));
  }

  /** S-6 did no training, and is a member until 1 May. */
  @Test
  void an_arrival_that_is_brought_forward_makes_some_of_it_impossible() {
    KnockOn knockOn = ArrivalChange.plan(facts(SMALL), planned("2022-04-25"), POLICY);

    assertThat(knockOn.dates(Shift.IMPOSSIBLE))
        .extracting(ArrivalStoryTest::told)
        .containsExactly(
            "TASK PRE-04 2022-04-26 2022-04-11 TOO_SOON",
            "KEY_HANDOVER PRE-02 2022-05-08 2022-04-23 HOME_NOT_READY",
            "TRAINING_DEADLINE - 2022-05-10 2022-04-25 NO_SESSION_IN_TIME");
    assertThat(due(knockOn, "PRE-02")).isEqualTo(day("2022-05-08"));
  }

  /** The one session was on 12 February; nobody in the group did it in this telling. */
  @Test
  void training_that_cannot_be_done_in_time_is_told() {
    Edited<Register> untrained = SMALL.with("/attendances", List.of());
    Edited<Register> inTime = untrained.with("/trainingSessions/0/on", "2022-05-31");
    Edited<Register> tooLate = untrained.with("/trainingSessions/0/on", "2022-06-01");

    assertThat(training(inTime)).isEqualTo("2022-05-10 2022-06-01 FOLLOWS_ARRIVAL");
    assertThat(training(tooLate)).isEqualTo("2022-05-10 2022-06-01 NO_SESSION_IN_TIME");
    assertThat(training(untrained)).isEqualTo("2022-05-10 2022-06-01 NO_SESSION_IN_TIME");
  }

  @Test
  void a_group_that_can_no_longer_start_is_warned_of_the_same_day() {
    assertThat(warnings(SMALL.with("/groups/0/offer/availableUntil", "2022-06-02"))).isEmpty();
    assertThat(warnings(SMALL.with("/groups/0/offer/availableUntil", "2022-06-01")))
        .containsExactly("arrival.groupUnavailable");

    Register register =
        SMALL
            .with("/groups/0/offer/availableUntil", "2022-06-01")
            .with("/groups/0/offer/availableFrom", "2022-01-01")
            .value();
    assertThat(found(register, "2022-04-19")).doesNotContain("arrival.groupUnavailable");
    assertThat(found(register, "2022-04-20")).contains("arrival.groupUnavailable");
    assertThat(found(register, "2022-06-02")).doesNotContain("arrival.groupUnavailable");
  }

  /** A certificate holds 36 months. */
  @Test
  void a_certificate_that_ends_before_the_new_day_is_warned_of() {
    String issued = "/sponsors/0/screening/certificates/0/issuedOn";

    assertThat(warnings(SMALL.with(issued, "2019-06-02"))).isEmpty();
    assertThat(warnings(SMALL.with(issued, "2019-06-01")))
        .containsExactly("arrival.certificateEnds");
  }

  /** Thirty days after 10 May is 9 June. */
  @Test
  void after_more_than_thirty_days_the_group_is_asked_again() {
    assertThat(codes(plan(SMALL, "2022-06-09", "2022-04-19"))).isEmpty();
    assertThat(codes(plan(SMALL, "2022-06-10", "2022-04-19"))).containsExactly("arrival.reconfirm");
  }

  /** On 20 April the arrival went to 1 June; nine days more are 31 since the group said yes. */
  @Test
  void many_small_delays_ask_the_group_once_as_well() {
    assertThat(codes(plan(SMALL, "2022-06-10", "2022-04-21"))).containsExactly("arrival.reconfirm");
    assertThat(codes(plan(SMALL, "2022-06-09", "2022-04-21"))).isEmpty();
  }

  @Test
  void a_cancelled_arrival_ends_the_match_and_frees_the_group_at_once() {
    var called = new ArrivalDate(MAY, TODAY, Status.CANCELLED, ChangeReason.HOUSEHOLD_CHOICE);

    ArrivalCancelled cancelled = ArrivalCancelled.of(facts(SMALL), called);

    Sponsorship ended = cancelled.sponsorship();
    assertThat(ended.findEnding())
        .get()
        .hasToString("CancelledBeforeArrival[on=2022-04-19]")
        .matches(ending -> !ending.isBreakdown() && !ending.isCompletion());
    assertThat(cancelled.groupFreeFrom()).isEqualTo(TODAY);
    assertThat(ended.isActiveOn(TODAY)).isFalse();
    assertThat(cancelled.household().arrivalKnownOn(TODAY)).isEmpty();
    assertThat(ended.match()).isEqualTo(facts(SMALL).sponsorship().match());
  }

  @Test
  void who_is_here_already_is_neither_planned_nor_cancelled() {
    var late = new ArrivalDate(day("2022-07-01"), JUNE, Status.PLANNED, null);
    var never = new ArrivalDate(day("2022-07-01"), JUNE, Status.CANCELLED, null);

    assertThatThrownBy(() -> ArrivalChange.plan(facts(SMALL), late, POLICY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "only a household that still has to arrive can be planned for another day; a date with status 'PLANNED' was given for one that arrived");
    assertThatThrownBy(() -> ArrivalCancelled.of(facts(SMALL), never))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "only the arrival of a household that still has to arrive, in a sponsorship that lasts, can be cancelled; a date with status 'CANCELLED' was given for 'H-1' in 'K-1'");
  }

  private static ArrivalFacts facts(Edited<Register> edited) {
    Register register = edited.value();
    Sponsorship match = register.sponsorships().get(0);
    ArrivalFacts facts = new RegisterIndex(register).arrivalFacts(match).orElseThrow();
    return new ArrivalFacts(facts.household(), match, facts.group(), plan(match), facts.sessions());
  }

  /** The plan for 10 May, in which PRE-03 is done, HEA-01 was set by hand and INC-04 fell away. */
  private static List<SupportTask> plan(Sponsorship match) {
    var tasks = new ArrayList<SupportTask>();
    POLICY
        .tasks()
        .forEach(
            each -> {
              boolean isDone = each.code().equals("PRE-03");
              boolean isFixed = each.code().equals("HEA-01");
              tasks.add(
                  new SupportTask(
                      match.id(),
                      each.code(),
                      each.owner(),
                      isFixed ? day("2022-05-20") : MAY.plusDays(each.day()),
                      isDone ? TODAY : null,
                      isDone ? How.TOGETHER : null,
                      each.code().equals("INC-04")));
            });
    return tasks;
  }

  private static KnockOn plan(Edited<Register> edited, String on, String recordedOn) {
    return ArrivalChange.plan(
        facts(edited),
        new ArrivalDate(day(on), day(recordedOn), Status.PLANNED, ChangeReason.FLIGHT),
        POLICY);
  }

  private static ArrivalDate planned(String on) {
    return new ArrivalDate(day(on), TODAY, Status.PLANNED, ChangeReason.FLIGHT);
  }

  private static String training(Edited<Register> edited) {
    return plan(edited, "2022-06-01", "2022-04-19").dates().stream()
        .filter(each -> each.kind() == DerivedDate.DerivedKind.TRAINING_DEADLINE)
        .map(each -> each.was() + " " + each.becomes() + " " + each.reason())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> warnings(Edited<Register> edited) {
    return codes(plan(edited, "2022-06-01", "2022-04-19"));
  }

  private static List<String> codes(KnockOn knockOn) {
    return knockOn.warnings().all().stream().map(Finding::code).toList();
  }

  private static List<String> found(Register register, String day) {
    return new RegisterRules(Policies.vwnPilot())
        .check(register, day(day)).all().stream().map(Finding::code).toList();
  }

  private static LocalDate due(KnockOn knockOn, String code) {
    return knockOn.tasks().stream()
        .filter(each -> each.template().equals(code))
        .findFirst()
        .orElseThrow()
        .dueOn();
  }

  private static String told(DerivedDate date) {
    return date.kind()
        + " "
        + date.findTask().orElse("-")
        + " "
        + date.was()
        + " "
        + date.becomes()
        + " "
        + date.reason();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
