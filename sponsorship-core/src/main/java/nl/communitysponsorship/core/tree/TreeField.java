package nl.communitysponsorship.core.tree;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.privacy.FieldEntry;

/**
 * A property of the JSON form, with what the catalogue says of it.
 *
 * @param type what its value is, or each of its values when it is a list: the simple name of a
 *     record, of a sealed type, of an enumeration, of an id or a code; or {@code text}, {@code
 *     day}, {@code number}, {@code yes-no}
 * @param isRequired whether it must stand in the form
 * @param isList whether it has a list of values
 */
public record TreeField(FieldEntry entry, String type, boolean isRequired, boolean isList) {
  public TreeField {
    requireNonNull(entry, "entry");
    requireNonNull(type, "type");
  }
}
