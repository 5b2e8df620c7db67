package nl.communitysponsorship.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in our own words what Jackson found, without class names and without long values. */
final class Problems {
  private static final int LONGEST_VALUE = 40;

  private Problems() {}

  static JsonProblem of(String pointer, JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping) {
      List<JsonMappingException.Reference> path = mapping.getPath();
      int last = path.size() - 1;
      return isMissingNumber(mapping) && last >= 0
          ? new JsonProblem(
              pointer + pointer(path.subList(0, last)), missing(path.get(last).getFieldName()))
          : new JsonProblem(pointer + pointer(path), detail(mapping));
    }
    JsonLocation at = e.getLocation();
    String place =
        at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    String said = e.getOriginalMessage().replaceAll("(?s) \\(start marker at .*", "");
    return new JsonProblem(pointer, "this is not JSON" + place + ": " + said);
  }

  /** That there is nothing where a value should be. */
  static JsonProblem nothing(String pointer) {
    return new JsonProblem(pointer, "nothing was given where a value is required");
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    var pointer = new StringBuilder();
    for (JsonMappingException.Reference step : path) {
      pointer
          .append('/')
          .append(
              step.getFieldName() == null
                  ? Integer.toString(step.getIndex())
                  : step.getFieldName().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static String detail(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "property '%s' is not known here; known are %s"
          .formatted(unknown.getPropertyName(), sorted(unknown.getKnownPropertyIds()));
    }
    if (e instanceof ValueInstantiationException refused) {
      return causeOf(refused);
    }
    if (e instanceof InvalidFormatException weird) {
      return "'%s' was given where %s is required"
          .formatted(shortened(weird.getValue()), named(weird.getTargetType()));
    }
    if (e instanceof InvalidNullException) {
      return "nothing was given where a value is required";
    }
    if (e instanceof InvalidTypeIdException kind) {
      return kind.getTypeId() == null
          ? missing("kind")
          : "kind '%s' is not known here; known are %s"
              .formatted(shortened(kind.getTypeId()), Mapper.kindsOf(kind.getBaseType()));
    }
    if (e.getCause() instanceof InputCoercionException) {
      return "the number that was given is too large";
    }
    return e instanceof MismatchedInputException other
        ? "something else was given where %s is required".formatted(named(other.getTargetType()))
        : "something was given that cannot be read";
  }

  private static String missing(@Nullable String name) {
    return "'%s' is required and missing".formatted(name);
  }

  /** Jackson tells a number that is missing from one that is wrong by its message alone. */
  private static boolean isMissingNumber(JsonMappingException e) {
    return e instanceof MismatchedInputException
        && e.getOriginalMessage().startsWith("Cannot map `null` into type");
  }

  /** A constructor either names the missing component or says what it refuses. */
  private static String causeOf(ValueInstantiationException e) {
    Throwable cause = e.getCause();
    if (cause instanceof NullPointerException) {
      return missing(cause.getMessage());
    }
    String said = cause == null ? null : cause.getMessage();
    return said == null ? "the values given here do not go together" : said;
  }

  private static String named(@Nullable Class<?> type) {
    if (type == null) {
      return "another kind of value";
    }
    if (type.isEnum()) {
      return "one of " + Arrays.toString(type.getEnumConstants());
    }
    if (type == LocalDate.class) {
      return "a day on the calendar, such as '2022-01-31',";
    }
    if (type == Instant.class) {
      return "an instant in UTC, such as '2022-01-31T08:30:00Z',";
    }
    if (type == int.class || type == Integer.class) {
      return "a whole number";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return Mapper.isText(type) ? "a text" : "an object with the fields of the schema";
  }

  private static List<String> sorted(@Nullable Collection<?> names) {
    return names == null ? List.of() : names.stream().map(Object::toString).sorted().toList();
  }

  private static String shortened(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
