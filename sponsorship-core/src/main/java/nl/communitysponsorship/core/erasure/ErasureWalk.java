package nl.communitysponsorship.core.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.FieldEntry.Erasure;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.subject.SubjectRecord;
import nl.communitysponsorship.core.subject.SubjectRecords;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;

/**
 * Finds every field that is somebody's in the records about them, by the catalogue. Entries about
 * others and fields that are somebody else's are passed by.
 */
final class ErasureWalk {
  private final FieldTree fields;
  private final SubjectRecords subject;
  private final List<Place> places = new ArrayList<>();

  private ErasureWalk(FieldTree fields, SubjectRecords subject) {
    this.fields = fields;
    this.subject = subject;
  }

  /** Every field of somebody that still says something, in the order of the register. */
  static List<Place> places(FieldTree fields, SubjectRecords subject) {
    var walk = new ErasureWalk(fields, subject);
    for (SubjectRecord each : subject.records()) {
      walk.object(each, each.type(), each.tree(), each.path());
    }
    return walk.places;
  }

  private void object(SubjectRecord record, String type, JsonNode node, String path) {
    for (TreeField field : fields.fields(type, node)) {
      String name = field.entry().field();
      if (node.has(name)) {
        field(record, field, (ObjectNode) node, path + "." + name);
      }
    }
  }

  private void field(SubjectRecord record, TreeField field, ObjectNode node, String path) {
    Whose whose = field.entry().handling().whose();
    boolean isWhole = field.entry().erasure() != Erasure.UNLINK || !hasParts(field, node);
    if (subject.kind().owns(whose) && isWhole) {
      var place = new Place(record, field, node, path);
      if (field.entry().erasure() != Erasure.ERASE || !place.isErased()) {
        places.add(place);
      }
      return;
    }
    boolean isNamed =
        fields.values(field, node).stream()
            .anyMatch(each -> subject.areNamedIn(fields, field, each));
    if (subject.kind().owns(whose) || isNamed) {
      int number = 0;
      for (JsonNode each : fields.values(field, node)) {
        number++;
        if (!field.isList() || !subject.isOfOthers(fields, field, each)) {
          String at = field.isList() ? path + "[" + number + "]" : path;
          object(record, field.type(), each, at);
        }
      }
    }
  }

  /** Whether a field has parts with rules of their own, and is not one value such as a period. */
  private boolean hasParts(TreeField field, JsonNode node) {
    return fields.values(field, node).stream()
        .flatMap(value -> fields.fields(field.type(), value).stream())
        .anyMatch(part -> part.entry().handling().whose() != Whose.HOLDER);
  }

  /**
   * A field in a record.
   *
   * @param record the record about somebody
   * @param node the object that has the field, as it stands in the tree of the register
   * @param path where it stands
   */
  record Place(SubjectRecord record, TreeField field, ObjectNode node, String path) {
    FieldEntry entry() {
      return field.entry();
    }

    JsonNode value() {
      return node.get(entry().field());
    }

    /** Whether nothing is left to erase. */
    boolean isErased() {
      JsonNode value = value();
      return value.equals(neutral()) || (value.isArray() && value.isEmpty() && field.isRequired());
    }

    /** Takes the value away; what must stand there is empty, or says that nothing is known. */
    void erase() {
      JsonNode neutral = neutral();
      if (!neutral.isMissingNode()) {
        node.set(entry().field(), neutral);
      } else if (field.isRequired() && value() instanceof ArrayNode list) {
        list.removeAll();
      } else {
        node.remove(entry().field());
      }
    }

    private JsonNode neutral() {
      return FieldTree.parse(entry().handling().findNeutral().orElse(""));
    }
  }
}
