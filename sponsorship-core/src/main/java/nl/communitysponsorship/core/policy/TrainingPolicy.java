package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Which modules must be done.
 *
 * @param mandatory what every member must have done before the household arrives, in order
 * @param partlyPercent which part of the time somebody must have been at a session for it to count
 * @param source the key of one of the pack's sources
 */
public record TrainingPolicy(List<TrainingModule> mandatory, Setting partlyPercent, String source) {
  public TrainingPolicy {
    mandatory = requireNonNull(mandatory, "mandatory").stream().sorted().distinct().toList();
    requireNonNull(partlyPercent, "partlyPercent");
    requireNonNull(source, "source");
  }

  /**
   * Whether it counts that somebody was there for a part of the time; unknown when nobody wrote
   * down how long that was, or how long the session lasted.
   */
  public Answer countsPartly(@Nullable Integer minutes, @Nullable Integer all) {
    return minutes == null || all == null
        ? Answer.UNKNOWN
        : Answer.of(100L * minutes >= (long) partlyPercent.value() * all);
  }
}
