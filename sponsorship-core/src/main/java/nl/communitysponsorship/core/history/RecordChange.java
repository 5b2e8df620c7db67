package nl.communitysponsorship.core.history;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import nl.communitysponsorship.core.partner.Programme;

/** One thing that became different in a register. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RecordChange.ProgrammeChanged.class, name = "PROGRAMME_CHANGED"),
  @JsonSubTypes.Type(value = RecordChange.Put.class, name = "PUT"),
  @JsonSubTypes.Type(value = RecordChange.Removed.class, name = "REMOVED")
})
public sealed interface RecordChange {
  /** Where the record is kept that became different. */
  RecordKey key();

  /** What is kept there from now on, or empty when nothing is. */
  Optional<Record> after();

  /** That this record is kept there. */
  static RecordChange kept(RecordKey key, Record record) {
    return record instanceof Programme programme
        ? new ProgrammeChanged(programme)
        : new Put(key.list(), key.nth(), record);
  }

  /** The programme is as told here; the first change of a register that begins. */
  record ProgrammeChanged(Programme programme) implements RecordChange {
    public ProgrammeChanged {
      requireNonNull(programme, "programme");
    }

    @Override
    public RecordKey key() {
      return RecordKey.PROGRAMME;
    }

    @Override
    public Optional<Record> after() {
      return Optional.of(programme);
    }
  }

  /**
   * A record is in a list, whole, in the place of the one that had its key.
   *
   * @param nth 0 for the first record with its key, 1 for the second
   */
  record Put(String list, int nth, Record record) implements RecordChange {
    public Put {
      requireNonNull(list, "list");
      requireNonNull(record, "record");
      Class<?> type = RecordList.named(list).type();
      if (!type.isInstance(record)) {
        throw new IllegalArgumentException(
            "list '%s' holds a '%s' in each place; a '%s' was given"
                .formatted(list, type.getSimpleName(), record.getClass().getSimpleName()));
      }
    }

    @Override
    public RecordKey key() {
      return new RecordKey(list, RecordList.named(list).keyOf(record), nth);
    }

    @Override
    public Optional<Record> after() {
      return Optional.of(record);
    }

    /** Where it is kept; never what it says. */
    @Override
    public String toString() {
      return "Put " + key();
    }
  }

  /** The record that was kept there is in the register no longer. */
  record Removed(RecordKey key) implements RecordChange {
    public Removed {
      if (!requireNonNull(key, "key").equals(RecordKey.PROGRAMME)) {
        RecordList.named(key.list());
      } else {
        throw new IllegalArgumentException("a register is of a programme, which cannot be removed");
      }
    }

    @Override
    public Optional<Record> after() {
      return Optional.empty();
    }
  }
}
