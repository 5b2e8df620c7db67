package nl.communitysponsorship.core.synthetic;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that values of a type can hold: each component of each record filled at least once,
 * each list with something in it, each case of a sealed type and each constant of an enum.
 *
 * <p>Tests read records by reflection; the library never does.
 */
final class Reachable {
  private static final String OURS = "nl.communitysponsorship.";

  private final Set<String> possible = new TreeSet<>();
  private final Set<Class<?>> walked = new HashSet<>();
  private final Set<String> drawn = new HashSet<>();

  /** All that can be reached from a type. */
  static Reachable from(Class<?> type) {
    var reachable = new Reachable();
    reachable.walk(type);
    return reachable;
  }

  /** Marks what a value holds as drawn. */
  Reachable seeing(Object value) {
    see(value);
    return this;
  }

  /** What no value that was seen holds, in order. */
  List<String> neverDrawn() {
    return possible.stream().filter(each -> !drawn.contains(each)).toList();
  }

  private void walk(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        walk(argument);
      }
      return;
    }
    var it = (Class<?>) type;
    if (!it.getName().startsWith(OURS) || !walked.add(it)) {
      return;
    }
    if (it.isEnum()) {
      for (Object constant : it.getEnumConstants()) {
        possible.add(name(constant));
      }
    } else if (it.isSealed()) {
      for (Class<?> kind : it.getPermittedSubclasses()) {
        possible.add(name(kind));
        walk(kind);
      }
    } else if (it.isRecord()) {
      for (RecordComponent component : it.getRecordComponents()) {
        possible.add(name(component));
        walk(component.getGenericType());
      }
    }
  }

  private void see(Object value) {
    if (value instanceof Collection<?> many) {
      many.forEach(this::see);
    } else if (value instanceof Enum<?>) {
      drawn.add(name(value));
    } else if (value.getClass().isRecord() && value.getClass().getName().startsWith(OURS)) {
      drawn.add(name(value.getClass()));
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        see(value, component);
      }
    }
  }

  private void see(Object owner, RecordComponent component) {
    Object value = valueOf(owner, component);
    boolean isFilled = value != null && !(value instanceof Collection<?> many && many.isEmpty());
    if (isFilled) {
      drawn.add(name(component));
      see(value);
    }
  }

  private static Object valueOf(Object owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Object constant) {
    return name(((Enum<?>) constant).getDeclaringClass()) + "." + ((Enum<?>) constant).name();
  }

  private static String name(RecordComponent component) {
    return name(component.getDeclaringRecord()) + "." + component.getName();
  }

  private static String name(Class<?> type) {
    var names = new ArrayList<String>();
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      names.add(0, each.getSimpleName());
    }
    return String.join(".", names);
  }
}
