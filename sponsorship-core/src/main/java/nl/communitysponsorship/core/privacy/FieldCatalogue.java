package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Every field that the register holds: what it means, how sensitive it is, why it is held, on which
 * ground and how long, and what becomes of it.
 *
 * <p>A field that stands in a record and not here, or here and not in a record, breaks the build.
 *
 * @param entries in the order of the records in the register, each field once
 */
public record FieldCatalogue(List<FieldEntry> entries) {
  public FieldCatalogue {
    entries = List.copyOf(requireNonNull(entries, "entries"));
  }

  /** The catalogue of the shipped records. */
  public static FieldCatalogue shipped() {
    return new FieldCatalogue(CatalogueFiles.read());
  }

  /** What is said of a field, or empty when it is not in the catalogue. */
  public Optional<FieldEntry> find(String record, String field) {
    return entries.stream()
        .filter(entry -> entry.record().equals(record) && entry.field().equals(field))
        .findFirst();
  }
}
