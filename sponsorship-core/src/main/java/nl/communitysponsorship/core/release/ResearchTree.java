package nl.communitysponsorship.core.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.privacy.FieldEntry.Export;
import nl.communitysponsorship.core.privacy.FieldHandling.Coarsening;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;

/**
 * What of a record may leave, by the rule of each field. Lists of records are put in the order of
 * what leaves, so that their order tells nothing of what stayed.
 */
final class ResearchTree {
  private final FieldTree fields;
  private final Pseudonyms pseudonyms;
  private final LocalDate day;

  ResearchTree(FieldTree fields, Pseudonyms pseudonyms, LocalDate day) {
    this.fields = fields;
    this.pseudonyms = pseudonyms;
    this.day = day;
  }

  ObjectNode record(String type, JsonNode node) {
    ObjectNode leaves = JsonNodeFactory.instance.objectNode();
    if (node.has("kind") && fields.find(type, node, "kind").isEmpty()) {
      leaves.set("kind", node.get("kind"));
    }
    for (TreeField field : fields.fields(type, node)) {
      String name = field.entry().field();
      if (node.has(name) && field.entry().export() != Export.NO) {
        leaves.set(
            name, field.isList() ? list(field, node.get(name)) : value(field, node.get(name)));
      }
    }
    return leaves;
  }

  /** Records in the order of their text; words and numbers as they stand. */
  ArrayNode list(TreeField field, JsonNode values) {
    List<JsonNode> leaves = new ArrayList<>();
    values.forEach(each -> leaves.add(value(field, each)));
    if (leaves.stream().anyMatch(JsonNode::isObject)) {
      leaves.sort(Comparator.comparing(JsonNode::toString));
    }
    return JsonNodeFactory.instance.arrayNode().addAll(leaves);
  }

  private JsonNode value(TreeField field, JsonNode value) {
    boolean isPseudonym =
        fields.whose(field.type()).filter(whose -> whose != Whose.NOBODY).isPresent();
    if (isPseudonym) {
      return new TextNode(pseudonyms.of(new Pseudonym(field.type(), value.asText())).value());
    }
    Coarsening coarsening = field.entry().handling().findCoarsening().orElse(Coarsening.PARTS);
    if (coarsening == Coarsening.PARTS) {
      return value.isObject() ? record(field.type(), value) : value;
    }
    return new TextNode(Coarsened.value(coarsening, value, day));
  }
}
