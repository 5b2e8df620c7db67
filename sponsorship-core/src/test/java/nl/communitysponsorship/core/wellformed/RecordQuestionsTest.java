package nl.communitysponsorship.core.wellformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.policy.Title;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.source.Sources;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What records answer about themselves; unknown is its own answer everywhere. */
class RecordQuestionsTest {
  private static final Register REGISTER = SmallProgramme.register();
  private static final Language DUTCH = Language.DUTCH;

  @Test
  void whether_a_sponsor_speaks_a_language_may_be_unknown() {
    Sponsor several = REGISTER.sponsors().get(0);
    Sponsor nobodyAsked = REGISTER.sponsors().get(3);
    Language tigrinya = new Language("tir");

    assertThat(several.speaks(DUTCH, LanguageLevel.C2)).isEqualTo(Answer.YES);
    assertThat(several.speaks(tigrinya, LanguageLevel.A1)).isEqualTo(Answer.UNKNOWN);
    assertThat(several.speaks(Language.ENGLISH, LanguageLevel.A1)).isEqualTo(Answer.NO);
    assertThat(REGISTER.sponsors().get(2).speaks(DUTCH, LanguageLevel.B2)).isEqualTo(Answer.NO);
    assertThat(nobodyAsked.speaks(DUTCH, LanguageLevel.A1)).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void a_trait_that_was_not_asked_is_unknown() {
    GroupOffer offer = REGISTER.groups().get(0).offer();

    assertThat(offer.has(new Trait("woman-as-contact"))).isEqualTo(Answer.YES);
    assertThat(offer.has(new Trait("no-pets"))).isEqualTo(Answer.NO);
    assertThat(offer.has(new Trait("has-a-car"))).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void what_nobody_asked_is_empty_and_what_was_asked_may_be_none() {
    assertThat(REGISTER.sponsors().get(3).findInterests()).isEmpty();
    assertThat(REGISTER.sponsors().get(1).findInterests()).contains(List.of());
    assertThat(REGISTER.households().get(1).findNeeds()).isEmpty();
    assertThat(REGISTER.households().get(2).findNeeds()).contains(List.of());
    assertThat(REGISTER.households().get(1).findDwelling()).isEmpty();
    assertThat(REGISTER.groups().get(1).offer().findReachKilometers()).isEmpty();
  }

  @Test
  void a_membership_counts_on_its_days_and_in_its_roles() {
    SponsorGroup group = REGISTER.groups().get(0);

    assertThat(group.membershipsOn(LocalDate.of(2022, 4, 30))).hasSize(6);
    assertThat(group.membershipsOn(LocalDate.of(2022, 5, 1))).hasSize(5);
    assertThat(group.inRole(GroupRole.CONTACT_PERSON, SmallProgramme.DAY))
        .extracting(Membership::sponsor)
        .extracting(Object::toString)
        .containsExactly("S-1", "S-3");
    assertThat(group.memberships().get(5).findLeaveReason()).contains(Membership.LeaveReason.TIME);
  }

  /** Planned, delayed, arrived: what was known on each day. */
  @ParameterizedTest
  @CsvSource({
    "2022-02-28, ",
    "2022-03-01, 2022-05-10",
    "2022-04-19, 2022-05-10",
    "2022-04-20, 2022-06-01",
    "2022-06-01, 2022-06-01",
  })
  void an_arrival_is_known_as_it_was_known_then(LocalDate day, LocalDate arrival) {
    Household household = REGISTER.households().get(0);

    assertThat(household.arrivalKnownOn(day).map(ArrivalDate::on).orElse(null)).isEqualTo(arrival);
    assertThat(household.arrivedOn(day).isPresent())
        .isEqualTo(!day.isBefore(LocalDate.of(2022, 6, 1)));
  }

  @Test
  void a_cancelled_arrival_is_no_arrival() {
    Household cancelled =
        Edited.of(REGISTER.households().get(0), Household.class)
            .with(
                "/arrivals",
                List.of(
                    new ArrivalDate(
                        LocalDate.of(2022, 5, 10),
                        LocalDate.of(2022, 3, 1),
                        ArrivalDate.Status.PLANNED,
                        null),
                    new ArrivalDate(
                        LocalDate.of(2022, 5, 10),
                        LocalDate.of(2022, 4, 1),
                        ArrivalDate.Status.CANCELLED,
                        ArrivalDate.ChangeReason.EXIT_PERMISSION)))
            .value();

    assertThat(cancelled.arrivalKnownOn(LocalDate.of(2022, 3, 31))).isPresent();
    assertThat(cancelled.arrivalKnownOn(LocalDate.of(2022, 4, 1))).isEmpty();
  }

  @Test
  void a_household_is_where_it_is_linked_on_a_day() {
    Household moved = REGISTER.households().get(2);

    assertThat(moved.municipalityOn(LocalDate.of(2022, 2, 19))).isEmpty();
    assertThat(moved.municipalityOn(LocalDate.of(2023, 1, 31)))
        .contains(new MunicipalityCode("GM0034"));
    assertThat(moved.municipalityOn(LocalDate.of(2023, 2, 1)))
        .contains(new MunicipalityCode("GM0050"));
  }

  @Test
  void a_consent_holds_until_the_day_before_it_is_withdrawn() {
    Household household = REGISTER.households().get(0);

    assertThat(household.consentsTo(ConsentPurpose.MONITORING, LocalDate.of(2022, 2, 15)))
        .isFalse();
    assertThat(household.consentsTo(ConsentPurpose.MONITORING, LocalDate.of(2022, 11, 30)))
        .isTrue();
    assertThat(household.consentsTo(ConsentPurpose.MONITORING, LocalDate.of(2022, 12, 1)))
        .isFalse();
    assertThat(household.consentsTo(ConsentPurpose.RESEARCH, SmallProgramme.DAY)).isFalse();
    assertThat(household.consents())
        .extracting(Consent::findWithdrawnOn)
        .anyMatch(withdrawn -> withdrawn.isPresent());
  }

  @Test
  void the_languages_of_a_household_are_those_of_its_people() {
    assertThat(REGISTER.households().get(0).languages()).containsExactly(new Language("tir"));
    assertThat(REGISTER.households().get(1).languages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2022-06-02, OPEN", // done a day later
    "0, 2022-06-03, DONE_IN_TIME",
    "1, 2022-06-20, NOT_NEEDED",
    "2, 2023-06-01, OPEN",
    "2, 2023-06-02, OVERDUE",
    "3, 2022-04-21, OVERDUE", // done too late, and not yet then
    "3, 2022-04-22, DONE_LATE",
  })
  void a_task_stands_where_it_stood_on_the_day(int task, LocalDate day, SupportTask.State state) {
    SupportTask looked = REGISTER.tasks().get(task);
    Sponsorship match = new RegisterIndex(REGISTER).sponsorship(looked.sponsorship()).orElseThrow();

    assertThat(looked.stateOn(day, match)).isEqualTo(state);
  }

  @Test
  void people_meet_in_person_at_home_or_outside() {
    assertThat(Contact.Medium.values())
        .filteredOn(Contact.Medium::isInPerson)
        .containsExactly(Contact.Medium.HOME_VISIT, Contact.Medium.OUTSIDE);
  }

  @Test
  void a_questionnaire_has_its_published_items_and_waves_their_months() {
    assertThat(Instrument.WHO_5.items()).containsExactly("W1", "W2", "W3", "W4", "W5");
    assertThat(Instrument.WHO_5.least()).isZero();
    assertThat(Instrument.WHO_5.most()).isEqualTo(5);
    assertThat(Wave.values()).extracting(Wave::months).containsExactly(0, 3, 6, 12, 18, 24);
  }

  @Test
  void a_programme_knows_how_its_municipalities_take_part() {
    Programme programme = REGISTER.programme();

    assertThat(programme.participation(new MunicipalityCode("GM0050")))
        .map(Programme.Participation::settlement)
        .contains(Programme.Settlement.RURAL);
    assertThat(programme.participation(new MunicipalityCode("GM0518"))).isEmpty();
  }

  @Test
  void a_title_is_read_in_the_language_of_the_reader() {
    Title title = new Title("Welcome", "Welkom");

    assertThat(title.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Welkom");
    assertThat(title.in(Locale.GERMAN)).isEqualTo("Welcome");
  }

  @Test
  void an_assumption_says_that_it_is_one() {
    assertThat(Sources.ASSUMED.isAssumption()).isTrue();
    assertThat(Sources.ASSUMED.findLocation()).isEmpty();
    assertThat(Sources.WHO5.isAssumption()).isFalse();
    assertThat(Sources.WHO5.findLocation()).contains("https://doi.org/10.1159/000376585");
    assertThat(Sources.WHO5.kind()).isEqualTo(Source.Kind.RESEARCH);
  }

  /** What may end up in a log holds pseudonyms and nothing else. */
  @Test
  void what_is_written_in_a_log_tells_nothing_about_anybody() {
    assertThat(REGISTER).hasToString("Register small-pilot (4 groups, 3 households)");
    assertThat(REGISTER.sponsors().get(0)).hasToString("Sponsor S-1");
    assertThat(REGISTER.groups().get(0)).hasToString("SponsorGroup G-1");
    assertThat(REGISTER.households().get(0)).hasToString("Household H-1");
    assertThat(REGISTER.households().get(0).members().get(0)).hasToString("HouseholdMember P-1-1");
    assertThat(REGISTER.households().get(0).dwellings().get(0)).hasToString("Dwelling in GM0034");
    assertThat(REGISTER.proposals().get(0)).hasToString("Proposal V-4 of G-2 for H-2");
    assertThat(REGISTER.sponsorships().get(0)).hasToString("Sponsorship K-1");
    assertThat(REGISTER.surveys().get(2)).hasToString("SurveyResponse P-1-1 T0");
    assertThat(REGISTER.surveys().get(2).answers().get(0)).hasToString("ItemAnswer W1");
  }
}
