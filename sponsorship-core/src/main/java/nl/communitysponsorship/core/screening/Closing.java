package nl.communitysponsorship.core.screening;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What ended a request for a certificate, or the reliance on one that was seen. None of the cases
 * says why, and none is a refusal.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Closing.WithdrawnByPerson.class, name = "WITHDRAWN_BY_PERSON"),
  @JsonSubTypes.Type(value = Closing.SetAside.class, name = "SET_ASIDE"),
  @JsonSubTypes.Type(value = Closing.NotPossible.class, name = "NOT_POSSIBLE")
})
public sealed interface Closing {
  /** The first day on which it no longer counts. */
  LocalDate on();

  /** What a worker decided in its place, or empty when nothing. */
  default Optional<AlternativeRoute> findRoute() {
    return Optional.empty();
  }

  /** The same, as far as it was known on a day; itself when it had happened by then. */
  default Closing knownOn(LocalDate day) {
    return this;
  }

  /** How the person stands by this alone. */
  Standing standing();

  /** The person took the request back, or no longer wants the certificate to be used. */
  record WithdrawnByPerson(LocalDate on) implements Closing {
    public WithdrawnByPerson {
      requireNonNull(on, "on");
    }

    @Override
    public Standing standing() {
      return Standing.WITHDRAWN;
    }
  }

  /** The organization no longer relies on it, for instance after a change of role. */
  record SetAside(LocalDate on) implements Closing {
    public SetAside {
      requireNonNull(on, "on");
    }

    @Override
    public Standing standing() {
      return Standing.SET_ASIDE;
    }
  }

  /**
   * A certificate cannot be had.
   *
   * @param route what was decided in its place, not before {@code on}; null while nobody decided
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NotPossible(LocalDate on, @Nullable AlternativeRoute route) implements Closing {
    public NotPossible {
      requireNonNull(on, "on");
      if (route != null && route.period().from().isBefore(on)) {
        throw new IllegalArgumentException(
            "an alternative route is decided once a certificate proves not to be possible: that was on '%s', and the route is from '%s'"
                .formatted(on, route.period().from()));
      }
    }

    @Override
    public Optional<AlternativeRoute> findRoute() {
      return Optional.ofNullable(route);
    }

    @Override
    public Closing knownOn(LocalDate day) {
      return route == null || !route.period().from().isAfter(day)
          ? this
          : new NotPossible(on, null);
    }

    @Override
    public Standing standing() {
      return Standing.NOT_POSSIBLE;
    }
  }
}
