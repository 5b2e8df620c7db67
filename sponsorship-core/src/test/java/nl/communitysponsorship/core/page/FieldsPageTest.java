package nl.communitysponsorship.core.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.fixture.Golden;
import nl.communitysponsorship.core.privacy.DataClass;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;

/** {@code docs/fields.md} is made from the field catalogue. */
class FieldsPageTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

  @Test
  void the_page_of_fields_says_what_the_catalogue_says() {
    Golden.check(Path.of("../docs/fields.md"), page());
  }

  private static String page() {
    Page page =
        new Page()
            .line("# The field catalogue")
            .line("")
            .line(
                "Made by a test from `field-catalogue.csv`; edit that, not this page. A field that is not listed does not build.")
            .line(
                "It is the Dutch glossary of the JSON form as well: property names are English, and each has its meaning in both languages.")
            .line(
                "Where a value can be of several kinds, such as a birth or an ending, the property `kind` says which (Nederlands: `kind` zegt om welke soort het gaat).")
            .line("Ids and codes, such as `SponsorId` and `Language`, are plain texts in JSON.")
            .title("## How sensitive a field is")
            .header(List.of("class", "what it means"));
    Arrays.stream(DataClass.values())
        .forEach(each -> page.row(List.of(ENGLISH.word(each), meaning(each))));
    String record = "";
    for (FieldEntry entry : FieldCatalogue.shipped().entries()) {
      if (!entry.record().equals(record)) {
        record = entry.record();
        page.title("## " + record)
            .header(
                List.of(
                    "field",
                    "meaning",
                    "betekenis",
                    "class",
                    "for",
                    "kept",
                    "on erasure",
                    "may leave for research"));
      }
      page.row(
          List.of(
              "`" + entry.field() + "`",
              entry.english(),
              entry.dutch(),
              ENGLISH.word(entry.dataClass()),
              ENGLISH.word(entry.purpose()),
              ENGLISH.word(entry.retention()),
              ENGLISH.word(entry.erasure()),
              ENGLISH.word(entry.export())));
    }
    return page.text();
  }

  private static String meaning(DataClass dataClass) {
    return switch (dataClass) {
      case PUBLIC -> "Says nothing about a person.";
      case ORDINARY -> "About a sponsor or a worker, under a pseudonym.";
      case SENSITIVE -> "About a household or one of its people, under a pseudonym; need to know.";
      case RESTRICTED -> "Answers about well-being; for those who monitor, never for a group.";
      case CONFIDENTIAL -> "Facts of an incident or a complaint; only for those named in it.";
      case CHECK_FACT -> "The mere fact that a check was done; never its content.";
    };
  }
}
