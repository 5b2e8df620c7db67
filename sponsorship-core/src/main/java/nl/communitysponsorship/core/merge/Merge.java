package nl.communitysponsorship.core.merge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.history.RecordChange;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.history.RegisterHistory;
import nl.communitysponsorship.core.history.RegisterRecords;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;

/**
 * Makes two pseudonyms of one person one, and two again.
 *
 * <p>Only a worker decides on it, after looking at the preview; nothing in this library merges by
 * itself. Every record that leads to the one pseudonym leads to the other afterwards, what only one
 * of the two said is kept, and where both said something the pseudonym that stays is right.
 */
public final class Merge {
  private Merge() {}

  /**
   * What a merge would do; nothing is changed.
   *
   * @throws UnknownPersonException if the register does not have one of the two
   * @throws IllegalArgumentException if they are the same, or not of one kind
   */
  public static MergePreview preview(Register register, Participant keep, Participant goes) {
    return new Merging(register, keep, goes).preview();
  }

  /**
   * Carries out what the preview of the same register shows.
   *
   * @throws UnknownPersonException if the register does not have one of the two
   * @throws IllegalArgumentException if they are the same, or not of one kind
   */
  public static Merged carryOut(
      Register register, Participant keep, Participant goes, LocalDate on, WorkerId by) {
    var merging = new Merging(register, keep, goes);
    Register now = merging.merged();
    RecordKey home = merging.home();
    return new Merged(
        now,
        new MergeRecord(
            keep, goes, on, by, changes(register, now, home), changes(now, register, home)));
  }

  /**
   * The record of the one that stays is told even when the merge leaves it as it is: once somebody
   * writes in it, nobody can say any more of which of the two that was.
   */
  private static List<RecordChange> changes(Register before, Register after, RecordKey home) {
    var changes = new ArrayList<>(RegisterHistory.difference(before, after));
    if (changes.stream().noneMatch(each -> each.key().equals(home))) {
      Optional.ofNullable(RegisterRecords.of(after).get(home))
          .ifPresent(record -> changes.add(RecordChange.kept(home, record)));
    }
    return changes;
  }

  /**
   * Makes the two pseudonyms two again: every record that the merge touched is exactly as it was
   * before, if none of them changed since, nor the record of the one that stayed. What was added
   * since stays with the pseudonym that stayed.
   */
  public static Unmerge unmerge(Register register, MergeRecord merge) {
    Map<RecordKey, List<Record>> now = byKey(RegisterHistory.beginning(register));
    Map<RecordKey, List<Record>> then = byKey(merge.done());
    var touched = new LinkedHashSet<RecordKey>();
    merge.done().forEach(change -> touched.add(first(change.key())));
    List<RecordKey> changed =
        touched.stream()
            .filter(
                key -> !now.getOrDefault(key, List.of()).equals(then.getOrDefault(key, List.of())))
            .sorted()
            .toList();
    if (!changed.isEmpty()) {
      return new Unmerge.Conflicts(changed);
    }
    return new Unmerge.Restored(
        RegisterHistory.replay(
                register,
                RegisterHistory.recorded(merge.undo(), 1, merge.on(), merge.by()),
                merge.on())
            .register()
            .orElseThrow());
  }

  /** What is kept under each key after some changes, of which every key is told whole. */
  private static Map<RecordKey, List<Record>> byKey(List<RecordChange> changes) {
    var byKey = new LinkedHashMap<RecordKey, List<Record>>();
    for (RecordChange change : changes) {
      change
          .after()
          .ifPresent(
              record ->
                  byKey.computeIfAbsent(first(change.key()), key -> new ArrayList<>()).add(record));
    }
    return byKey;
  }

  private static RecordKey first(RecordKey key) {
    return new RecordKey(key.list(), key.key(), 0);
  }

  /** A register after a merge, and the record of it. */
  public record Merged(Register now, MergeRecord record) {
    public Merged {
      requireNonNull(now, "now");
      requireNonNull(record, "record");
    }
  }

  /** What came of taking a merge back. */
  public sealed interface Unmerge {
    /** The two are as they were. */
    record Restored(Register now) implements Unmerge {
      public Restored {
        requireNonNull(now, "now");
      }
    }

    /**
     * Nothing was changed, because some records changed since the merge.
     *
     * @param changed those records, in order
     */
    record Conflicts(List<RecordKey> changed) implements Unmerge {
      public Conflicts {
        changed = List.copyOf(changed);
      }
    }
  }
}
