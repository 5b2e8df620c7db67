package nl.communitysponsorship.core.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.communitysponsorship.core.privacy.BsnGuard;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
  private static final Pseudonym SPONSOR = new Pseudonym("SponsorId", "S-1");

  /**
   * Computed with Python 3: {@code hmac.new(key, msg, "sha256")} over {@code
   * 33:community-sponsorship-pseudonym/14:test9:SponsorId3:S-1}, the first 25 hexadecimal digits
   * written with the letters a to p.
   */
  @Test
  void a_pseudonym_is_what_hmac_sha_256_says() {
    assertThat(new Pseudonyms(KEY, "test").of(SPONSOR).value())
        .isEqualTo("hhjgjcnfhdjnkhmklgnaacdcj");
  }

  @Property
  void the_same_key_gives_the_same_pseudonym_and_another_none_of_them(
      @ForAll @Size(min = 32, max = 64) byte[] key,
      @ForAll @IntRange(min = 0, max = 31) int place) {
    byte[] other = key.clone();
    other[place] ^= 1;
    Pseudonym made = new Pseudonyms(key, "one").of(SPONSOR);

    assertThat(new Pseudonyms(key.clone(), "one").of(SPONSOR)).isEqualTo(made);
    assertThat(new Pseudonyms(other, "one").of(SPONSOR)).isNotEqualTo(made);
    assertThat(new Pseudonyms(key, "two").of(SPONSOR)).isNotEqualTo(made);
  }

  @Property
  void a_pseudonym_has_the_form_of_an_id_and_can_be_no_number(
      @ForAll @IntRange(min = 1, max = 1_000_000) int number) {
    String made = new Pseudonyms(KEY, "test").of(new Pseudonym("PersonId", "P-" + number)).value();

    assertThat(made).matches("[a-p]{25}");
    assertThat(BsnGuard.isSuspectedIn(made)).isFalse();
  }

  @Test
  void kinds_are_kept_apart() {
    var pseudonyms = new Pseudonyms(KEY, "test");

    assertThat(pseudonyms.of(new Pseudonym("GroupId", "S-1")).value())
        .isNotEqualTo(pseudonyms.of(SPONSOR).value());
  }

  @Test
  void a_key_that_changes_outside_changes_nothing_inside() {
    byte[] key = KEY.clone();
    var pseudonyms = new Pseudonyms(key, "test");
    Pseudonym made = pseudonyms.of(SPONSOR);

    Arrays.fill(key, (byte) 0);

    assertThat(pseudonyms.of(SPONSOR)).isEqualTo(made);
  }

  @Test
  void a_key_is_shown_nowhere_and_a_short_one_is_refused() {
    assertThat(new Pseudonyms(KEY, "test")).hasToString("Pseudonyms for test");
    assertThatThrownBy(() -> new Pseudonyms(new byte[31], "test"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a key must have 32 bytes or more; 31 were given");
  }
}
