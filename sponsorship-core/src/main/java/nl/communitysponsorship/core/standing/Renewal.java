package nl.communitysponsorship.core.standing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That it is time for the next certificate of conduct (VOG), before the present one ends.
 *
 * @param from the first day on which it is to be done
 * @param until the first day on which the present one no longer counts; a next one that is seen on
 *     the day before leaves no day uncovered
 * @param askedOn the day on which the next one was asked for; null while nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Renewal(LocalDate from, LocalDate until, @Nullable LocalDate askedOn) {
  public Renewal {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  /** The day on which the next one was asked for, or empty while nobody did. */
  public Optional<LocalDate> findAskedOn() {
    return Optional.ofNullable(askedOn);
  }
}
