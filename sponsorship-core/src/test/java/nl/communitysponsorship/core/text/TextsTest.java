package nl.communitysponsorship.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.SupportTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final ResourceBundle ADDED =
      new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
          return new Object[][] {
            {"test.facts", "{text}, {number}, {day}, {word}, {language}, {message}, {many}"},
            {"test.one", "a message inside"},
            {"Answer.YES", "sure"},
          };
        }
      };

  @ParameterizedTest
  @CsvSource({"nl, nl", "nl-NL, nl", "nl-BE, nl", "en, en", "en-GB, en", "fr-FR, en", "ti, en"})
  void dutch_of_any_kind_is_answered_in_dutch_and_all_else_in_english(String asked, String given) {
    assertThat(Texts.in(Locale.forLanguageTag(asked)).reader())
        .isEqualTo(Locale.forLanguageTag(given));
  }

  @Test
  void a_sentence_is_filled_with_its_facts_by_name() {
    Message message =
        Message.of("group.tooSmall").with("count", 2).with("minimum", 3).with("not.asked", "x");

    assertThat(Texts.in(Locale.ENGLISH).text(message))
        .isEqualTo("The group has 2 members who count; at least 3 are needed.");
    assertThat(Texts.in(DUTCH).text(message))
        .isEqualTo("De groep heeft 2 leden die meetellen; er zijn er ten minste 3 nodig.");
  }

  @Test
  void one_has_a_sentence_of_its_own_where_grammar_asks_for_it() {
    Message message = Message.of("group.tooSmall").with("count", 1).with("minimum", 3);

    assertThat(Texts.in(Locale.ENGLISH).text(message))
        .isEqualTo("The group has 1 member who counts; at least 3 are needed.");
    assertThat(Texts.in(DUTCH).text(message))
        .isEqualTo("De groep heeft 1 lid dat meetelt; er zijn er ten minste 3 nodig.");
  }

  @Test
  void every_kind_of_fact_is_written_as_the_reader_writes_it() {
    Message message =
        Message.of("test.facts")
            .with("text", "50 %, {day} and $1")
            .with("number", 12345)
            .with("day", LocalDate.of(2022, 1, 3))
            .with("word", SupportTopic.SCHOOL)
            .with("language", Language.DUTCH)
            .with("message", Message.of("test.one"))
            .with("many", List.of(Answer.NO, Answer.UNKNOWN, "x"));

    assertThat(Texts.in(Locale.ENGLISH).with(ADDED).text(message))
        .isEqualTo(
            "50 %, {day} and $1, 12,345, 3 January 2022, school, Dutch, a message inside, "
                + "no, not known and x");
    assertThat(Texts.in(DUTCH).with(ADDED).text(message))
        .isEqualTo(
            "50 %, {day} and $1, 12.345, 3 januari 2022, school, Nederlands, a message inside, "
                + "nee, niet bekend en x");
  }

  @Test
  void a_list_of_none_and_a_list_of_one_read_as_such() {
    Message items = Message.of("survey.itemUnknown").with("number", 6);

    assertThat(Texts.in(DUTCH).text(items.with("items", List.of())))
        .isEqualTo(
            "Antwoord 6 hoort bij een vraag die deze vragenlijst niet heeft; de vragen zijn geen.");
    assertThat(Texts.in(DUTCH).text(items.with("items", List.of("W1"))))
        .isEqualTo(
            "Antwoord 6 hoort bij een vraag die deze vragenlijst niet heeft; de vragen zijn W1.");
  }

  @Test
  void an_added_bundle_wins_where_both_have_a_text() {
    assertThat(Texts.in(Locale.ENGLISH).with(ADDED).word(Answer.YES)).isEqualTo("sure");
    assertThat(Texts.in(Locale.ENGLISH).with(ADDED).word(Answer.NO)).isEqualTo("no");
  }

  @Test
  void a_text_that_is_nowhere_is_said_to_be_nowhere() {
    assertThatThrownBy(() -> Texts.in(DUTCH).text("group.unheardOf"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("no text for key 'group.unheardOf' in 'nl'");
    assertThat(Texts.in(DUTCH).find("group.unheardOf")).isEmpty();
  }

  @Test
  void a_fact_that_a_sentence_asks_for_and_does_not_get_is_named() {
    assertThatThrownBy(() -> Texts.in(DUTCH).text(Message.of("group.tooSmall").with("count", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the sentence of 'group.tooSmall' asks for 'minimum', and the message gives [count]");
  }
}
