package nl.communitysponsorship.core.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.Programme.Approach;
import nl.communitysponsorship.core.partner.Programme.Participation;
import nl.communitysponsorship.core.partner.Programme.Settlement;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticProgrammeTest {
  /** A change here changes every golden file that rests on the pilot: do it on purpose. */
  private static final String BYTES_OF_42 =
      "3dfcd9e90194253f31d1ab9f814a3b7883018040ff7edff813a26921915a4c16";

  private static final Register PILOT = SyntheticProgramme.pilot(42);

  @Test
  void the_same_seed_gives_the_same_bytes() {
    assertThat(sha256(PILOT)).isEqualTo(BYTES_OF_42);
    assertThat(SyntheticProgramme.pilot(42)).isEqualTo(PILOT);
    assertThat(SyntheticProgramme.ofSize(18, 42)).isEqualTo(PILOT);
  }

  /** Arabic writes other digits, and Turkish has another small I. */
  @ParameterizedTest
  @CsvSource({"ar-EG-u-nu-arab, Asia/Kathmandu", "tr-TR, America/St_Johns"})
  void neither_the_language_nor_the_place_of_the_machine_changes_a_byte(String tag, String zone) {
    Locale language = Locale.getDefault();
    TimeZone place = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(sha256(SyntheticProgramme.pilot(42))).isEqualTo(BYTES_OF_42);
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(place);
    }
  }

  @Test
  void another_seed_gives_other_people() {
    Register other = SyntheticProgramme.pilot(43);

    assertThat(sha256(other)).isNotEqualTo(BYTES_OF_42);
    assertThat(other.households()).doesNotContainAnyElementsOf(PILOT.households());
    assertThat(other.programme().participations()).isEqualTo(PILOT.programme().participations());
  }

  @Test
  void it_has_the_size_of_the_pilot() {
    assertThat(PILOT.households()).hasSize(18);
    assertThat(PILOT.sponsors()).hasSize(80);
    assertThat(PILOT.groups()).hasSize(20);
    assertThat(PILOT.trainingSessions()).hasSize(8);
    assertThat(PILOT).hasToString("Register synthetic-42 (20 groups, 18 households)");
  }

  @Test
  void it_runs_for_the_two_years_of_the_pilot_under_its_policy() {
    assertThat(PILOT.programme().period().from()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(PILOT.programme().period().findUntil()).contains(LocalDate.of(2024, 1, 1));
    assertThat(PILOT.programme().policy())
        .isEqualTo(Policies.vwnPilot().on(SyntheticProgramme.START).id());
  }

  @Test
  void groups_have_three_to_eight_members_at_their_start() {
    assertThat(PILOT.groups())
        .extracting(group -> group.membershipsOn(group.formedOn().plusDays(6)).size())
        .allMatch(size -> size >= 3 && size <= 8);
    assertThat(PILOT.groups())
        .extracting(group -> group.memberships().size())
        .contains(3, 4, 5, 6, 8)
        .allMatch(size -> size >= 3 && size <= 8);
  }

  @Test
  void every_sponsor_is_in_one_group_and_goes_to_training() {
    List<Membership> memberships =
        PILOT.groups().stream().flatMap(group -> group.memberships().stream()).toList();

    assertThat(memberships)
        .extracting(each -> each.sponsor().value())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            PILOT.sponsors().stream().map(each -> each.id().value()).toList());
    assertThat(PILOT.attendances())
        .extracting(Attendance::sponsor)
        .containsAll(memberships.stream().map(Membership::sponsor).toList());
  }

  @Test
  void trainings_are_held_in_all_four_municipalities_in_both_years() {
    assertThat(PILOT.trainingSessions())
        .extracting(TrainingSession::municipality)
        .containsAll(places());
    assertThat(PILOT.trainingSessions())
        .extracting(each -> each.on().getYear())
        .containsOnly(2022, 2023);
  }

  @Test
  void two_places_are_urban_and_two_rural_each_with_a_partner_and_without() {
    assertThat(PILOT.programme().participations())
        .extracting(Participation::settlement, Participation::approach)
        .containsExactlyInAnyOrder(
            tuple(Settlement.URBAN, Approach.VWN_ALONE),
            tuple(Settlement.URBAN, Approach.WITH_PARTNER),
            tuple(Settlement.RURAL, Approach.VWN_ALONE),
            tuple(Settlement.RURAL, Approach.WITH_PARTNER));
    assertThat(PILOT.organisations())
        .extracting(Organisation::kind)
        .contains(Organisation.Kind.BACKSTOP, Organisation.Kind.PARTNER);
  }

  /** From the list of CBS: Dijk en Waard, Land van Cuijk and Maashorst began in 2022. */
  @Test
  void the_places_are_real_and_were_there_in_both_years() {
    Municipalities list = Municipalities.of2023();

    assertThat(places())
        .extracting(list::nameOf)
        .containsExactlyInAnyOrder("Almere", "Haarlem", "Berkelland", "Hardenberg");
    assertThat(places()).allSatisfy(each -> assertThat(list.find(each)).isPresent());
    assertThat(places())
        .extracting(MunicipalityCode::value)
        .doesNotContain("GM1980", "GM1982", "GM1991", "GM1992");
  }

  @Test
  void every_household_and_every_group_lives_in_one_of_them() {
    assertThat(PILOT.groups()).extracting(SponsorGroup::homeBase).containsAll(places());
    assertThat(PILOT.groups()).extracting(SponsorGroup::homeBase).isSubsetOf(places());
    assertThat(PILOT.households())
        .flatExtracting(each -> each.placements().stream().map(it -> it.municipality()).toList())
        .isSubsetOf(places());
  }

  /** What a real programme would show too: tasks that nobody has ticked off. */
  @Test
  void on_the_last_day_there_are_points_of_attention_and_no_errors() {
    var findings =
        new RegisterRules(Policies.vwnPilot()).check(PILOT, SyntheticProgramme.END.minusDays(1));

    assertThat(findings.of(Severity.ERROR)).isEmpty();
    assertThat(findings.codes()).contains("task.overdue");
  }

  private static List<MunicipalityCode> places() {
    return PILOT.programme().participations().stream().map(Participation::municipality).toList();
  }

  private static String sha256(Register register) {
    try {
      byte[] bytes = RegisterJson.write(register).getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
