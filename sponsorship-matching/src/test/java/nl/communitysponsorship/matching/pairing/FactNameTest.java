package nl.communitysponsorship.matching.pairing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactNameTest {
  @Test
  void a_fact_cannot_be_told_under_such_a_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactName("nationality"))
        .withMessage("'nationality' says 'NATIONALITY', which may never be an input of matching");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Piano", "piano at home", "-piano", "piano--home"})
  void a_fact_name_has_one_form(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactName(name))
        .withMessage(
            "a fact name must be lower-case words joined by hyphens, such as 'piano-at-home'; '%s' was given",
            name);
  }
}
