package nl.communitysponsorship.core.course;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When household and group were heard about something, or agreed to it.
 *
 * @param household null as long as it was not
 * @param group null as long as it was not
 */
public record BothSides(@Nullable LocalDate household, @Nullable LocalDate group) {
  /** Nobody was asked. */
  public static final BothSides NEITHER = new BothSides(null, null);

  /** Both, on the same day. */
  public static BothSides on(LocalDate day) {
    return new BothSides(day, day);
  }

  /** When the household was, or empty as long as it was not. */
  public Optional<LocalDate> findHousehold() {
    return Optional.ofNullable(household);
  }

  /** When the group was, or empty as long as it was not. */
  public Optional<LocalDate> findGroup() {
    return Optional.ofNullable(group);
  }

  /** Whether both were by a day. */
  public boolean isCompleteBy(LocalDate day) {
    return household != null && group != null && !household.isAfter(day) && !group.isAfter(day);
  }
}
