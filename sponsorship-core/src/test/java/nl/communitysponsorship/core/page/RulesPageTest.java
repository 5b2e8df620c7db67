package nl.communitysponsorship.core.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.fixture.Golden;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.RuleProfile;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is made from the rule book and its bundles. */
class RulesPageTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

  @Test
  void the_page_of_rules_says_what_the_rule_book_says() {
    Golden.check(Path.of("../docs/rules.md"), page());
  }

  private static String page() {
    Page page =
        new Page()
            .line("# The rule book")
            .line("")
            .line("Made by a test from `ProgrammeRule` and its bundles; edit those, not this page.")
            .line(
                "A rule has one code everywhere: in findings, in the server's answers, in the bundles and here.")
            .line(
                "An **error** has to be solved before the next step; a **warning** deserves attention and stops nothing.")
            .line(
                "While a record is a **draft**, what can be completed later is not asked yet; when it is **submitted**, every rule is.")
            .line(
                "Within days of grace a finding weighs less: a group that has just become too small is a warning first.")
            .line(
                "Numbers such as `{minimum}` come from the policy pack that holds on the day, or from the record.");
    String part = "";
    for (ProgrammeRule rule : ProgrammeRule.values()) {
      String first = rule.code().substring(0, rule.code().indexOf('.'));
      if (!first.equals(part)) {
        page.title("## " + first);
        part = first;
      }
      page.title("### `" + rule.code() + "`")
          .line("- Weight: " + rule.severity().name().toLowerCase(Locale.ROOT))
          .line(
              "- Asked of: " + (RuleProfile.DRAFT.asks(rule) ? "a draft too" : "what is submitted"))
          .line("- English: " + ENGLISH.text(rule.code()))
          .line("- Remedy: " + ENGLISH.text(rule.code() + ".remedy"))
          .line("- Nederlands: " + DUTCH.text(rule.code()))
          .line("- Oplossing: " + DUTCH.text(rule.code() + ".remedy"))
          .line("- Source: " + rule.source().key());
    }
    page.title("## Sources").header(List.of("source", "what it is", "where"));
    sources().forEach(each -> page.row(List.of(each.key(), each.title(), where(each))));
    return page.text();
  }

  private static List<Source> sources() {
    return Arrays.stream(ProgrammeRule.values())
        .map(ProgrammeRule::source)
        .distinct()
        .sorted(Comparator.comparing(Source::key))
        .toList();
  }

  private static String where(Source source) {
    return source.findLocation().map(address -> "<" + address + ">").orElse("—");
  }
}
