package nl.communitysponsorship.core.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;

/**
 * What stands where in the one JSON form of a register, and what the field catalogue says of it.
 *
 * <p>Whoever walks a register by this tree meets every field there is, also one that was added
 * yesterday; a field without a line in the catalogue cannot be met, because it does not build.
 */
public final class FieldTree {
  /** The record at the top. */
  public static final String ROOT = SchemaReader.ROOT;

  private final SchemaReader schema;
  private final Map<String, Whose> ids = new HashMap<>();

  private FieldTree(SchemaReader schema, FieldCatalogue catalogue) {
    this.schema = schema;
    for (FieldEntry each : catalogue.entries()) {
      if (each.field().equals("value") && each.record().endsWith("Id")) {
        ids.put(each.record(), each.handling().whose());
      }
    }
  }

  /** The tree of the shipped records; it is read once, and nothing can change it. */
  public static FieldTree shipped() {
    return Shipped.TREE;
  }

  /** A register as a tree of its own, which the caller may change. */
  public static ObjectNode of(Register register) {
    return (ObjectNode) parse(RegisterJson.write(register));
  }

  /**
   * The register of a tree.
   *
   * @throws IllegalArgumentException if it is not one; the message holds all problems
   */
  public static Register register(JsonNode tree) {
    return CanonicalJson.read(tree, "", Register.class).orThrow();
  }

  /** The tree of a JSON text that this library ships or wrote. */
  public static JsonNode parse(String json) {
    try (var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
      return CanonicalJson.tree(in).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields of the record at a node, in their order; none for a text, a number or a word. */
  public List<TreeField> fields(String type, JsonNode node) {
    return List.copyOf(fieldsOf(type, node).values());
  }

  /** A field of the record at a node, or empty when the record has none by that name. */
  public Optional<TreeField> find(String type, JsonNode node, String name) {
    return Optional.ofNullable(fieldsOf(type, node).get(name));
  }

  /** The fields of a record, and of every kind of a sealed type; none for any other type. */
  public List<TreeField> allFields(String type) {
    Map<String, String> cases = schema.kinds.get(type);
    List<String> records =
        cases == null ? List.of(type) : cases.values().stream().sorted().toList();
    return records.stream()
        .flatMap(each -> schema.records.getOrDefault(each, Map.of()).values().stream())
        .toList();
  }

  /** The lists of the register, in their order. */
  public List<TreeField> lists() {
    return allFields(ROOT).stream().filter(TreeField::isList).toList();
  }

  /** Whose pseudonyms a type has, or empty when it is not the type of a pseudonym. */
  public Optional<Whose> whose(String type) {
    return Optional.ofNullable(ids.get(type));
  }

  /** The types of pseudonyms, in alphabetical order. */
  public List<String> ids() {
    return ids.keySet().stream().sorted().toList();
  }

  /** Tells every pseudonym at and below a node, with its type. */
  public void eachPseudonym(String type, JsonNode node, BiConsumer<String, String> told) {
    if (ids.containsKey(type) && node.isTextual()) {
      told.accept(type, node.asText());
    }
    for (TreeField field : fieldsOf(type, node).values()) {
      for (JsonNode value : values(field, node)) {
        eachPseudonym(field.type(), value, told);
      }
    }
  }

  /** The values of a field at a node: those of a list, one, or none when it is absent. */
  public List<JsonNode> values(TreeField field, JsonNode node) {
    JsonNode value = node.path(field.entry().field());
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!field.isList()) {
      return List.of(value);
    }
    var all = new ArrayList<JsonNode>();
    value.forEach(all::add);
    return all;
  }

  /** Schema and catalogue are read when somebody first asks for the tree. */
  private static final class Shipped {
    static final FieldTree TREE = read();

    private static FieldTree read() {
      FieldCatalogue catalogue = FieldCatalogue.shipped();
      return new FieldTree(new SchemaReader(parse(RegisterJson.schema()), catalogue), catalogue);
    }
  }

  private Map<String, TreeField> fieldsOf(String type, JsonNode node) {
    Map<String, String> cases = schema.kinds.get(type);
    String record = cases == null ? type : cases.getOrDefault(node.path("kind").asText(), type);
    return schema.records.getOrDefault(record, Map.of());
  }
}
