package nl.communitysponsorship.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.merge.MergePreview.FieldChoice;

/** Fills what one record leaves open with what another says, and tells where the two differ. */
final class Filling {
  private static final String KIND = "kind";

  private final List<FieldChoice> choices = new ArrayList<>();

  /** The fields in which the two differ, in the order of the records. */
  List<FieldChoice> choices() {
    return List.copyOf(choices);
  }

  /**
   * The first record, filled from the second; neither is changed. Objects are filled field by field
   * unless they are of a kind, since the fields of one kind mean nothing in another.
   */
  ObjectNode fill(ObjectNode kept, ObjectNode other) {
    return fill(kept, other, "");
  }

  private ObjectNode fill(ObjectNode kept, ObjectNode other, String prefix) {
    ObjectNode filled = kept.deepCopy();
    for (Map.Entry<String, JsonNode> field : other.properties()) {
      String name = field.getKey();
      JsonNode said = field.getValue();
      JsonNode own = kept.path(name);
      if (own.isObject() && said.isObject() && !own.has(KIND) && !said.has(KIND)) {
        filled.set(name, fill((ObjectNode) own, (ObjectNode) said, prefix + name + "."));
      } else if (isOpen(own)) {
        filled.set(name, said.deepCopy());
        choices.add(new FieldChoice(prefix + name, said.toString(), said.toString(), true));
      } else if (!own.equals(said) && !name.equals("id")) {
        choices.add(new FieldChoice(prefix + name, own.toString(), said.toString(), false));
      }
    }
    return filled;
  }

  /** Absent, or a kind of not knowing. */
  private static boolean isOpen(JsonNode own) {
    return own.isMissingNode()
        || own.path(KIND).asText().equals("UNKNOWN")
        || own.asText().equals("NOT_RECORDED");
  }
}
