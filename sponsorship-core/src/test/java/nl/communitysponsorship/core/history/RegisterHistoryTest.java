package nl.communitysponsorship.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import org.junit.jupiter.api.Test;

class RegisterHistoryTest {
  private static final WorkerId WORKER = new WorkerId("W-01");
  private static final LocalDate MONDAY = LocalDate.of(2023, 3, 6);
  private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 10);
  private static final Register REGISTER = SmallProgramme.register();

  /** A statement was signed in January 2022; the office hears so on Friday. */
  @Test
  void a_fact_that_is_entered_late_is_not_known_on_the_days_before() {
    Register before = Edited.smallProgramme().without("/sponsors/0/screening/statementOn").value();
    List<Recorded> events = begun(before);
    events.addAll(
        RegisterHistory.recorded(
            RegisterHistory.difference(before, REGISTER), events.size() + 1, FRIDAY, WORKER));

    assertThat(statement(events, FRIDAY.minusDays(1))).isNull();
    assertThat(statement(events, FRIDAY)).isEqualTo("2022-01-25");
  }

  @Test
  void a_change_of_one_record_is_one_event() {
    Register after = Edited.smallProgramme().with("/sponsors/0/hoursPerWeek", 6).value();

    assertThat(RegisterHistory.difference(REGISTER, after))
        .containsExactly(new RecordChange.Put("sponsors", 0, after.sponsors().get(0)));
  }

  @Test
  void a_register_begins_with_its_programme() {
    List<RecordChange> beginning = RegisterHistory.beginning(REGISTER);

    assertThat(beginning.get(0)).isEqualTo(new RecordChange.ProgrammeChanged(REGISTER.programme()));
    assertThat(beginning).hasSameSizeAs(RegisterRecords.of(REGISTER).keySet());
  }

  @Test
  void of_two_contacts_on_one_day_one_can_go() {
    Contact call = contact(Contact.Medium.PHONE);
    Contact visit = contact(Contact.Medium.HOME_VISIT);
    Register both = withContacts(call, visit, call);
    Register one = withContacts(visit);

    List<RecordChange> changes = RegisterHistory.difference(both, one);

    assertThat(changes.toString())
        .isEqualTo(
            "[Removed[key=contacts/K-2/2023-03-06#2], Removed[key=contacts/K-2/2023-03-06#1],"
                + " Removed[key=contacts/K-2/2023-03-06], Put contacts/K-2/2023-03-06]");
    assertThat(replay(both, changes)).isEqualTo(new Replay.Replayed(one, 4));
  }

  @Test
  void what_stands_before_another_with_its_key_cannot_go_alone() {
    Contact call = contact(Contact.Medium.PHONE);
    RecordChange first = new RecordChange.Removed(new RecordKey("contacts", "K-2/2023-03-06", 0));

    assertThat(replay(withContacts(call, call), List.of(first)).refusal())
        .map(Finding::code)
        .contains("history.nothingThere");
  }

  @Test
  void a_second_record_cannot_come_before_the_first_with_its_key() {
    RecordChange second = new RecordChange.Put("contacts", 1, contact(Contact.Medium.PHONE));

    assertThat(replay(withContacts(), List.of(second)).refusal())
        .map(Finding::code)
        .contains("history.nothingThere");
  }

  @Test
  void two_events_with_one_number_are_refused_and_one_that_came_twice_is_not() {
    List<Recorded> events = begun(REGISTER);
    Recorded last = events.get(events.size() - 1);
    events.add(last);
    assertThat(RegisterHistory.replay(events, FRIDAY).register()).contains(REGISTER);

    events.add(
        new Recorded(last.sequence(), last.recordedOn(), new WorkerId("W-02"), last.change()));

    assertThat(RegisterHistory.replay(events, FRIDAY).refusal().map(Finding::code))
        .contains("history.outOfStep");
  }

  @Test
  void a_text_with_what_may_be_a_citizen_service_number_is_refused() {
    // 123456782 passes the eleven-test: 9+16+21+24+25+24+21+16-2 = 154 = 14 x 11.
    Register after = Edited.smallProgramme().with("/organisations/0/name", "Tel 123456782").value();

    assertThat(replay(REGISTER, RegisterHistory.difference(REGISTER, after)).refusal().toString())
        .contains("text.bsnSuspected", "events[1]")
        .doesNotContain("123456782");
  }

  @Test
  void a_record_of_another_kind_has_no_place_in_a_list() {
    Sponsor sponsor = REGISTER.sponsors().get(0);

    assertThatThrownBy(() -> new RecordChange.Put("groups", 0, sponsor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("list 'groups' holds a 'SponsorGroup' in each place; a 'Sponsor' was given");
  }

  @Test
  void a_programme_cannot_be_removed() {
    assertThatThrownBy(() -> new RecordChange.Removed(RecordKey.PROGRAMME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a register is of a programme, which cannot be removed");
  }

  private static List<Recorded> begun(Register register) {
    return new ArrayList<>(
        RegisterHistory.recorded(RegisterHistory.beginning(register), 1, MONDAY, WORKER));
  }

  private static Replay replay(Register before, List<RecordChange> changes) {
    return RegisterHistory.replay(
        before, RegisterHistory.recorded(changes, 1, MONDAY, WORKER), MONDAY);
  }

  private static String statement(List<Recorded> events, LocalDate day) {
    return RegisterHistory.replay(events, day).register().orElseThrow().sponsors().stream()
        .filter(each -> each.id().equals(new SponsorId("S-1")))
        .flatMap(each -> each.screening().findStatementOn().stream())
        .map(LocalDate::toString)
        .findFirst()
        .orElse(null);
  }

  private static Contact contact(Contact.Medium medium) {
    return new Contact(new SponsorshipId("K-2"), MONDAY, medium, Contact.Outcome.HELD, 10);
  }

  private static Register withContacts(Contact... contacts) {
    return Edited.smallProgramme().with("/contacts", List.of(contacts)).value();
  }
}
