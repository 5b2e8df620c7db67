package nl.communitysponsorship.matching.explain;

import static nl.communitysponsorship.matching.fixture.DraftSponsor.NOT_ASKED;
import static nl.communitysponsorship.matching.fixture.DraftSponsor.PLAIN;
import static nl.communitysponsorship.matching.fixture.Places.DAY;
import static nl.communitysponsorship.matching.fixture.Places.NO_PETS;
import static nl.communitysponsorship.matching.fixture.Places.STANDARD;
import static nl.communitysponsorship.matching.fixture.Places.TIGRINYA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.matching.MatchingTexts;
import nl.communitysponsorship.matching.fixture.DraftGroup;
import nl.communitysponsorship.matching.fixture.DraftHousehold;
import nl.communitysponsorship.matching.fixture.DraftPerson;
import nl.communitysponsorship.matching.fixture.Places;
import nl.communitysponsorship.matching.fixture.Town;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.MatchingRound;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final Explainer ENGLISH = new Explainer(MatchingTexts.in(Locale.ENGLISH));
  private static final Explainer DUTCH =
      new Explainer(MatchingTexts.in(Locale.forLanguageTag("nl-BE")));

  private static final DraftHousehold HOUSEHOLD =
      DraftHousehold.number(1)
          .withPeople(DraftPerson.PLAIN.liking(Interest.SPORT))
          .needing(SupportTopic.SCHOOL, SupportTopic.WORK)
          .withTimes(null)
          .wishing(
              new Wish(Places.WOMAN, Wish.Strength.MUST), new Wish(NO_PETS, Wish.Strength.NICE));

  private static final DraftGroup GROUP =
      DraftGroup.number(7)
          .withMembers(
              PLAIN.speaking(TIGRINYA, LanguageLevel.B2).helping(SupportTopic.SCHOOL).giving(4),
              PLAIN.speaking(TIGRINYA, LanguageLevel.C1).giving(4),
              PLAIN.liking(Interest.SPORT))
          .answering(Places.WOMAN, Answer.YES)
          .answering(NO_PETS, Answer.NO);

  @Test
  void a_pair_is_told_line_by_line_in_dutch() {
    assertThat(DUTCH.lines(pair()))
        .containsExactly(
            "G-7 voor H-1: mogelijk, 666 van 1000 punten, op grond van 85% van wat telt",
            "  eisen",
            "     ja  bereikbaar                       de groep woont ook in Almere",
            "     ja  groep klaar                      klaar, met 3 aandachtspunten",
            "     ja  groep vrij                       de groep zit in geen sponsoring en in geen ander voorstel",
            "     ja  huishouden wacht                 het huishouden wacht op een groep",
            "     ja  toestemming                      het huishouden geeft toestemming om het dossier te gebruiken om een groep te vinden",
            "     ja  grootte van het huishouden       2 in het huishouden, en de groep kan er 8 ontvangen",
            "     ja  op tijd                          de groep kan beginnen op 18 augustus 2022 (aankomst: 1 september 2022)",
            "     ja  harde wensen van het huishouden  de groep voldoet aan de harde wensen: woman-as-contact",
            "     ja  niet eerder nee                  er is niet eerder nee gezegd",
            "     ja  genoeg bekend                    er is genoeg bekend om te vergelijken",
            "  punten",
            "   +167  gedeelde taal                    2 leden spreken Tigrinya",
            "    +83  hulp die nodig is                1 van 2 onderwerpen; niemand voor werk vinden, en maar één lid voor school",
            "      ?  gezamenlijke tijd                het huishouden is niet gevraagd wanneer het kan afspreken",
            "   +167  gedeelde interesses              sport",
            "     +0  wensen van het huishouden        de groep heeft niet: no-pets",
            "   +166  dichtbij                         in dezelfde gemeente",
            "    +83  tijd                             samen 8 uur per week");
  }

  @Test
  void a_pair_is_told_in_english_to_readers_of_any_other_language() {
    var french = new Explainer(MatchingTexts.in(Locale.FRENCH));

    assertThat(french.lines(pair())).isEqualTo(ENGLISH.lines(pair()));
    assertThat(ENGLISH.lines(pair()))
        .contains(
            "G-7 for H-1: possible, 666 of 1000 points, on 85% of what counts",
            "   +167  shared language              2 members speak Tigrinya",
            "    +83  help that is needed          1 of 2 topics; nobody for finding work, and only one member for school",
            "      ?  times to meet                the household was not asked when it can meet");
  }

  @Test
  void a_round_is_told_from_what_is_proposed_to_what_is_in_the_way() {
    Register town =
        Town.of(
            List.of(
                DraftGroup.number(1),
                DraftGroup.number(2),
                DraftGroup.number(3).withMembers(PLAIN, NOT_ASKED, NOT_ASKED),
                DraftGroup.number(4).lastTrained(Attendance.Outcome.NOT_RECORDED)),
            List.of(
                DraftHousehold.number(1),
                DraftHousehold.number(2).of(12),
                DraftHousehold.number(3).withoutConsent()));
    MatchingRound round = STANDARD.round(town, DAY);

    assertThat(ENGLISH.lines(round))
        .containsExactly(
            "1 June 2022: a group is proposed for 1 of 2 waiting households, out of 4 groups",
            "judged by vwn-pilot-matching/2022.1 and vwn-pilot/2022.1; people decide",
            "other proposals would be as good for all together; see each household",
            "",
            "H-1: possible 2, ask first 2, not possible 0",
            "  proposed: " + proposed(round) + "; as good for all together: " + other(round),
            "  shared number 1: G-1, 333 points, 100% known",
            "  shared number 1: G-2, 333 points, 100% known",
            "  ask first: G-3",
            "    enough known: too little is known to compare",
            "  ask first: G-4",
            "    group ready: cannot tell; what is not known: whether S-4-2 did the training \"Introduction to resettlement\", whether S-4-2 did the training \"The first weeks\", whether S-4-2 did the training \"Roles and boundaries\" and whether S-4-2 did the training \"Safety and privacy\"",
            "",
            "H-2: possible 0, ask first 0, not possible 4",
            "  proposed: none, because no group is possible",
            "  what it takes to propose G-1:",
            "    ask group G-1 whether it could welcome a larger household (this household: 12)",
            "  what it takes to propose G-2:",
            "    ask group G-2 whether it could welcome a larger household (this household: 12)",
            "  not possible: G-1",
            "    size of the household: 12 in the household, and the group can welcome no more than 8",
            "  not possible: G-2",
            "    size of the household: 12 in the household, and the group can welcome no more than 8",
            "  not possible: G-3",
            "    size of the household: 12 in the household, and the group can welcome no more than 8",
            "    enough known: too little is known to compare",
            "  not possible: G-4",
            "    group ready: cannot tell; what is not known: whether S-4-2 did the training \"Introduction to resettlement\", whether S-4-2 did the training \"The first weeks\", whether S-4-2 did the training \"Roles and boundaries\" and whether S-4-2 did the training \"Safety and privacy\"",
            "    size of the household: 12 in the household, and the group can welcome no more than 8",
            "",
            "H-3 does not take part: the household did not agree that its file is used to find a group, or no longer does");
  }

  @Test
  void the_smallest_change_names_the_member_and_the_module() {
    Register town =
        Town.of(
            DraftGroup.number(7).lastTrained(Attendance.Outcome.EXCUSED), DraftHousehold.number(1));

    assertThat(DUTCH.lines(STANDARD.round(town, DAY).rankings().get(0)))
        .contains(
            "  wat nodig is om G-7 te kunnen voorstellen:",
            "    laat S-7-2 van groep G-7 de training \"Rollen en grenzen\" volgen");
  }

  @Test
  void a_household_that_nobody_can_help_today_is_told_so() {
    Register town =
        Town.of(
            DraftGroup.number(1).answering(Places.WOMAN, Answer.NO),
            DraftHousehold.number(1).wishing(new Wish(Places.WOMAN, Wish.Strength.MUST)));

    assertThat(ENGLISH.lines(STANDARD.round(town, DAY)))
        .contains(
            "  nothing that people of the programme can change today would help; look for another group");
  }

  @Test
  void a_household_that_goes_without_is_told_why() {
    Register town =
        Town.of(
            List.of(DraftGroup.number(1)),
            List.of(
                DraftHousehold.number(1),
                DraftHousehold.number(2).withPeople(DraftPerson.PLAIN).in(Places.HAARLEM)));
    Register near =
        Town.of(
            List.of(reaching(1)),
            List.of(DraftHousehold.number(1), DraftHousehold.number(2).in(Places.HAARLEM)));

    assertThat(ENGLISH.lines(STANDARD.round(town, DAY).rankings().get(1)))
        .contains("  proposed: none, because no group is possible");
    assertThat(ENGLISH.lines(STANDARD.round(near, DAY).rankings().get(1)))
        .contains("  proposed: none; the groups that fit help more households together elsewhere");
  }

  private static JudgedPair pair() {
    return STANDARD.round(Town.of(GROUP, HOUSEHOLD), DAY).rankings().get(0).options().get(0).pair();
  }

  private static String proposed(MatchingRound round) {
    return round.rankings().get(0).proposed().orElseThrow().value();
  }

  private static String other(MatchingRound round) {
    return proposed(round).equals("G-1") ? "G-2" : "G-1";
  }

  private static DraftGroup reaching(int number) {
    return DraftGroup.number(number)
        .offering(new GroupOffer(LocalDate.parse("2022-01-01"), null, 8, List.of(), 45, List.of()));
  }
}
