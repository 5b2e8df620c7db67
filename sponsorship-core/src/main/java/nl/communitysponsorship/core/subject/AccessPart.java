package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.privacy.FieldEntry;

/**
 * What one record holds about somebody.
 *
 * @param somebody the pseudonym under which it is held
 * @param path where the record stands
 * @param heading what the catalogue says of the list it stands in
 * @param lines in the order of the record
 * @param withheld what is not told, in the order of the record
 * @param json the same as canonical JSON, without what is withheld
 */
public record AccessPart(
    Pseudonym somebody,
    String path,
    FieldEntry heading,
    List<AccessLine> lines,
    List<Withheld> withheld,
    String json) {
  public AccessPart {
    requireNonNull(somebody, "somebody");
    requireNonNull(path, "path");
    requireNonNull(heading, "heading");
    lines = List.copyOf(requireNonNull(lines, "lines"));
    withheld = List.copyOf(requireNonNull(withheld, "withheld"));
    requireNonNull(json, "json");
  }

  /** Where it stands; never what it holds. */
  @Override
  public String toString() {
    return path;
  }
}
