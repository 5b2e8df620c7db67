package nl.communitysponsorship.server.importing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Draws a record of any type by its components, so that a component that is added tomorrow is drawn
 * too; what a constructor refuses is drawn anew.
 */
final class Anything {
  private static final int PATIENCE = 400;

  private final Draw draw;
  private final Map<Class<?>, Supplier<?>> known = new HashMap<>();
  private final Map<String, Supplier<?>> texts = new HashMap<>();

  Anything(Draw draw) {
    this.draw = draw;
    known.put(LocalDate.class, draw::day);
    known.put(DateRange.class, draw::range);
    known.put(MunicipalityCode.class, draw::municipality);
    known.put(Language.class, draw::language);
    known.put(Trait.class, () -> draw.oneOf(VariedPeople.TRAITS));
    known.put(WorkerId.class, () -> new WorkerId("W-" + draw.number(1, 9)));
    known.put(int.class, () -> draw.number(1, 20));
    known.put(Integer.class, () -> draw.number(1, 20));
    known.put(boolean.class, draw::chance);
    texts.put("Exemption.code", () -> draw.oneOf(List.of("police-check", "training.missing")));
    texts.put("ConsentTerms.textVersion", () -> "consent-2023-" + draw.number(1, 9));
    texts.put("Reading.script", () -> draw.oneOf(List.of("Latn", "Arab", "Ethi")));
    texts.put("Dwelling.postcodeArea", () -> Integer.toString(draw.number(1000, 9999)));
  }

  /** The same, with values of a type that come from somewhere. */
  <T> Anything with(Class<T> type, Supplier<T> values) {
    Anything other = new Anything(draw);
    other.known.putAll(known);
    other.known.put(type, values);
    return other;
  }

  /** A record, or null when there is none that its constructor takes. */
  <T> @Nullable T find(Class<T> type) {
    return type.cast(record(type));
  }

  <T> T of(Class<T> type) {
    T record = find(type);
    if (record == null) {
      throw new IllegalStateException("nothing that makes a '%s' was drawn".formatted(type));
    }
    return record;
  }

  /** Up to so many records, fewer when their constructor takes none. */
  <T> List<T> some(int most, Class<T> type) {
    List<T> records = new ArrayList<>();
    for (int left = draw.number(0, most); left > 0; left--) {
      T record = find(type);
      if (record != null) {
        records.add(record);
      }
    }
    return records;
  }

  private @Nullable Object record(Class<?> type) {
    for (int i = 0; i < PATIENCE; i++) {
      Object record = attempt(type);
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  private @Nullable Object attempt(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(this::component).toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object component(RecordComponent component) {
    boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeNull && draw.chance() ? null : value(component, component.getGenericType());
  }

  private @Nullable Object value(RecordComponent component, Type type) {
    if (type instanceof ParameterizedType list) {
      return some(3, (Class<?>) list.getActualTypeArguments()[0], component);
    }
    Class<?> plain = (Class<?>) type;
    Supplier<?> supplier = known.get(plain);
    if (supplier != null) {
      return supplier.get();
    }
    if (plain == String.class) {
      String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
      return texts.getOrDefault(name, draw::text).get();
    }
    if (plain.isEnum()) {
      return draw.oneOf(List.of(plain.getEnumConstants()));
    }
    return plain.isSealed()
        ? record(draw.oneOf(List.of(plain.getPermittedSubclasses())))
        : record(plain);
  }

  private List<Object> some(int most, Class<?> type, RecordComponent component) {
    List<Object> values = new ArrayList<>();
    for (int left = draw.number(0, most); left > 0; left--) {
      Object value = value(component, type);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}
