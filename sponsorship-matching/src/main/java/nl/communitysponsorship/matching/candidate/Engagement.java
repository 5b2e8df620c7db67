package nl.communitysponsorship.matching.candidate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What a group is already in on a day.
 *
 * @param sponsorshipUntil the planned end of the sponsorship it is in; null when it is in none
 * @param proposedTo the households to which it is proposed and that did not all decide yet, in
 *     order
 * @param isPaused whether matching is paused for it; why is not told
 */
public record Engagement(
    @Nullable LocalDate sponsorshipUntil, List<HouseholdId> proposedTo, boolean isPaused) {
  /** In nothing. */
  public static final Engagement FREE = new Engagement(null, List.of(), false);

  public Engagement {
    proposedTo = requireNonNull(proposedTo, "proposedTo").stream().sorted().distinct().toList();
  }

  /** The planned end of the sponsorship it is in, or empty when it is in none. */
  public Optional<LocalDate> findSponsorshipUntil() {
    return Optional.ofNullable(sponsorshipUntil);
  }
}
