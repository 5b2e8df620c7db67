package nl.communitysponsorship.reporting.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.source.Sources;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.reporting.ReportingTexts;
import nl.communitysponsorship.reporting.breakdown.Axis;
import nl.communitysponsorship.reporting.catalogue.Catalogue;
import nl.communitysponsorship.reporting.catalogue.Question;
import nl.communitysponsorship.reporting.fixture.Golden;
import nl.communitysponsorship.reporting.indicator.Definition;
import nl.communitysponsorship.reporting.indicator.Definition.Release;
import nl.communitysponsorship.reporting.indicator.Definition.Text;
import nl.communitysponsorship.reporting.indicator.Measure;
import org.junit.jupiter.api.Test;

/** {@code docs/indicators.md} says of every indicator what the library measures. */
class IndicatorDocsTest {
  private static final List<Texts> LANGUAGES =
      List.of(ReportingTexts.in(Locale.ENGLISH), ReportingTexts.in(Locale.forLanguageTag("nl")));
  private static final String HEAD =
      """
      # Indicators

      What the library measures, made of the definitions and texts in `sponsorship-reporting`; a test holds this page to them.

      Everything is measured as it was known on the last day of the period. What happened or was written down later changes nothing.
      Each figure comes with the number of units it rests on and the number of which the answer is not known. An answer that is not
      known is never counted as a no or as zero: it is left out of the figure and told beside it. How many those are is told as it
      is, for without it nobody can judge the figure; `undetermined` in data is the number of units of which it is not even known
      whether they belong to the indicator.

      Shares have Wilson's interval and rates Garwood's, both at 95 percent. For everybody, figures about fewer than five are
      withheld, and with them as many others as would give them away; medians and other figures that show single people are for
      internal use only. Whole axes of an indicator whose rows are not people or households are withheld where fewer than five
      households stand behind one of their parts, and so is the finest axis of a large table in which many parts are small. Each
      indicator is protected by itself, in one report: before two of them that tell of the same people are published side by side,
      look at them together, and never publish two periods that are almost the same: their difference tells of single people. What
      was agreed for P01 to P03 comes from the policy of the last day.

      Wat de bibliotheek meet, zoals het bekend was op de laatste dag van de periode. Bij elk cijfer staat op hoeveel het rust en van
      hoeveel het antwoord niet bekend is; wat niet bekend is telt nooit als nee of als nul. Wat over minder dan vijf gaat wordt voor
      iedereen weggelaten. Maak nooit twee perioden openbaar die bijna gelijk zijn: hun verschil vertelt over losse mensen.

      ## Words that every definition uses

      - *Place*: the municipality to which a household was linked on the day of the match; for proposals on the day of the proposal,
        for people on the day of arrival, for households without a match on the last day.
      - *Adult*: eighteen or older on the day on which a term ends, by birth; by the place in the household only where the birth
        leaves it open.
      - *Complete answer*: all items of the instrument are answered, whatever the status says.
      - *Working days*: not Saturdays, Sundays and the days of the Algemene termijnenwet, with Good Friday and 5 May.
      - *After six months*: counted in months of the calendar from the day of the match or the arrival; it belongs to the period in
        which that day falls. Membership is looked at on the day before.
      - *Quartiles*: linear between the two nearest values (type 7 of Hyndman and Fan); deviations divide by one less than the number.

      ## Woorden in elke definitie

      - *Plaats*: de gemeente waaraan een huishouden was gekoppeld op de dag van de match; bij voorstellen op de dag van het voorstel,
        bij mensen op de dag van aankomst, bij huishoudens zonder match op de laatste dag.
      - *Volwassene*: achttien of ouder op de dag waarop een termijn eindigt, naar geboorte; naar de plaats in het huishouden alleen
        waar de geboorte het openlaat.
      - *Volledig antwoord*: alle vragen van de lijst zijn beantwoord, wat de status ook zegt.
      - *Werkdagen*: geen zaterdag, geen zondag en geen dag van de Algemene termijnenwet, met Goede Vrijdag en 5 mei.
      - *Na zes maanden*: in kalendermaanden vanaf de dag van de match of de aankomst; het hoort bij de periode waarin die dag valt.
        Naar het lidmaatschap wordt gekeken op de dag ervoor.
      - *Kwartielen*: lineair tussen de twee naaste waarden (type 7 van Hyndman en Fan); afwijkingen delen door één minder dan het aantal.

      """;

  @Test
  void the_page_of_indicators_is_made_of_the_definitions() {
    Golden.holds(Path.of("..", "docs", "indicators.md"), HEAD + table() + details());
  }

  @Test
  void every_source_is_one_that_the_core_knows() {
    assertThat(questions())
        .allMatch(each -> sources().containsKey(each.indicator().definition().source()));
  }

  private static String table() {
    var lines = new ArrayList<String>();
    lines.add("| code | | | counted as one | measure |");
    lines.add("|---|---|---|---|---|");
    for (Question<?> each : questions()) {
      Definition definition = each.indicator().definition();
      lines.add(
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  definition.code(),
                  LANGUAGES.get(0).text(definition.key(Text.NAME)),
                  LANGUAGES.get(1).text(definition.key(Text.NAME)),
                  LANGUAGES.get(0).text(definition.unit().key()),
                  measure(each.indicator().measure())));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String details() {
    return questions().stream().map(IndicatorDocsTest::detail).collect(Collectors.joining());
  }

  private static String detail(Question<?> question) {
    Definition definition = question.indicator().definition();
    Source source = sources().get(definition.source());
    var lines = new ArrayList<String>(List.of("", "## " + definition.code()));
    for (Texts texts : LANGUAGES) {
      lines.add("");
      lines.add(
          "**%s** (%s)."
              .formatted(
                  texts.text(definition.key(Text.NAME)), texts.text(definition.unit().key())));
      lines.add(label(texts, "Of whom", "Over wie") + texts.text(definition.key(Text.POPULATION)));
      lines.add(label(texts, "What", "Wat") + texts.text(definition.key(Text.MEASURE)));
      lines.add(
          label(texts, "Not known", "Niet bekend") + texts.text(definition.key(Text.UNKNOWN)));
      lines.add(label(texts, "Told", "Getoond") + capital(texts.word(release(question))) + ".");
      lines.add(label(texts, "Divided by", "Verdeeld naar") + capital(axes(question, texts)) + ".");
    }
    lines.add("");
    lines.add(
        "Version %d. Source: %s%s."
            .formatted(
                definition.version(),
                source.title(),
                source.findLocation().map(at -> ", <" + at + ">").orElse("")));
    return String.join("\n", lines) + "\n";
  }

  private static String label(Texts texts, String english, String dutch) {
    return "- *%s*: ".formatted(texts.reader().equals(Locale.ENGLISH) ? english : dutch);
  }

  /** The ends of a distribution are single units. */
  private static Release release(Question<?> question) {
    return question.indicator().measure() instanceof Measure.Spread
        ? Release.INTERNAL
        : question.indicator().definition().release();
  }

  private static String axes(Question<?> question, Texts texts) {
    return question.axes().isEmpty()
        ? texts.text("list.none")
        : question.axes().stream()
            .map(Axis::key)
            .map(key -> texts.text("axis." + key))
            .collect(Collectors.joining(", "));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String measure(Measure<?> measure) {
    if (measure instanceof Measure.PerTime<?> rate) {
      return "rate per %d days".formatted(rate.perDays());
    }
    if (measure instanceof Measure.Change<?> change) {
      return "change of %d points or more, in pairs".formatted(change.threshold());
    }
    if (measure instanceof Measure.Share) {
      return "share";
    }
    return measure instanceof Measure.Spread ? "median and quartiles" : "count";
  }

  private static List<Question<?>> questions() {
    var all = new ArrayList<Question<?>>();
    StandardCatalogue.of(Policies.vwnPilot().on(LocalDate.of(2023, 12, 31)))
        .sheets()
        .forEach(sheet -> all.addAll(sheet.questions()));
    all.sort(Comparator.comparing(each -> each.indicator().definition(), Catalogue.ORDER));
    return all;
  }

  private static Map<String, Source> sources() {
    var sources = new TreeMap<String, Source>();
    for (Field field : Sources.class.getFields()) {
      try {
        Source source = (Source) field.get(null);
        sources.put(source.key(), source);
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return sources;
  }
}
