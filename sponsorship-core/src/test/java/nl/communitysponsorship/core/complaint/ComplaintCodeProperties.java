package nl.communitysponsorship.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.communitysponsorship.core.complaint.Complaint.ComplaintChannel;
import nl.communitysponsorship.core.complaint.Complaint.ComplaintOutcome;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.Language;

class ComplaintCodeProperties {
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

  @Property
  void a_code_is_read_however_it_is_typed(@ForAll("bits") BigInteger bits) {
    ComplaintCode code = ComplaintCode.ofBits(bits);

    assertThat(code.written()).matches("[2-9A-Z]{6}-[2-9A-Z]{6}-[2-9A-Z]{6}");
    assertThat(ComplaintCode.parse(code.written()).orElseThrow().hash()).isEqualTo(code.hash());
    assertThat(hashOf(" " + code.written().toLowerCase(Locale.ROOT).replace('-', ' ')))
        .isEqualTo(code.hash());
  }

  @Property
  void one_wrong_sign_is_told_from_a_wrong_code(
      @ForAll("bits") BigInteger bits,
      @ForAll @IntRange(max = 17) int place,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    String signs = ComplaintCode.ofBits(bits).written().replace("-", "");
    char wrong = SIGNS.charAt((SIGNS.indexOf(signs.charAt(place)) + shift) % SIGNS.length());

    assertThat(ComplaintCode.parse(signs.substring(0, place) + wrong + signs.substring(place + 1)))
        .isEmpty();
  }

  @Property
  void two_signs_that_changed_places_are_told_too(
      @ForAll("bits") BigInteger bits,
      @ForAll @IntRange(max = 16) int one,
      @ForAll @IntRange(max = 16) int other) {
    var signs = new StringBuilder(ComplaintCode.ofBits(bits).written().replace("-", ""));
    char first = signs.charAt(one);
    char second = signs.charAt(other);
    signs.setCharAt(one, second);
    signs.setCharAt(other, first);

    assertThat(ComplaintCode.parse(signs.toString()).isPresent()).isEqualTo(first == second);
  }

  @Property
  void neither_what_is_stored_nor_what_is_printed_holds_the_code(@ForAll("bits") BigInteger bits) {
    ComplaintCode code = ComplaintCode.ofBits(bits);
    Complaint complaint = complaint(code);
    String signs = code.written().replace("-", "");

    assertThat(CanonicalJson.write(complaint)).doesNotContain(signs, code.written());
    assertThat(code + " " + complaint).doesNotContain(signs, code.written());
  }

  @Property
  void other_bits_are_another_code(
      @ForAll("bits") BigInteger one, @ForAll("bits") BigInteger other) {
    assertThat(ComplaintCode.ofBits(one).hash().matches(ComplaintCode.ofBits(other).hash()))
        .isEqualTo(one.equals(other));
  }

  @Example
  void a_code_tells_where_the_complaint_stands_and_nothing_else() {
    ComplaintCode code = ComplaintCode.ofBits(BigInteger.valueOf(42));
    Complaint complaint =
        complaint(code)
            .takenUp(new WorkerId("W-08"), DAY.plusDays(2))
            .answered(ComplaintOutcome.PUT_RIGHT, DAY.plusDays(9));
    List<Complaint> all = List.of(complaint);

    assertThat(ComplaintDoor.ask(all, code.written(), DAY)).isEqualTo(ComplaintDoor.RECEIVED);
    assertThat(ComplaintDoor.ask(all, code.written(), DAY.plusDays(2)))
        .isEqualTo(ComplaintDoor.TAKEN_UP);
    assertThat(ComplaintDoor.ask(all, code.written(), DAY.plusDays(8)))
        .isEqualTo(ComplaintDoor.TAKEN_UP);
    assertThat(ComplaintDoor.ask(all, code.written(), DAY.plusDays(9)))
        .isEqualTo(ComplaintDoor.ANSWERED);
    assertThat(ComplaintDoor.ask(List.of(), code.written(), DAY))
        .isEqualTo(ComplaintDoor.NOT_FOUND);
    assertThat(ComplaintDoor.ask(all, "nonsense", DAY)).isEqualTo(ComplaintDoor.MISTYPED);
  }

  @Example
  void more_bits_than_a_code_has_are_refused() {
    assertThatThrownBy(() -> ComplaintCode.ofBits(BigInteger.ONE.shiftLeft(80)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a complaint code is made of 80 bits; 81 were given");
  }

  private static CodeHash hashOf(String typed) {
    return ComplaintCode.parse(typed).orElseThrow().hash();
  }

  private static Complaint complaint(ComplaintCode code) {
    return Complaint.received(code, DAY, ComplaintChannel.FORM, Language.DUTCH, null, true);
  }

  @Provide
  Arbitrary<BigInteger> bits() {
    return Arbitraries.bigIntegers()
        .between(BigInteger.ZERO, BigInteger.ONE.shiftLeft(80).subtract(BigInteger.ONE));
  }
}
