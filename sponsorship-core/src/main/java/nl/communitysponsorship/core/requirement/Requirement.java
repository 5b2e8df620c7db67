package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a programme demands of its groups before they welcome a household.
 *
 * @param code lower-case words joined by hyphens, such as {@code police-check}; the same code in a
 *     later pack is the same requirement, in another version
 * @param scope of whom it is demanded
 * @param severity an error stands in the way; a warning does not
 * @param validity how long a proof counts; null when it counts for good, and for the certificate of
 *     conduct, whose terms stand in the screening policy
 * @param source the key of one of the pack's sources
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Requirement(
    String code,
    Demand demand,
    Scope scope,
    Severity severity,
    @Nullable Validity validity,
    String source)
    implements Comparable<Requirement> {
  private static final Comparator<Requirement> ORDER =
      Comparator.comparing(Requirement::code).thenComparing(Requirement::toString);

  public Requirement {
    requireNonNull(code, "code");
    requireNonNull(demand, "demand");
    requireNonNull(scope, "scope");
    requireNonNull(severity, "severity");
    requireNonNull(source, "source");
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "the code of a requirement must be lower-case words joined by hyphens, such as 'police-check'; '%s' was given"
              .formatted(code));
    }
  }

  /** Whether a text has the form of the code of a requirement. */
  public static boolean isCode(String text) {
    return text.length() <= 60 && text.matches("[a-z]+(-[a-z]+)*");
  }

  /** How long a proof counts, or empty when it counts for good. */
  public Optional<Validity> findValidity() {
    return Optional.ofNullable(validity);
  }

  /** By code, then by everything else. */
  @Override
  public int compareTo(Requirement other) {
    return ORDER.compare(this, other);
  }
}
