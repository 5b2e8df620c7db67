package nl.communitysponsorship.core.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.privacy.FieldHandling.Disclosure;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.subject.Withheld.WithheldBecause;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;
import org.jspecify.annotations.Nullable;

/** Reads what records hold about one person, for that person. */
final class AccessReader {
  private final FieldTree fields;
  private final SubjectRecords subject;
  private final Set<Pseudonym> all;
  private final Set<String> reviewed;
  private final List<AccessLine> lines = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();

  /**
   * @param all the pseudonyms of the person in all roles
   * @param reviewed the paths that may be told although their field is to be reviewed
   */
  AccessReader(FieldTree fields, SubjectRecords subject, Set<Pseudonym> all, Set<String> reviewed) {
    this.fields = fields;
    this.subject = subject;
    this.all = all;
    this.reviewed = reviewed;
  }

  AccessPart part(Pseudonym somebody, SubjectRecord record) {
    lines.clear();
    withheld.clear();
    ObjectNode json = object(record.type(), record.tree(), record.path());
    return new AccessPart(
        somebody, record.path(), record.list(), lines, withheld, CanonicalJson.write(json));
  }

  private ObjectNode object(String type, JsonNode node, String path) {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    if (node.has("kind")) {
      told.set("kind", node.get("kind"));
    }
    for (TreeField field : fields.fields(type, node)) {
      if (node.has(field.entry().field())) {
        JsonNode value = value(field, node, path + "." + field.entry().field());
        if (value != null) {
          told.set(field.entry().field(), value);
        }
      }
    }
    return told;
  }

  private @Nullable JsonNode value(TreeField field, JsonNode node, String path) {
    Whose whose = field.entry().handling().whose();
    boolean isSeen = whose == Whose.HOLDER || subject.kind().sees(whose) || whose == Whose.WORKER;
    boolean isNamed =
        fields.values(field, node).stream()
            .anyMatch(each -> subject.areNamedIn(fields, field, each));
    if (!isSeen && !isNamed) {
      withheld.add(new Withheld(path, field.entry(), WithheldBecause.ABOUT_OTHERS, 1));
      return null;
    }
    if (field.entry().handling().disclosure() == Disclosure.AFTER_REVIEW
        && !reviewed.contains(path)
        && !fields.values(field, node).isEmpty()) {
      withheld.add(new Withheld(path, field.entry(), WithheldBecause.TO_BE_REVIEWED, 1));
      return null;
    }
    return field.isList()
        ? list(field, node, path)
        : one(field, node.get(field.entry().field()), path);
  }

  private ArrayNode list(TreeField field, JsonNode node, String path) {
    ArrayNode told = JsonNodeFactory.instance.arrayNode();
    int others = 0;
    int place = 0;
    for (JsonNode each : fields.values(field, node)) {
      place++;
      if (subject.isOfOthers(fields, field, each)) {
        others++;
      } else {
        told.add(one(field, each, path + "[" + place + "]"));
      }
    }
    if (others > 0) {
      withheld.add(new Withheld(path, field.entry(), WithheldBecause.ABOUT_OTHERS, others));
    }
    return told;
  }

  private JsonNode one(TreeField field, JsonNode value, String path) {
    if (value.isObject()) {
      int before = lines.size();
      ObjectNode told = object(field.type(), value, path);
      if (told.has("kind") && lines.size() == before) {
        lines.add(
            new AccessLine(path, field.entry(), field.type(), told.path("kind").asText(), false));
      }
      return told;
    }
    Optional<Whose> others =
        fields
            .whose(field.type())
            .filter(Whose::isPeople)
            .filter(whose -> !all.contains(new Pseudonym(field.type(), value.asText())));
    String text = others.map(Whose::name).orElse(value.asText());
    lines.add(new AccessLine(path, field.entry(), field.type(), text, others.isPresent()));
    return others.isPresent() ? JsonNodeFactory.instance.textNode(text) : value;
  }
}
