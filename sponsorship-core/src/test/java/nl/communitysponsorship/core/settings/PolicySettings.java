package nl.communitysponsorship.core.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.Setting;
import org.jspecify.annotations.Nullable;

/** Every setting of a policy pack, found by walking its records, and what else each could be. */
final class PolicySettings {
  /** What a pack says about itself, and where its numbers are written: it decides nothing. */
  private static final Set<String> SAID =
      Set.of("id", "version", "title", "sources", "source", "code");

  private static final List<Integer> STEPS = List.of(1, -1, 40, -40, 400, -400);
  private static final int FEW = 6;

  private final List<PolicySetting> found = new ArrayList<>();

  private PolicySettings() {}

  /** Those of a pack in which everything is set, in the order of its records. */
  static List<PolicySetting> of(PolicyPack pack) {
    var settings = new PolicySettings();
    settings.record("", "", pack);
    return settings.found;
  }

  private void record(String pointer, String name, Object record) {
    for (RecordComponent each : record.getClass().getRecordComponents()) {
      if (!SAID.contains(each.getName())) {
        Object value = value(each, record);
        String full = name.isEmpty() ? each.getName() : name + "." + each.getName();
        if (value != null) {
          walk(each, pointer + "/" + each.getName(), full, value);
        } else if (!name.endsWith("[]")) {
          throw new IllegalStateException("'%s' is not set".formatted(full));
        }
      }
    }
  }

  private void walk(RecordComponent component, String pointer, String name, Object value) {
    if (value instanceof Setting setting) {
      Stream<Integer> numbers = numbers(setting.value()).filter(each -> each >= 0);
      add(component, pointer + "/value", name, numbers);
    } else if (value instanceof Integer number) {
      add(component, pointer, name, numbers(number));
    } else if (value instanceof LocalDate day) {
      add(component, pointer, name, STEPS.stream().map(day::plusDays));
    } else if (value instanceof Enum<?> word) {
      add(component, pointer, name, others(word));
    } else if (value instanceof List<?> list) {
      entries(component, pointer, name, list);
    } else if (value instanceof Record record) {
      record(pointer, name, record);
    } else {
      throw new IllegalStateException("nobody knows what else '%s' could be".formatted(name));
    }
  }

  /** Of a long list, the first, the last and the one in the middle stand for all. */
  private void entries(RecordComponent component, String pointer, String name, List<?> list) {
    int size = list.size();
    IntStream.range(0, size)
        .filter(i -> size <= FEW || i == 0 || i == size / 2 || i == size - 1)
        .forEach(
            i -> {
              add(component, pointer + "/" + i, name, Stream.of(PolicySetting.LEFT_OUT));
              if (list.get(i) instanceof Record record) {
                record(pointer + "/" + i, name + "[]", record);
              }
            });
  }

  private void add(RecordComponent component, String pointer, String name, Stream<?> others) {
    found.add(new PolicySetting(component, name, pointer, others.toList()));
  }

  /** The later words of an enumeration are often the special ones. */
  private static Stream<?> others(Enum<?> word) {
    List<?> all = Arrays.asList(word.getDeclaringClass().getEnumConstants());
    return IntStream.range(0, all.size())
        .mapToObj(i -> all.get(all.size() - 1 - i))
        .filter(each -> each != word);
  }

  private static Stream<Integer> numbers(int number) {
    return STEPS.stream().map(step -> number + step);
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
