package nl.communitysponsorship.server.importing;

import static nl.communitysponsorship.server.importing.EditedWorkbook.PILOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"visit at home", "Visit  at HOME", "bezoek thuis", " Bezoek Thuis ", "HOME_VISIT"})
  void a_word_is_understood_in_both_languages_and_as_its_constant(String word) {
    Register register = read(EditedWorkbook.english().type("Contacts", 2, "How they met", word));

    assertThat(register.contacts().stream().filter(each -> isFirst(each)))
        .extracting(Contact::medium)
        .containsExactly(Contact.Medium.HOME_VISIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"household", "huishouden", "het huishouden", "Het Huishouden", "HOUSEHOLD"})
  void a_word_of_the_spreadsheet_and_one_of_the_pages_are_both_understood(String word) {
    assertThat(read(EditedWorkbook.dutch().type("Besluiten", 2, "Besluit van", word)))
        .isEqualTo(PILOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coördinator; contactpersoon",
        "coordinator,contact person",
        "CONTACT PERSON\nCOÖRDINATOR",
        "Coordinator ;; Contactpersoon;"
      })
  void several_words_may_be_separated_in_several_ways(String roles) {
    SponsorGroup group =
        read(EditedWorkbook.dutch().type("Lidmaatschappen", 2, "Rollen", roles)).groups().get(0);

    assertThat(group.memberships().get(0).roles())
        .containsExactly(GroupRole.COORDINATOR, GroupRole.CONTACT_PERSON);
  }

  @Test
  void a_word_with_a_comma_in_it_is_one_word() {
    EditedWorkbook book =
        EditedWorkbook.english()
            .type(
                "Trainings",
                3,
                "Modules",
                "Culture and communication, Stress, trauma and where to turn, Network, language and"
                    + " work, Ending and independence");

    assertThat(read(book)).isEqualTo(PILOT);
  }

  @Test
  void of_several_words_each_strange_one_is_a_remark() {
    List<Remark> remarks =
        EditedWorkbook.english()
            .type("Sponsors", 2, "Can help with", "school, cokking; letters and formz")
            .read()
            .remarks();

    assertThat(remarks)
        .extracting(Remark::given)
        .containsExactlyInAnyOrder("cokking", "letters and formz");
    assertThat(remarks).allMatch(remark -> remark.place().toString().equals("Sponsors!G2"));
  }

  @Test
  void a_part_of_a_word_with_a_comma_does_not_hide_a_strange_one() {
    List<Remark> remarks =
        EditedWorkbook.english()
            .type("Trainings", 2, "Modules", "Stress, Stress, trauma and where to turn")
            .read()
            .remarks();

    assertThat(remarks).extracting(Remark::given).containsOnly("Stress");
  }

  @Test
  void an_empty_cell_says_that_nobody_asked_and_none_says_that_there_is_nothing() {
    Register register =
        read(
            EditedWorkbook.english()
                .type("Sponsors", 2, "Can help with", "")
                .type("Sponsors", 2, "Can meet", "none")
                .type("Households", 2, "Needs help with", "Geen")
                .type("Households", 2, "Can meet", ""));
    Sponsor sponsor = register.sponsors().get(0);
    Household household = register.households().get(0);

    assertThat(sponsor.findSkills()).isEmpty();
    assertThat(sponsor.findTimes()).contains(List.<Timeslot>of());
    assertThat(household.findNeeds()).contains(List.<SupportTopic>of());
    assertThat(household.findTimes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Almere | GM0034", "almere | GM0034", "GM0034 | GM0034", "gm0034 | GM0034",
        "Den Haag | GM0518", "The Hague | GM0518", "'s-gravenhage | GM0518", "GM9999 | GM9999",
        "Sudwest-Fryslan | GM1900", "Hengelo (O.) | GM0164"
      })
  void a_municipality_goes_by_its_code_and_its_names(String given, String code) {
    Register register =
        read(EditedWorkbook.english().type("Groups", 2, "Home municipality", given));

    assertThat(register.groups().get(0).homeBase()).hasToString(code);
  }

  @Test
  void several_municipalities_may_have_a_comma_in_their_name() {
    Register register =
        read(
            EditedWorkbook.english()
                .type(
                    "Groups", 2, "Also goes to", "Nuenen, Gerwen en Nederwetten, GM0034; Utrecht"));

    assertThat(register.groups().get(0).offer().serviceArea())
        .extracting(Object::toString)
        .containsExactly("GM0034", "GM0344", "GM0820");
  }

  @Test
  void a_place_that_is_no_municipality_is_told() {
    assertThat(
            EditedWorkbook.english().type("Groups", 2, "Home municipality", "Atlantis").remarks())
        .containsExactly("cell.notAccepted Groups!B2");
    assertThat(EditedWorkbook.english().type("Groups", 2, "Also goes to", "GM34, Ede").remarks())
        .containsExactly("cell.notAccepted Groups!J2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tir: mother tongue; eng: A2 | eng A2, tir NATIVE",
        "TIR:moedertaal, Engels : a2 | eng A2, tir NATIVE",
        "English | eng",
        "Tigrinya; Somalisch: niet | som NONE, tir",
        "qaa: c1 | qaa C1"
      })
  void languages_go_by_code_and_name_with_or_without_a_level(String given, String expected) {
    Sponsor sponsor =
        read(EditedWorkbook.english().type("Sponsors", 2, "Languages", given)).sponsors().get(0);

    assertThat(
            sponsor.findLanguages().orElseThrow().stream()
                .map(each -> (each.language() + each.findLevel().map(l -> " " + l).orElse("")))
                .toList())
        .hasToString("[" + expected + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Klingonish", "tir: fluent", "tir: ", ": A1", "english A2"})
  void what_is_no_language_is_told(String given) {
    assertThat(EditedWorkbook.english().type("Sponsors", 2, "Languages", given).remarks())
        .containsExactly("cell.notAccepted Sponsors!F2");
  }

  @Test
  void an_answer_may_be_a_truth_value_of_excel() {
    Register register =
        read(
            EditedWorkbook.english()
                .type("Households", 2, "Needs a home without steps", Content.yesNo(true))
                .type("Households", 3, "Needs a home without steps", "niet bekend")
                .type("Households", 4, "Needs a home without steps", ""));

    assertThat(register.households().subList(0, 3))
        .extracting(Household::needsStepFreeHome)
        .containsExactly(Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN);
  }

  @Test
  void unknown_is_no_answer_where_only_yes_and_no_are() {
    assertThat(EditedWorkbook.english().type("Tasks", 2, "Not needed", "unknown").remarks())
        .containsExactly("cell.neitherYesNorNo Tasks!G2");
    assertThat(EditedWorkbook.english().type("Tasks", 2, "Not needed", "perhaps").remarks())
        .containsExactly("cell.neitherYesNorNo Tasks!G2");
  }

  @Test
  void the_last_day_counts_and_the_range_ends_on_the_day_after() {
    EditedWorkbook book =
        EditedWorkbook.dutch()
            .type("Lidmaatschappen", 2, "Lid tot en met", "28-2-2022")
            .type("Sponsoringen", 2, "Gepland tot en met", Content.day(LocalDate.of(2023, 12, 31)));
    Register register = read(book);

    assertThat(register.groups().get(0).memberships().get(0).period().findUntil())
        .contains(LocalDate.of(2022, 3, 1));
    assertThat(register.sponsorships().get(0).plannedEnd()).isEqualTo(LocalDate.of(2024, 1, 1));
  }

  private static boolean isFirst(Contact contact) {
    Contact first = PILOT.contacts().get(0);
    return contact.sponsorship().equals(first.sponsorship()) && contact.on().equals(first.on());
  }

  private static Register read(EditedWorkbook book) {
    Imported imported = book.read();
    assertThat(imported.remarks()).isEmpty();
    return imported.findRegister().orElseThrow();
  }
}
