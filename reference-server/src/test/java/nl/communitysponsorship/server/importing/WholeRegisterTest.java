package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
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

  @Test
  void every_component_is_drawn_so_that_a_round_trip_says_something_about_it() {
    Set<String> all = new TreeSet<>();
    reachable(Register.class, all, new TreeSet<>());
    Set<String> drawn = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      filled(VariedRegister.of(seed), drawn);
    }

    assertThat(drawn).containsAll(all);
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

  /** Names the components that hold anything. */
  private static void filled(@Nullable Object part, Set<String> names) {
    if (part instanceof List<?> many) {
      many.forEach(each -> filled(each, names));
    } else if (part instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = value(component, record);
        if (value != null && !value.equals(List.of())) {
          names.add(name(component));
          filled(value, names);
        }
      }
    }
  }

  private static void reachable(Type type, Set<String> names, Set<String> seen) {
    if (type instanceof ParameterizedType list) {
      reachable(list.getActualTypeArguments()[0], names, seen);
    } else if (type instanceof Class<?> plain && seen.add(plain.getName())) {
      if (plain.isSealed()) {
        Arrays.stream(plain.getPermittedSubclasses()).forEach(each -> reachable(each, names, seen));
      } else if (plain.isRecord()) {
        for (RecordComponent component : plain.getRecordComponents()) {
          names.add(name(component));
          reachable(component.getGenericType(), names, seen);
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
