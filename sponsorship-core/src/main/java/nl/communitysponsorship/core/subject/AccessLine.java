package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.privacy.FieldEntry;

/**
 * One value that is held about somebody.
 *
 * @param path where it stands
 * @param field what the catalogue says of it
 * @param type what kind of value it is, such as {@code day}, {@code Timeslot} or {@code SponsorId}
 * @param value the value as in JSON; for a pseudonym of somebody else the word for who that is
 * @param isMasked whether it stands for somebody else
 */
public record AccessLine(
    String path, FieldEntry field, String type, String value, boolean isMasked) {
  public AccessLine {
    requireNonNull(path, "path");
    requireNonNull(field, "field");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
  }

  /** Where it stands; never the value. */
  @Override
  public String toString() {
    return path;
  }
}
