package nl.communitysponsorship.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.identity.Participant.PersonKind;
import nl.communitysponsorship.core.merge.MergePreview.ConflictKind;
import nl.communitysponsorship.core.merge.MergePreview.FieldChoice;
import nl.communitysponsorship.core.merge.MergePreview.MergeConflict;

/**
 * Where the records of the two people stand: a sponsor in a list of the register, a newcomer among
 * the people of a household.
 *
 * @param kept where the record of the one who stays is kept
 * @param household of the newcomer who stays; empty for a sponsor
 */
record Homes(
    RecordKey kept, String household, Optional<MergeConflict> conflict, List<FieldChoice> choices) {
  private static final String MEMBERS = "members";

  /** Takes out the record of one and fills that of the other with it. */
  static Homes of(Map<RecordKey, ObjectNode> records, Participant keep, Participant goes) {
    var filling = new Filling();
    if (keep.kind() == PersonKind.SPONSOR) {
      RecordKey kept = new RecordKey("sponsors", keep.value(), 0);
      RecordKey gone = new RecordKey("sponsors", goes.value(), 0);
      ObjectNode own = Optional.ofNullable(records.get(kept)).orElseThrow(() -> none(keep));
      ObjectNode other = Optional.ofNullable(records.get(gone)).orElseThrow(() -> none(goes));
      records.put(kept, filling.fill(own, other));
      records.remove(gone);
      return new Homes(kept, "", Optional.empty(), filling.choices());
    }
    RecordKey kept = householdOf(records, keep);
    RecordKey gone = householdOf(records, goes);
    ArrayNode leaving = members(records, gone);
    ObjectNode other = (ObjectNode) leaving.remove(place(leaving, goes));
    ArrayNode staying = members(records, kept);
    int place = place(staying, keep);
    staying.set(place, filling.fill((ObjectNode) staying.get(place), other));
    return new Homes(
        kept,
        kept.key(),
        kept.equals(gone)
            ? Optional.of(new MergeConflict(ConflictKind.SAME_HOUSEHOLD, kept))
            : Optional.empty(),
        filling.choices());
  }

  private static RecordKey householdOf(Map<RecordKey, ObjectNode> records, Participant person) {
    return records.entrySet().stream()
        .filter(each -> each.getKey().list().equals("households"))
        .filter(each -> place(each.getValue().path(MEMBERS), person) >= 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> none(person));
  }

  private static ArrayNode members(Map<RecordKey, ObjectNode> records, RecordKey household) {
    return (ArrayNode)
        Optional.ofNullable(records.get(household))
            .orElseThrow(() -> new IllegalStateException("'%s' is gone".formatted(household)))
            .path(MEMBERS);
  }

  /** Where somebody stands among the people of a household, or -1. */
  private static int place(JsonNode members, Participant person) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).path("id").asText().equals(person.value())) {
        return i;
      }
    }
    return -1;
  }

  private static UnknownPersonException none(Participant person) {
    return new UnknownPersonException(person);
  }
}
