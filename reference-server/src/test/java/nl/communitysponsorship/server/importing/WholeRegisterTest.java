package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.whole.RegisterSheets;
import nl.communitysponsorship.server.importing.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That a spreadsheet holds a register whole: every component of every record, by name. */
class WholeRegisterTest {
  private static final int SEEDS = 12;

  @Test
  void no_component_is_lost_in_a_workbook() {
    Set<String> lost = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Register register = VariedRegister.of(seed);
      Imported back = ImportReader.read(RegisterSheets.of(register, Words.in(Locale.ENGLISH)));
      assertThat(EditedWorkbook.shown(back)).isEmpty();
      differing(register, back.findRegister().orElseThrow(), lost);
    }

    assertThat(lost).isEmpty();
  }

  private static void differing(@Nullable Object one, @Nullable Object other, Set<String> names) {
    if (one instanceof List<?> many
        && other instanceof List<?> others
        && many.size() == others.size()) {
      for (int i = 0; i < many.size(); i++) {
        differing(many.get(i), others.get(i), names);
      }
    } else if (one instanceof Record record
        && other != null
        && one.getClass() == other.getClass()) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object here = value(component, record);
        Object there = value(component, other);
        Set<String> inside = new TreeSet<>();
        if (!Objects.equals(here, there)) {
          differing(here, there, inside);
          names.addAll(inside.isEmpty() ? Set.of(name(component)) : inside);
        }
      }
    }
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
