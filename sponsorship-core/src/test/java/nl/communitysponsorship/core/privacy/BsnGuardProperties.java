package nl.communitysponsorship.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BsnGuardProperties {
  @Property
  void a_number_is_suspected_exactly_when_the_sum_says_so(@ForAll("numbers") int number) {
    String digits = String.format(Locale.ROOT, "%09d", number);

    assertThat(BsnGuard.isSuspectedIn(digits)).isEqualTo(passes(digits));
  }

  @Property
  void a_suspected_number_is_found_and_masked_in_any_text(
      @ForAll("numbers") int number,
      @ForAll("words") String before,
      @ForAll("words") String after) {
    String digits = passing(number);
    String text = before + digits + after;

    assertThat(BsnGuard.isSuspectedIn(text)).isTrue();
    assertThat(BsnGuard.masked(text)).isEqualTo(before + "*********" + after);
  }

  @Property
  void grouping_with_one_kind_of_separator_hides_nothing(
      @ForAll("numbers") int number, @ForAll("separators") String separator) {
    String digits = passing(number);
    String grouped =
        String.join(separator, digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));

    assertThat(BsnGuard.isSuspectedIn(grouped)).isTrue();
    assertThat(BsnGuard.masked(grouped)).doesNotContainPattern("[0-9]");
  }

  @Property
  void a_mask_keeps_the_length_and_leaves_nothing_to_suspect(@ForAll("texts") String text) {
    String masked = BsnGuard.masked(text);

    assertThat(masked).hasSameSizeAs(text);
    assertThat(BsnGuard.isSuspectedIn(masked)).isFalse();
  }

  /** The next number that passes the test; within 20 there always is one. */
  private static String passing(int number) {
    int next = Math.max(1, number);
    while (!passes(String.format(Locale.ROOT, "%09d", next))) {
      next = next == 999_999_999 ? 1 : next + 1;
    }
    return String.format(Locale.ROOT, "%09d", next);
  }

  /** The formula as it is published, written out. */
  private static boolean passes(String d) {
    int sum =
        9 * (d.charAt(0) - '0')
            + 8 * (d.charAt(1) - '0')
            + 7 * (d.charAt(2) - '0')
            + 6 * (d.charAt(3) - '0')
            + 5 * (d.charAt(4) - '0')
            + 4 * (d.charAt(5) - '0')
            + 3 * (d.charAt(6) - '0')
            + 2 * (d.charAt(7) - '0')
            - (d.charAt(8) - '0');
    return sum % 11 == 0 && !d.equals("000000000");
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 999_999_999);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("", "bsn ", " van Zoë", "(", ")", "nr:", ";", "x");
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(" ", ".", "-", "\u00A0");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("1", "2", "34", "5", "78", "9", "123456782", " ", ".", "-", "a")
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }
}
