package nl.communitysponsorship.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.DwellingStep.DwellingStatus;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The home of H-1: offered, accepted, ready and moved into, each on its day. */
class DwellingTest {
  private static final Edited<Register> SMALL = Edited.smallProgramme();
  private static final Household HOUSEHOLD = SmallProgramme.register().households().get(0);
  private static final Dwelling HOME = HOUSEHOLD.dwellings().get(0);
  private static final String FIRST = "/households/0/dwellings/0";

  @ParameterizedTest
  @CsvSource({
    "2022-03-20, OFFERED",
    "2022-03-23, OFFERED",
    "2022-03-24, ACCEPTED",
    "2022-05-01, READY",
    "2022-05-31, READY",
    "2022-06-01, MOVED_IN",
    "2023-06-01, MOVED_IN",
  })
  void how_far_a_home_is_follows_from_its_steps(LocalDate day, DwellingStatus status) {
    assertThat(HOME.statusOn(day)).contains(status);
  }

  @Test
  void nobody_knows_of_a_home_before_its_first_step() {
    LocalDate before = LocalDate.of(2022, 3, 19);

    assertThat(HOME.statusOn(before)).isEmpty();
    assertThat(HOME.securedOn(LocalDate.of(2022, 3, 23))).isEmpty();
    assertThat(HOME.securedOn(LocalDate.of(2022, 3, 24))).contains(LocalDate.of(2022, 3, 24));
    assertThat(then(before).dwellings()).isEmpty();
    assertThat(then(LocalDate.of(2022, 3, 24)).dwellings().get(0).steps()).hasSize(2);
    assertThat(then(LocalDate.of(2022, 4, 27)).dwellings().get(0).findCheckedOn()).isEmpty();
    assertThat(then(LocalDate.of(2022, 4, 28)).dwellings().get(0).findCheckedOn()).isPresent();
  }

  @Test
  void a_household_lives_in_the_last_home_that_it_did_not_leave() {
    Dwelling next = home("1316", step(DwellingStatus.ACCEPTED, "2023-01-10"));
    Dwelling left =
        home(
            "1317",
            step(DwellingStatus.MOVED_IN, "2023-01-20"),
            step(DwellingStatus.LEFT, "2023-02-01"));

    assertThat(living(next).findDwelling().flatMap(Dwelling::findPostcodeArea)).contains("1316");
    assertThat(living(left).findDwelling()).contains(HOME);
    assertThat(living(next).dwellings()).containsExactly(HOME, next);
  }

  @Test
  void a_waiver_lets_a_household_arrive_before_the_home_is_ready() {
    Edited<Register> late = SMALL.with(FIRST + "/readyFrom", "2022-06-02");
    Edited<Register> waived =
        late.with(
            FIRST + "/waiver",
            new HomeWaiver(LocalDate.of(2022, 5, 20), "vloer komt een dag later"));

    assertThat(codes(late)).containsExactly("dwelling.notReady");
    assertThat(codes(waived)).isEmpty();
    assertThat(waived.value().households().get(0).dwellings().get(0).waiver())
        .hasToString("HomeWaiver of 2022-05-20");
  }

  /** It arrived on 1 June 2022 and left its first home on 1 February 2023. */
  @Test
  void a_next_home_has_to_be_ready_when_the_household_moves_there() {
    Dwelling accepted = home("1316", step(DwellingStatus.ACCEPTED, "2023-01-10"));
    Edited<Register> looking = SMALL.with("/households/0/dwellings/-", accepted);
    Edited<Register> moving =
        looking.with(FIRST + "/steps/-", step(DwellingStatus.LEFT, "2023-02-01"));
    String ready = "/households/0/dwellings/1/readyFrom";

    assertThat(codes(looking)).isEmpty();
    assertThat(codes(moving)).containsExactly("dwelling.notReady");
    assertThat(codes(moving.with(ready, "2023-02-02"))).containsExactly("dwelling.notReady");
    assertThat(codes(moving.with(ready, "2023-02-01"))).isEmpty();
  }

  @Test
  void who_can_stay_for_some_time_only_needs_a_next_home() {
    LocalDate until = LocalDate.of(2023, 6, 1);

    assertThat(codes(SMALL.with(FIRST + "/temporary", new TemporaryStay(until, Answer.YES))))
        .isEmpty();
    assertThat(codes(SMALL.with(FIRST + "/temporary", new TemporaryStay(until, Answer.NO))))
        .containsExactly("dwelling.noFollowUpAddress");
  }

  /** Two adults and a child: two rooms, and one when nobody is known to be grown up. */
  @Test
  void bedrooms_are_advised_on_only_when_even_sharing_does_not_help() {
    Edited<Register> two = SMALL.with(FIRST + "/bedrooms", 2);
    Edited<Register> one = SMALL.with(FIRST + "/bedrooms", 1);

    assertThat(codes(two)).isEmpty();
    assertThat(codes(one)).containsExactly("dwelling.fewBedrooms");
    assertThat(codes(one.without(FIRST + "/bedrooms"))).isEmpty();
    assertThat(
            codes(
                two.with("/households/0/members/0/birth", new Birth.Unknown())
                    .with("/households/0/members/1/birth", new Birth.Unknown())))
        .isEmpty();
  }

  @Test
  void what_can_never_be_is_refused() {
    assertThatThrownBy(
            () ->
                new DwellingStep(
                    DwellingStatus.READY, LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a step of a dwelling on '2022-05-02' cannot be recorded as a fact on '2022-05-01', before it");
    assertThatThrownBy(() -> new HomeWaiver(LocalDate.of(2022, 5, 1), " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a waiver of '2022-05-01' must give a reason; a blank text was given");
    assertThatThrownBy(() -> SMALL.with(FIRST + "/bedrooms", 21).value())
        .hasMessageContaining("a dwelling must have from 0 to 20 bedrooms; '21' was given");
  }

  private static Household living(Dwelling other) {
    return Edited.of(HOUSEHOLD, Household.class).with("/dwellings/-", other).value();
  }

  private static Household then(LocalDate day) {
    return KnownThen.on(SmallProgramme.register(), day).households().get(0);
  }

  private static Dwelling home(String postcode, DwellingStep... steps) {
    return new Dwelling(
        new MunicipalityCode("GM0034"),
        postcode,
        null,
        Answer.UNKNOWN,
        null,
        null,
        null,
        null,
        null,
        List.of(steps));
  }

  private static DwellingStep step(DwellingStatus status, String day) {
    return new DwellingStep(status, LocalDate.parse(day), LocalDate.parse(day));
  }

  private static List<String> codes(Edited<Register> edited) {
    return new RegisterRules(Policies.vwnPilot())
        .check(edited.value(), SmallProgramme.DAY).all().stream().map(Finding::code).toList();
  }
}
