package nl.communitysponsorship.core.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import org.junit.jupiter.api.Test;

/**
 * Others store codes, search for them and translate them, so a code that was once published keeps
 * its meaning. A new one is added to {@code published-codes.csv}; one that is no longer used stays
 * there, with the version that retired it and, if there is one, the code that took its place.
 */
class PublishedCodesTest {
  private static final List<Code> PUBLISHED = published();

  @Test
  void every_code_that_is_not_retired_is_in_use_and_no_other_is() {
    assertThat(PUBLISHED)
        .filteredOn(code -> code.retired().isEmpty())
        .extracting(Code::code)
        .containsExactlyInAnyOrderElementsOf(inUse());
  }

  @Test
  void a_retired_code_is_not_used_again_and_leads_to_one_that_is() {
    assertThat(PUBLISHED)
        .filteredOn(code -> !code.retired().isEmpty())
        .allSatisfy(
            code -> {
              assertThat(inUse()).doesNotContain(code.code());
              assertThat(code.instead().isEmpty() || inUse().contains(code.instead())).isTrue();
            });
  }

  @Test
  void a_code_is_listed_once() {
    assertThat(PUBLISHED).extracting(Code::code).doesNotHaveDuplicates().isSorted();
  }

  private static List<String> inUse() {
    return Arrays.stream(ProgrammeRule.values()).map(ProgrammeRule::code).toList();
  }

  private static List<Code> published() {
    try (var file = PublishedCodesTest.class.getResourceAsStream("published-codes.csv")) {
      return new String(Objects.requireNonNull(file, "published-codes.csv").readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .map(cells -> new Code(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError("the list of codes cannot be read", e);
    }
  }

  private record Code(String code, String since, String retired, String instead) {}
}
