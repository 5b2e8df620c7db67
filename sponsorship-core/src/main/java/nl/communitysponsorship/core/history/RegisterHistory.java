package nl.communitysponsorship.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;

/**
 * Events in, state out: a register follows from the events in its history, up to any day, as it was
 * known then.
 *
 * <p>What {@link nl.communitysponsorship.core.register.KnownThen} derives from the days that
 * records carry, a replay knows from when each fact was recorded: a fact that was entered late is
 * absent from the days before, and one that was mended later still stands as it stood.
 */
public final class RegisterHistory {
  private RegisterHistory() {}

  /**
   * The register as it was known at the end of a day, from events in any order.
   *
   * <p>Events count in the order of their sequence; one that arrives twice counts once. The replay
   * ends before the first event of a later day, so that events added later change nothing about a
   * day that has passed. Refused when numbers are missing or taken twice, when an event became
   * known before the one in front of it, when something is removed that is not there, and when
   * there is no programme.
   */
  public static Replay replay(List<Recorded> events, LocalDate upTo) {
    return new Replaying(Map.of()).upTo(events, upTo);
  }

  /** The same, on top of a register that was there before the first of the events. */
  public static Replay replay(Register before, List<Recorded> events, LocalDate upTo) {
    return new Replaying(RegisterRecords.of(before)).upTo(events, upTo);
  }

  /** The changes that make a register of nothing: its programme first, then every record. */
  public static List<RecordChange> beginning(Register register) {
    return changes(Map.of(), RegisterRecords.of(register));
  }

  /**
   * The changes that make one register of another: what is new or different in the order of the
   * register, then what is gone; empty when they are equal.
   */
  public static List<RecordChange> difference(Register before, Register after) {
    return changes(RegisterRecords.of(before), RegisterRecords.of(after));
  }

  /**
   * Changes as events that one worker recorded on one day, with the numbers from {@code first} on.
   */
  public static List<Recorded> recorded(
      List<RecordChange> changes, long first, LocalDate on, WorkerId by) {
    var events = new ArrayList<Recorded>();
    for (RecordChange change : changes) {
      events.add(new Recorded(first + events.size(), on, by, change));
    }
    return List.copyOf(events);
  }

  private static List<RecordChange> changes(
      Map<RecordKey, Record> before, Map<RecordKey, Record> after) {
    Map<RecordKey, List<Record>> then = byKey(before);
    Map<RecordKey, List<Record>> now = byKey(after);
    var changes = new ArrayList<RecordChange>();
    now.forEach((key, kept) -> change(key, then.getOrDefault(key, List.of()), kept, changes));
    then.forEach(
        (key, gone) -> change(key, gone, now.containsKey(key) ? gone : List.of(), changes));
    return List.copyOf(changes);
  }

  /**
   * Several records with one key are all taken out, the last first, and put in anew, so that it
   * does not matter which of them was the first.
   */
  private static void change(
      RecordKey key, List<Record> before, List<Record> after, List<RecordChange> changes) {
    if (before.equals(after)) {
      return;
    }
    boolean replaces = before.size() == 1 && after.size() == 1;
    for (int nth = before.size() - 1; nth >= 0 && !replaces; nth--) {
      changes.add(new RecordChange.Removed(new RecordKey(key.list(), key.key(), nth)));
    }
    for (int nth = 0; nth < after.size(); nth++) {
      changes.add(RecordChange.kept(new RecordKey(key.list(), key.key(), nth), after.get(nth)));
    }
  }

  private static Map<RecordKey, List<Record>> byKey(Map<RecordKey, Record> records) {
    var byKey = new LinkedHashMap<RecordKey, List<Record>>();
    records.forEach(
        (key, record) ->
            byKey
                .computeIfAbsent(
                    new RecordKey(key.list(), key.key(), 0), first -> new ArrayList<>())
                .add(record));
    return byKey;
  }
}
