package nl.communitysponsorship.core.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.fixture.Golden;
import nl.communitysponsorship.core.lifecycle.SponsorshipLife;
import nl.communitysponsorship.core.sponsorship.ProposalLife;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.state.StateTable;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;

/** {@code docs/states.md} is made from the tables that the code follows. */
class StatesPageTest {
  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));

  @Test
  void the_page_of_states_says_what_the_tables_say() {
    Page page =
        new Page()
            .line("# The life of a proposal and of a sponsorship")
            .line("")
            .line(
                "Made by a test from `ProposalLife.TABLE` and `SponsorshipLife.TABLE`, which the code follows; edit those, not this page.")
            .line(
                "A state is never stored: it follows from dated facts. A step that is not possible is refused with the code of a [rule](rules.md).")
            .title("## A proposal (voorstel)");
    print(page, ProposalLife.TABLE);
    page.title("## A sponsorship (sponsoring)")
        .line(
            "What hides what: an ending before a pause, a pause before the wait for the arrival, a group at risk before an end in sight.")
        .line(
            "A rematch begins a new sponsorship that follows this one; this one stays as it ended, and until then the backstop answers for the household.")
        .line("");
    print(page, SponsorshipLife.TABLE);
    Golden.check(Path.of("../docs/states.md"), page.text());
  }

  private static <S extends Enum<S>, E extends Enum<E>> void print(
      Page page, StateTable<S, E> table) {
    page.line("```mermaid").line("stateDiagram-v2");
    S first = table.lines().get(0).from();
    page.line("  [*] --> " + first);
    for (Line<S, E> line : table.taken()) {
      if (line.from() != line.to()) {
        page.line(
            "  %s --> %s: %s"
                .formatted(line.from(), line.to(), ENGLISH.word(line.step()).replace(":", ",")));
      }
    }
    ends(table).forEach(state -> page.line("  " + state + " --> [*]"));
    page.line("```");
    page.title("### States").header(List.of("state", "in words", "in woorden"));
    states(table)
        .forEach(
            state -> page.row(List.of("`" + state + "`", ENGLISH.word(state), DUTCH.word(state))));
    page.title("### Steps that can be taken")
        .header(List.of("from", "step", "stap", "to", "who", "wie"));
    for (Line<S, E> line : table.taken()) {
      page.row(
          List.of(
              "`" + line.from() + "`",
              ENGLISH.word(line.step()),
              DUTCH.word(line.step()),
              "`" + line.to() + "`",
              words(line, ENGLISH),
              words(line, DUTCH)));
    }
    page.title("### Steps that are refused").header(List.of("in", "refused with", "steps"));
    states(table).forEach(state -> refusals(page, table, state));
  }

  private static <S extends Enum<S>, E extends Enum<E>> void refusals(
      Page page, StateTable<S, E> table, S state) {
    var codes = new ArrayList<String>();
    for (Line<S, E> line : table.lines()) {
      line.findRefusal()
          .filter(rule -> line.from() == state && !codes.contains(rule.code()))
          .ifPresent(rule -> codes.add(rule.code()));
    }
    for (String code : codes) {
      String steps =
          table.lines().stream()
              .filter(line -> line.from() == state)
              .filter(line -> line.findRefusal().filter(is -> is.code().equals(code)).isPresent())
              .map(line -> ENGLISH.word(line.step()))
              .collect(Collectors.joining("; "));
      page.row(List.of("`" + state + "`", "`" + code + "`", steps));
    }
  }

  private static <S extends Enum<S>, E extends Enum<E>> List<S> states(StateTable<S, E> table) {
    return table.lines().stream().map(Line::from).distinct().toList();
  }

  private static <S extends Enum<S>, E extends Enum<E>> List<S> ends(StateTable<S, E> table) {
    return states(table).stream()
        .filter(
            state ->
                table.taken().stream()
                    .noneMatch(line -> line.from() == state && line.to() != state))
        .toList();
  }

  private static String words(Line<?, ?> line, Texts texts) {
    return line.who().stream().map(texts::word).collect(Collectors.joining(", "));
  }
}
