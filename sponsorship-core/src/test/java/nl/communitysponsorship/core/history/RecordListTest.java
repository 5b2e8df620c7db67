package nl.communitysponsorship.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.register.Register;
import org.junit.jupiter.api.Test;

/** A list that is added to the register and forgotten here would fall out of every history. */
class RecordListTest {
  private static final List<RecordComponent> LISTS =
      Arrays.stream(Register.class.getRecordComponents())
          .filter(component -> component.getType() == List.class)
          .toList();

  @Test
  void every_list_of_the_register_is_known_in_its_order_with_what_it_holds() {
    assertThat(RecordList.ALL)
        .extracting(list -> list.name() + " " + list.type().getName())
        .containsExactlyElementsOf(
            LISTS.stream()
                .map(
                    list ->
                        list.getName()
                            + " "
                            + ((ParameterizedType) list.getGenericType())
                                .getActualTypeArguments()[0].getTypeName())
                .toList());
  }

  @Test
  void besides_its_lists_a_register_has_a_programme_and_nothing_else() {
    assertThat(Register.class.getRecordComponents()).hasSize(LISTS.size() + 1);
  }

  @Test
  void every_list_takes_from_a_register_what_its_name_says() throws ReflectiveOperationException {
    Register register = SmallProgramme.register();

    for (RecordComponent list : LISTS) {
      assertThat(RecordList.named(list.getName()).of(register))
          .as(list.getName())
          .isEqualTo(list.getAccessor().invoke(register));
    }
  }

  @Test
  void in_a_programme_in_which_all_is_well_no_two_records_have_one_key() {
    for (RecordList<?> list : RecordList.ALL) {
      List<String> keys = list.of(SmallProgramme.register()).stream().map(list::keyOf).toList();

      assertThat(new HashSet<>(keys)).as(list.name()).hasSameSizeAs(keys);
    }
  }

  @Test
  void a_list_that_no_register_has_is_refused() {
    assertThatThrownBy(() -> RecordList.named("pets"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a register has no list 'pets'; it has [organisations, teams, ");
  }
}
