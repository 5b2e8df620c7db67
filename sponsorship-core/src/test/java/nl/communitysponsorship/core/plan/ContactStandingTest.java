package nl.communitysponsorship.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.course.NoContactNeeded;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.plan.ContactStanding.ContactState;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * K-1 arrived on 1 June 2022 and was visited on 3 June; on 1 July nobody answered the phone. The
 * pilot asks for a contact within 31 days, so by 4 July.
 */
class ContactStandingTest {
  private static final LifePolicy TERMS = Policies.vwnPilot().packs().get(0).life();
  private static final Edited<Register> SILENT = Edited.smallProgramme().without("/contacts/2");
  private static final String QUIET = "/sponsorships/0/course/quiet/-";

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, IN_TIME, 2022-06-01, 2022-07-02",
    "2022-06-03, IN_TIME, 2022-06-03, 2022-07-04",
    "2022-07-04, IN_TIME, 2022-06-03, 2022-07-04",
    "2022-07-05, OVERDUE, 2022-06-03, 2022-07-04"
  })
  void the_days_count_from_the_last_contact_that_was_held(
      LocalDate day, ContactState state, LocalDate since, LocalDate due) {
    assertThat(standing(day, SILENT)).contains(new ContactStanding(state, since, due));
  }

  @Test
  void before_the_arrival_and_after_the_end_nobody_waits_for_a_contact() {
    assertThat(standing(LocalDate.of(2022, 5, 31), SILENT)).isEmpty();
    assertThat(
            standing(
                LocalDate.of(2022, 9, 1),
                SILENT.with(
                    "/sponsorships/0/ending",
                    Map.of("kind", "MOVED", "on", "2022-08-01", "to", "GM0050"))))
        .isEmpty();
  }

  /** The household said on 20 June that it needs nobody until 1 September. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-19, IN_TIME, 2022-06-03",
    "2022-06-20, NOT_NEEDED, 2022-06-20",
    "2022-08-31, NOT_NEEDED, 2022-06-20",
    "2022-09-01, IN_TIME, 2022-09-01",
    "2022-10-02, IN_TIME, 2022-09-01",
    "2022-10-03, OVERDUE, 2022-09-01"
  })
  void that_no_contact_is_needed_is_an_answer_and_no_silence(
      LocalDate day, ContactState state, LocalDate since) {
    Edited<Register> answered = SILENT.with(QUIET, answer());

    assertThat(standing(day, answered))
        .hasValueSatisfying(
            it -> {
              assertThat(it.state()).isEqualTo(state);
              assertThat(it.since()).isEqualTo(since);
            });
  }

  @Test
  void the_rules_find_silence_and_no_answer() {
    LocalDate day = LocalDate.of(2022, 8, 1);

    assertThat(overdue(SILENT, day)).containsExactly("{due=2022-07-04, since=2022-06-03}");
    assertThat(overdue(SILENT.with(QUIET, answer()), day)).isEmpty();
    assertThat(overdue(SILENT.with(QUIET, answer()), LocalDate.of(2022, 10, 3)))
        .containsExactly("{due=2022-10-02, since=2022-09-01}");
  }

  @Test
  void an_answer_is_no_contact() {
    Register answered = SILENT.with(QUIET, answer()).value();

    assertThat(answered.contacts()).isEqualTo(SILENT.value().contacts());
  }

  @Test
  void in_a_pause_the_days_stand_still() {
    Map<String, Object> pause =
        Map.of(
            "period",
            Map.of("from", "2022-06-20"),
            "reason",
            "HOUSEHOLD_ASKED",
            "recordedBy",
            "W-01");
    Edited<Register> paused = SILENT.with("/sponsorships/0/course/pauses/-", pause);
    LocalDate day = LocalDate.of(2022, 10, 1);

    assertThat(standing(day, paused))
        .contains(new ContactStanding(ContactState.STANDS_STILL, LocalDate.of(2022, 6, 20), null));
    assertThat(
            standing(
                day, paused.with("/sponsorships/0/course/pauses/0/period/until", "2022-09-15")))
        .map(ContactStanding::since)
        .contains(LocalDate.of(2022, 9, 15));
  }

  @Test
  void an_answer_has_an_end() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NoContactNeeded(
                    DateRange.from(LocalDate.of(2022, 6, 20)),
                    NoContactNeeded.SaidBy.GROUP,
                    new WorkerId("W-01")))
        .withMessage(
            "that no contact is needed must have an end; the answer of '2022-06-20' has none");
  }

  @Test
  void what_was_answered_later_was_not_known_then() {
    Register answered = SILENT.with(QUIET, answer()).value();

    assertThat(
            KnownThen.on(answered, LocalDate.of(2022, 6, 19))
                .sponsorships()
                .get(0)
                .course()
                .quiet())
        .isEmpty();
    assertThat(
            KnownThen.on(answered, LocalDate.of(2022, 6, 20))
                .sponsorships()
                .get(0)
                .course()
                .quiet())
        .containsExactly(answer());
  }

  private static NoContactNeeded answer() {
    return new NoContactNeeded(
        new DateRange(LocalDate.of(2022, 6, 20), LocalDate.of(2022, 9, 1)),
        NoContactNeeded.SaidBy.HOUSEHOLD,
        new WorkerId("W-01"));
  }

  private static Optional<ContactStanding> standing(LocalDate day, Edited<Register> edited) {
    Register register = edited.value();
    return ContactStanding.on(
        day,
        register.sponsorships().get(0),
        register.households().get(0),
        register.contacts(),
        TERMS);
  }

  private static List<String> overdue(Edited<Register> register, LocalDate day) {
    return new RegisterRules(Policies.vwnPilot())
        .check(register.value(), day).all().stream()
            .filter(each -> each.code().equals("contact.overdue"))
            .filter(each -> each.path().text().equals("sponsorships[K-1]"))
            .map(each -> each.parameters().toString())
            .toList();
  }
}
