package nl.communitysponsorship.core.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Golden;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.FieldEntry.Export;
import nl.communitysponsorship.core.privacy.FieldEntry.Purpose;
import nl.communitysponsorship.core.privacy.FieldHandling;
import nl.communitysponsorship.core.privacy.FieldHandling.LegalGround;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;

/** {@code docs/privacy.md} is made from the field catalogue. */
class PrivacyPageTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

  @Test
  void the_page_of_privacy_says_what_the_catalogue_says() {
    Golden.check(Path.of("../docs/privacy.md"), page());
  }

  private static String page() {
    Page page =
        new Page()
            .line("# What is held about people")
            .line("")
            .line(
                "Made by a test from `field-catalogue.csv` and `field-handling.csv`; edit those, not this page. A field that is not listed does not build.")
            .line(
                "The grounds and recipients are a draft: the controller's own data protection officer decides about them.")
            .line("")
            .line(
                "De rechtsgronden en ontvangers zijn een voorstel: de functionaris gegevensbescherming van de verantwoordelijke beslist erover.")
            .line("")
            .line(
                "- Access (inzage): `AccessReport` tells every field below to whom it is about, and what it withholds on which ground. In time: one calendar month.")
            .line(
                "- Erasure (verwijdering): `ErasurePlan` says item by item what goes, what stays without a link, and what stays until when; `ErasureStep` does it, with two workers.")
            .line(
                "- Retention (bewaartermijn): `RetentionTerms` lists who is past the term on a day. The months are policy.")
            .line(
                "- Research (onderzoek): `ResearchView` lets leave what the last column says, of households that consent on the day.")
            .line(
                "- A backup from before an erasure brings people back: `ErasureReceipt.findIn` tells, with its key, whom to erase again.");
    withCare(page);
    activities(page);
    people()
        .collect(Collectors.groupingBy(FieldEntry::record, LinkedHashMap::new, Collectors.toList()))
        .forEach((record, entries) -> table(page, record, entries));
    page.title("## Not about people")
        .line(
            FieldCatalogue.shipped().entries().stream()
                .filter(each -> each.handling().whose() == Whose.NOBODY)
                .map(each -> "`" + each + "`")
                .collect(Collectors.joining(", ")));
    return page.text();
  }

  /** What the grounds of article 6 alone do not settle. */
  private static void withCare(Page page) {
    page.title("## With extra care (met extra zorg)")
        .line(
            "- Help does not depend on consent: who needs help is not free to refuse. Consent is asked for finding a group, for wishes, for surveys and for research, and a no has no consequence.")
        .line(
            "- Hulp hangt niet af van toestemming: wie hulp nodig heeft, kan niet vrij weigeren. Toestemming vragen we voor het zoeken van een groep, voor wensen, voor vragenlijsten en voor onderzoek, en een nee heeft geen gevolgen.")
        .line(
            "- What one of a family keeps from the others is told to nobody else who asks, nor that there is something. What somebody answered about their well-being is told to who answered.")
        .line(
            "- Wat iemand voor de rest van het gezin verborgen houdt, hoort niemand anders die erom vraagt, ook niet dat er iets is. Wat iemand over het eigen welzijn antwoordde, hoort alleen wie antwoordde.")
        .line(
            "- Criminal data (GDPR article 10): of a certificate of conduct only the fact is held. An incident may be about an offence or about health; the officer decides, with an impact assessment (DPIA), before such incidents are kept.")
        .line(
            "- Strafrechtelijke gegevens (AVG artikel 10): van een VOG bewaren we alleen dat die er is. Een melding kan over een strafbaar feit of over gezondheid gaan; de functionaris beslist, met een DPIA, voordat zulke meldingen worden bewaard.")
        .line(
            "- What must be arranged, such as a home without steps, is held without why. It may still say something of health (GDPR article 9), and goes to no group and to no research.")
        .line(
            "- Wat geregeld moet worden, zoals een woning zonder trap, bewaren we zonder de reden. Het kan toch iets zeggen over gezondheid (AVG artikel 9) en gaat niet naar een groep en niet naar onderzoek.");
  }

  /** What article 30 of the GDPR asks of a controller, as far as the catalogue knows. */
  private static void activities(Page page) {
    page.title("## Register of processing activities (draft, GDPR article 30)")
        .line("Verwerkingsregister (concept, AVG artikel 30).")
        .line("")
        .header(
            List.of(
                "purpose (doel)",
                "of whom (van wie)",
                "class (soort)",
                "ground (grondslag)",
                "recipients (ontvangers)",
                "kept (bewaard)",
                "fields (velden)"));
    Map<Purpose, List<FieldEntry>> purposes = new EnumMap<>(Purpose.class);
    people()
        .filter(each -> each.handling().ground() != LegalGround.AS_ITS_HOLDER)
        .forEach(
            each -> purposes.computeIfAbsent(each.purpose(), it -> new ArrayList<>()).add(each));
    purposes.forEach(
        (purpose, entries) ->
            page.row(
                List.of(
                    both(purpose),
                    all(entries, each -> both(each.handling().whose())),
                    all(entries, each -> both(each.dataClass())),
                    all(entries, each -> both(each.handling().ground())),
                    entries.stream()
                        .flatMap(each -> each.handling().recipients().stream())
                        .distinct()
                        .sorted()
                        .map(PrivacyPageTest::both)
                        .collect(Collectors.joining("; ")),
                    all(entries, each -> both(each.retention())),
                    Integer.toString(entries.size()))));
    page.line("")
        .line(
            "Still to be written by the controller: its name and its officer's, transfers outside the EU (none are built in), and the security measures.");
  }

  private static void table(Page page, String record, List<FieldEntry> entries) {
    page.title("## " + record)
        .header(
            List.of(
                "field",
                "what",
                "wat",
                "of whom",
                "class",
                "purpose",
                "ground",
                "recipients",
                "kept",
                "on erasure",
                "told to the person",
                "research"));
    for (FieldEntry each : entries) {
      FieldHandling handling = each.handling();
      page.row(
          List.of(
              "`" + each.field() + "`",
              each.english(),
              each.dutch(),
              ENGLISH.word(handling.whose()),
              ENGLISH.word(each.dataClass()),
              ENGLISH.word(each.purpose()),
              ENGLISH.word(handling.ground()),
              handling.recipients().stream().map(ENGLISH::word).collect(Collectors.joining(", ")),
              ENGLISH.word(each.retention()),
              ENGLISH.word(each.erasure())
                  + handling
                      .findWaits()
                      .map(ground -> ", after its term (" + ENGLISH.word(ground) + ")")
                      .orElse(""),
              ENGLISH.word(handling.disclosure()),
              each.export() == Export.COARSENED
                  ? handling.findCoarsening().map(ENGLISH::word).orElse("")
                  : ENGLISH.word(each.export())));
    }
  }

  private static String all(List<FieldEntry> entries, Function<FieldEntry, String> said) {
    return entries.stream().map(said).distinct().sorted().collect(Collectors.joining("; "));
  }

  private static String both(Enum<?> word) {
    return ENGLISH.word(word) + " (" + DUTCH.word(word) + ")";
  }

  private static Stream<FieldEntry> people() {
    return FieldCatalogue.shipped().entries().stream()
        .filter(each -> each.handling().whose() != Whose.NOBODY);
  }
}
