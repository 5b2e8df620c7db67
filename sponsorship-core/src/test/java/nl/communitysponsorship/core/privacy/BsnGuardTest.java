package nl.communitysponsorship.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are well-known test numbers; they belong to nobody. */
class BsnGuardTest {
  /** By hand: 9·1+8·2+7·3+6·4+5·5+4·6+3·7+2·8-2 = 154 = 14·11. */
  @ParameterizedTest
  @ValueSource(strings = {"123456782", "249566758", "111222333"})
  void nine_digits_that_pass_the_eleven_test_are_suspected(String number) {
    assertThat(BsnGuard.isSuspectedIn(number)).isTrue();
  }

  /** By hand: 9·1+8·2+7·3+6·4+5·5+4·6+3·7+2·8-9 = 147 = 13·11+4. */
  @ParameterizedTest
  @ValueSource(strings = {"123456789", "000000000", "111222334", "12345678", ""})
  void other_numbers_are_not(String number) {
    assertThat(BsnGuard.isSuspectedIn(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234.56.782",
        "123 456 782",
        "123-456-782",
        "1 2 3 4 5 6 7 8 2",
        "123\u00a0456\u00a0782",
        "BSN: 123456782.",
        "(123456782)",
        "mevrouw heeft 123456782 doorgegeven",
        "S-123456782",
        "12 123456782",
        "000000001 123456782",
        "١٢٣٤٥٦٧٨٢",
      })
  void dots_spaces_hyphens_and_words_around_it_hide_nothing(String text) {
    assertThat(BsnGuard.isSuspectedIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567820", // ten digits
        "0123456782",
        "+31612345678", // a telephone number, written with its country
        "123  456  782", // more than one space is not how a number is written
        "123,456,782",
        "2022-01-31", // a day
        "31-1-2022 14:30:00", // a day and a time: 9 digits, parted in two ways
        "31.1.2022-14",
        "123/456/782",
        "GM0034 en GM0050",
      })
  void what_is_not_nine_digits_by_itself_is_left_alone(String text) {
    assertThat(BsnGuard.isSuspectedIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a 123456782 b,a ********* b",
        "123.456.782,***.***.***",
        "123456782 111222333,********* *********",
        "123456783,123456783"
      })
  void a_mask_leaves_everything_else(String text, String masked) {
    assertThat(BsnGuard.masked(text)).isEqualTo(masked);
    assertThat(BsnGuard.isSuspectedIn(masked)).isFalse();
  }

  /**
   * As the Javadoc says. By brute force over 110,000 numbers in a row: the last digit is settled by
   * the first eight, and in one of eleven cases it would have to be ten.
   */
  @Test
  void one_in_eleven_numbers_passes_by_accident() {
    long suspected =
        IntStream.range(100_000_000, 100_110_000)
            .filter(number -> BsnGuard.isSuspectedIn(Integer.toString(number)))
            .count();

    assertThat(suspected).isBetween(9_990L, 10_010L);
  }
}
