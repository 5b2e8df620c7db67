package nl.communitysponsorship.core.training;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A training on one day in one place.
 *
 * @param modules what it covers, in order, at least one
 * @param places how many can take part, at least 1
 * @param minutes how long it lasts, at least 1; null when nobody wrote it down
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrainingSession(
    SessionId id,
    LocalDate on,
    MunicipalityCode municipality,
    List<TrainingModule> modules,
    int places,
    @Nullable Integer minutes)
    implements Comparable<TrainingSession> {
  public TrainingSession {
    requireNonNull(id, "id");
    requireNonNull(on, "on");
    requireNonNull(municipality, "municipality");
    modules = requireNonNull(modules, "modules").stream().sorted().distinct().toList();
    if (modules.isEmpty()) {
      throw new IllegalArgumentException(
          "a training session must cover at least one module, such as 'INTRODUCTION'");
    }
    if (places < 1) {
      throw new IllegalArgumentException(
          "a training session must have 1 place or more; '%d' was given".formatted(places));
    }
    if (minutes != null && minutes < 1) {
      throw new IllegalArgumentException(
          "a training session must last 1 minute or more; '%d' was given".formatted(minutes));
    }
  }

  /** A session of which nobody wrote down how long it lasts. */
  public TrainingSession(
      SessionId id,
      LocalDate on,
      MunicipalityCode municipality,
      List<TrainingModule> modules,
      int places) {
    this(id, on, municipality, modules, places, null);
  }

  /** How long it lasts in minutes, or empty when nobody wrote it down. */
  public Optional<Integer> findMinutes() {
    return Optional.ofNullable(minutes);
  }

  @Override
  public int compareTo(TrainingSession other) {
    return id.compareTo(other.id);
  }
}
