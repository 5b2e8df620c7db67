package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * Whose duty failed when a sponsorship broke down, found after both sides were heard. What was said
 * is not here.
 *
 * @param foundBy the worker who has the right to find a default
 */
public record DefaultFinding(
    Fault fault,
    LocalDate groupHeardOn,
    LocalDate householdHeardOn,
    LocalDate foundOn,
    WorkerId foundBy) {
  /** Whose duty failed. */
  public enum Fault {
    NONE,
    GROUP,
    HOUSEHOLD,
    OTHER,
    /** Nobody has looked into it, or nobody could tell. */
    UNDECIDED
  }

  public DefaultFinding {
    requireNonNull(fault, "fault");
    requireNonNull(groupHeardOn, "groupHeardOn");
    requireNonNull(householdHeardOn, "householdHeardOn");
    requireNonNull(foundOn, "foundOn");
    requireNonNull(foundBy, "foundBy");
    if (groupHeardOn.isAfter(foundOn) || householdHeardOn.isAfter(foundOn)) {
      throw new IllegalArgumentException(
          "a default is found after both sides were heard: the group on '%s', the household on '%s', found on '%s'"
              .formatted(groupHeardOn, householdHeardOn, foundOn));
    }
  }
}
