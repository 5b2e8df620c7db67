package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What the catalogue says of one field.
 *
 * @param record the simple name of the record that has the field
 * @param field the name of the field, as in Java and in JSON
 * @param purpose what it is needed for; a field without a purpose is not held
 * @param retention how long it is kept
 * @param erasure what happens to it when a person asks to be erased
 * @param export whether it may leave in a data set for research
 * @param english what it means, in one sentence
 * @param dutch the same, in Dutch
 * @param handling what is done with it
 */
public record FieldEntry(
    String record,
    String field,
    DataClass dataClass,
    Purpose purpose,
    Retention retention,
    Erasure erasure,
    Export export,
    String english,
    String dutch,
    FieldHandling handling) {
  /** What a field is needed for. */
  public enum Purpose {
    IDENTITY,
    READINESS,
    MATCHING,
    SUPPORT,
    SAFETY,
    MONITORING,
    ACCOUNTABILITY,
    POLICY
  }

  /** How long a field is kept. */
  public enum Retention {
    /** As long as the programme and its public account last: from its last day on it may go. */
    PROGRAMME,
    /** Until two years after the last match ended. */
    MATCH_PLUS_2_YEARS,
    /**
     * Until two years after the incident was closed, the complaint answered or the emergency over.
     */
    CLOSING_PLUS_2_YEARS,
    /** Until the monitoring is published. */
    MONITORING_END
  }

  /** What happens to a field when a person asks to be erased. */
  public enum Erasure {
    /** Nothing: by itself it says nothing about a person. */
    KEEP,
    /** It goes. */
    ERASE,
    /** It waits as long as an incident about the person is open, and goes then. */
    HOLD,
    /** It stays, and the pseudonym in it is replaced by one that leads nowhere. */
    UNLINK
  }

  /** Whether a field may leave in a data set for research. */
  public enum Export {
    YES,
    /** Only less precise: a year for a day, a band for an age. */
    COARSENED,
    NO
  }

  public FieldEntry {
    requireNonNull(record, "record");
    requireNonNull(field, "field");
    requireNonNull(dataClass, "dataClass");
    requireNonNull(purpose, "purpose");
    requireNonNull(retention, "retention");
    requireNonNull(erasure, "erasure");
    requireNonNull(export, "export");
    if (english.isBlank() || dutch.isBlank()) {
      throw new IllegalArgumentException(
          "field '%s.%s' needs its meaning in English and in Dutch".formatted(record, field));
    }
    requireNonNull(handling, "handling");
    if ((export == Export.COARSENED) != handling.findCoarsening().isPresent()) {
      throw new IllegalArgumentException(
          "field '%s.%s' needs a named coarsening when it leaves coarsened, and none otherwise; '%s' and '%s' were given"
              .formatted(record, field, export, handling.coarsening()));
    }
  }

  /** The meaning for a reader: Dutch for any kind of Dutch, English otherwise. */
  public String meaning(Locale reader) {
    return reader.getLanguage().equals("nl") ? dutch : english;
  }

  @Override
  public String toString() {
    return record + "." + field;
  }
}
