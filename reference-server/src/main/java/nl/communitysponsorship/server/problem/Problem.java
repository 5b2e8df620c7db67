package nl.communitysponsorship.server.problem;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457): what a reader is told when a request is refused.
 *
 * @param type names the kind of problem
 * @param title the kind in a few words
 * @param detail what is the matter this time
 * @param errors everything that is wrong; left out of the answer when there is nothing to list
 * @param allowed what could be done instead; left out of the answer when there is nothing to list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<Entry> errors,
    List<String> allowed) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    requireNonNull(type, "type");
    requireNonNull(title, "title");
    requireNonNull(detail, "detail");
    errors = List.copyOf(requireNonNull(errors, "errors"));
    allowed = List.copyOf(requireNonNull(allowed, "allowed"));
  }

  /**
   * One thing that is wrong.
   *
   * @param code one word for it, the same in every language
   * @param pointer where in the body, as a JSON Pointer; null when it is not there
   * @param parameter which parameter; null when it is none
   * @param place where in the register; null when it is not there
   * @param detail what is wrong
   * @param remedy how to solve it; null when the detail says so
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entry(
      String code,
      @Nullable String pointer,
      @Nullable String parameter,
      @Nullable String place,
      String detail,
      @Nullable String remedy) {
    public Entry {
      requireNonNull(code, "code");
      requireNonNull(detail, "detail");
    }
  }
}
