package nl.communitysponsorship.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentTest {
  /** Items and ranges as their authors published them; see the source in the documentation. */
  @ParameterizedTest
  @CsvSource({
    "WHO_5, 5, 0, 5",
    "DJG_6, 6, 0, 2",
    "LSNS_6, 6, 0, 5",
    "UCLA_3, 3, 1, 3",
    "MHI_5, 5, 0, 5",
    "IPL_12, 12, 1, 5",
    "PARTICIPATION_LADDER, 1, 1, 6",
    "ZRM_13, 13, 1, 5",
    "BELONGING, 1, 0, 10",
    "SATISFACTION, 1, 1, 5",
    "RECOMMENDATION, 1, 0, 1",
    "ADDED_VALUE, 1, 1, 5"
  })
  void an_instrument_has_its_items_and_its_range(
      Instrument instrument, int items, int least, int most) {
    assertThat(instrument.items()).hasSize(items);
    assertThat(instrument.least()).isEqualTo(least);
    assertThat(instrument.most()).isEqualTo(most);
  }

  @ParameterizedTest
  @EnumSource(Instrument.class)
  void an_item_is_a_code_and_not_a_question(Instrument instrument) {
    assertThat(instrument.items())
        .doesNotHaveDuplicates()
        .allMatch(each -> each.matches("[A-Z]{1,3}\\d{1,2}"));
  }

  @Test
  void emotional_and_social_loneliness_are_told_apart() {
    assertThat(Instrument.DJG_6.items()).containsExactly("E1", "E2", "E3", "S1", "S2", "S3");
  }
}
