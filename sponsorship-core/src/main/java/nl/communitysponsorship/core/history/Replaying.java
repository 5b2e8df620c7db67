package nl.communitysponsorship.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** One pass over a history; it lives as long as the replay. */
final class Replaying {
  private final Map<RecordKey, Record> records;

  Replaying(Map<RecordKey, Record> before) {
    this.records = new LinkedHashMap<>(before);
  }

  Replay upTo(List<Recorded> events, LocalDate day) {
    List<Recorded> inOrder =
        events.stream()
            .sorted()
            .distinct()
            .takeWhile(event -> !event.recordedOn().isAfter(day))
            .toList();
    for (int i = 0; i < inOrder.size(); i++) {
      Recorded event = inOrder.get(i);
      Optional<Finding> refusal = i == 0 ? Optional.empty() : outOfStep(inOrder.get(i - 1), event);
      refusal = refusal.or(() -> misfit(event));
      if (refusal.isPresent()) {
        return new Replay.Refused(refusal.get());
      }
      event
          .change()
          .after()
          .ifPresentOrElse(
              record -> records.put(event.change().key(), record),
              () -> records.remove(event.change().key()));
    }
    long last = inOrder.isEmpty() ? 0 : inOrder.get(inOrder.size() - 1).sequence();
    return records.isEmpty() ? new Replay.Nothing() : together(last);
  }

  private static Optional<Finding> outOfStep(Recorded before, Recorded event) {
    if (event.sequence() != before.sequence() + 1) {
      return Optional.of(
          ProgrammeRule.HISTORY_OUT_OF_STEP
              .at(place(event))
              .with("expected", before.sequence() + 1));
    }
    return event.recordedOn().isBefore(before.recordedOn())
        ? Optional.of(
            ProgrammeRule.HISTORY_DAY_BACKWARDS
                .at(place(event))
                .with("on", event.recordedOn())
                .with("before", before.recordedOn()))
        : Optional.empty();
  }

  private Optional<Finding> misfit(Recorded event) {
    RecordKey key = event.change().key();
    boolean isOfProgramme = key.equals(RecordKey.PROGRAMME);
    if (!isOfProgramme && !records.containsKey(RecordKey.PROGRAMME)) {
      return Optional.of(ProgrammeRule.HISTORY_NO_PROGRAMME.at(place(event)));
    }
    if (!Suspicions.in(List.of(event.change())).isEmpty()) {
      return Optional.of(ProgrammeRule.TEXT_BSN_SUSPECTED.at(place(event)));
    }
    boolean isRemoved = event.change().after().isEmpty();
    boolean fits = isRemoved ? isLastOf(key) : key.nth() == 0 || isThere(key, key.nth() - 1);
    return fits
        ? Optional.empty()
        : Optional.of(
            ProgrammeRule.HISTORY_NOTHING_THERE.at(place(event)).with("record", key.toString()));
  }

  private boolean isLastOf(RecordKey key) {
    return isThere(key, key.nth()) && !isThere(key, key.nth() + 1);
  }

  private boolean isThere(RecordKey key, int nth) {
    return records.containsKey(new RecordKey(key.list(), key.key(), nth));
  }

  private Replay together(long last) {
    var bodies = new LinkedHashMap<String, List<String>>();
    records.forEach(
        (key, record) ->
            bodies
                .computeIfAbsent(key.list(), list -> new ArrayList<>())
                .add(CanonicalJson.write(record)));
    return new Replay.Replayed(RegisterRecords.together(bodies).orThrow(), last);
  }

  private static FindingPath place(Recorded event) {
    return FindingPath.at("events", event.sequence());
  }
}
