package nl.communitysponsorship.core.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;

/**
 * Reads from the published schema which record stands where. The schema is made of the records by a
 * test, so nothing is missing in it.
 */
final class SchemaReader {
  static final String ROOT = "Register";

  private final Map<String, FieldEntry> catalogue = new HashMap<>();

  /** The fields of every record, by the simple name of the record and of the field. */
  final Map<String, Map<String, TreeField>> records = new HashMap<>();

  /** The record of every kind of a sealed type. */
  final Map<String, Map<String, String>> kinds = new HashMap<>();

  SchemaReader(JsonNode schema, FieldCatalogue shipped) {
    shipped.entries().forEach(each -> catalogue.put(each.toString(), each));
    record(ROOT, schema);
    for (Map.Entry<String, JsonNode> each : schema.path("$defs").properties()) {
      String name = simple(each.getKey());
      if (each.getValue().has("oneOf")) {
        var cases = new HashMap<String, String>();
        for (JsonNode one : each.getValue().path("oneOf")) {
          String record = one.path("title").asText();
          cases.put(one.path("properties").path("kind").path("const").asText(), record);
          record(record, one);
        }
        kinds.put(name, cases);
      } else if (each.getValue().has("properties")) {
        record(name, each.getValue());
      }
    }
  }

  private void record(String name, JsonNode object) {
    var required = new HashMap<String, Boolean>();
    object.path("required").forEach(each -> required.put(each.asText(), true));
    var fields = new LinkedHashMap<String, TreeField>();
    for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
      if (!property.getValue().has("const")) {
        fields.put(
            property.getKey(),
            field(
                name,
                property.getKey(),
                property.getValue(),
                required.containsKey(property.getKey())));
      }
    }
    records.put(name, fields);
  }

  private TreeField field(String record, String name, JsonNode property, boolean isRequired) {
    FieldEntry entry = catalogue.get(record + "." + name);
    if (entry == null) {
      throw new IllegalStateException(
          "field '%s.%s' is not in the catalogue".formatted(record, name));
    }
    boolean isList = property.path("type").asText().equals("array");
    return new TreeField(
        entry, typeOf(isList ? property.path("items") : property), isRequired, isList);
  }

  private static String typeOf(JsonNode property) {
    if (property.has("$ref")) {
      return simple(property.path("$ref").asText());
    }
    if (property.has("title")) {
      return property.path("title").asText();
    }
    return switch (property.path("type").asText()) {
      case "integer" -> "number";
      case "boolean" -> "yes-no";
      default -> property.path("format").asText().equals("date") ? "day" : "text";
    };
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
  }
}
