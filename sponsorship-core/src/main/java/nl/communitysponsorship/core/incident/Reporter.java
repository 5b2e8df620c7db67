package nl.communitysponsorship.core.incident;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import nl.communitysponsorship.core.protection.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who told of an incident. A reporter may stay anonymous and still say in which role.
 *
 * @param who null when the reporter stays anonymous or has no pseudonym here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reporter(ReporterRole role, @Nullable Subject who) {
  /** In which role somebody tells. */
  public enum ReporterRole {
    HOUSEHOLD,
    SPONSOR,
    WORKER,
    PARTNER,
    SOMEBODY_ELSE,
    NOT_SAID
  }

  public Reporter {
    requireNonNull(role, "role");
  }

  /** Somebody who wants no name beside it. */
  public static Reporter anonymous(ReporterRole role) {
    return new Reporter(role, null);
  }

  /** Who told, or empty when the reporter is anonymous. */
  public Optional<Subject> findWho() {
    return Optional.ofNullable(who);
  }

  /** Whether nobody knows who told. */
  @JsonIgnore
  public boolean isAnonymous() {
    return who == null;
  }
}
