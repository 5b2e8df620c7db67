package nl.communitysponsorship.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.history.RecordList;
import nl.communitysponsorship.core.history.RegisterRecords;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.merge.MergePreview.ConflictKind;
import nl.communitysponsorship.core.merge.MergePreview.MergeConflict;
import nl.communitysponsorship.core.register.Register;

/** One merge, worked out on the trees of the records; it lives as long as the working out. */
final class Merging {
  private final Participant keep;
  private final Participant goes;
  private final Homes homes;
  private final Map<RecordKey, ObjectNode> records = new LinkedHashMap<>();
  private final Set<RecordKey> links = new TreeSet<>();
  private final List<MergeConflict> conflicts = new ArrayList<>();

  Merging(Register register, Participant keep, Participant goes) {
    if (keep.equals(goes) || keep.kind() != goes.kind()) {
      throw new IllegalArgumentException(
          "a merge needs two pseudonyms of one kind; '%s' of %s and '%s' of %s were given"
              .formatted(keep, keep.kind(), goes, goes.kind()));
    }
    this.keep = keep;
    this.goes = goes;
    RegisterRecords.of(register)
        .forEach((key, record) -> records.put(key, (ObjectNode) CanonicalJson.treeOf(record)));
    this.homes = Homes.of(records, keep, goes);
    homes.conflict().ifPresent(conflicts::add);
    PersonReference.ALL.stream().filter(each -> each.kind() == keep.kind()).forEach(this::redirect);
  }

  MergePreview preview() {
    return new MergePreview(keep, goes, List.copyOf(links), conflicts, homes.choices());
  }

  /** Where the record of the one that stays is kept. */
  RecordKey home() {
    return homes.kept();
  }

  Register merged() {
    var bodies = new LinkedHashMap<String, List<String>>();
    records.forEach(
        (key, record) ->
            bodies.computeIfAbsent(key.list(), list -> new ArrayList<>()).add(record.toString()));
    return RegisterRecords.together(bodies).orThrow();
  }

  private void redirect(PersonReference reference) {
    List<RecordKey> held =
        records.keySet().stream().filter(key -> key.list().equals(reference.list())).toList();
    for (RecordKey key : held) {
      ObjectNode record = read(key);
      if (reference.redirect(record, goes.value(), keep.value(), homes.household())) {
        links.add(key);
        if (key.list().equals("groups") && Memberships.join(record, keep.value())) {
          conflicts.add(new MergeConflict(ConflictKind.MEMBERSHIPS_BECOME_ONE, key));
        }
        settle(key, record);
      }
    }
  }

  /** Keeps a record that leads elsewhere now, unless there is one of the same thing already. */
  private void settle(RecordKey key, ObjectNode record) {
    RecordKey settled = new RecordKey(key.list(), keyOf(key.list(), record), 0);
    ObjectNode there = records.get(settled);
    if (settled.equals(key)) {
      return;
    }
    records.remove(key);
    if (there == null) {
      records.put(settled, record);
      return;
    }
    conflicts.add(new MergeConflict(ConflictKind.SECOND_IS_LEFT_OUT, key));
    if (presence(record) > presence(there)) {
      records.put(settled, record);
    }
  }

  /** Of two attendances of one training the one that tells of more presence stays, whole. */
  private static int presence(JsonNode record) {
    return switch (record.path("outcome").asText()) {
      case "ATTENDED" -> 2;
      case "PARTLY" -> 1;
      default -> 0;
    };
  }

  private static String keyOf(String list, JsonNode record) {
    RecordList<?> held = RecordList.named(list);
    return held.keyOf(CanonicalJson.read(record, "", held.type()).orThrow());
  }

  private ObjectNode read(RecordKey key) {
    ObjectNode record = records.get(key);
    if (record == null) {
      throw new IllegalStateException("record '%s' is gone".formatted(key));
    }
    return record;
  }
}
