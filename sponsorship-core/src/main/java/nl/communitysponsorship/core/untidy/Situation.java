package nl.communitysponsorship.core.untidy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.tree.FieldTree;

/**
 * A few records in the form of a register, to be changed by their places in it.
 *
 * <p>What differs from one use to the next stands in them as {@code @name}, {@code @team}, {@code
 * @place}, {@code @leader}, {@code @colleague}, {@code @otherTeam} and {@code @otherPlace}.
 */
final class Situation {
  private final JsonNode tree;

  private Situation(JsonNode tree) {
    this.tree = tree;
  }

  /** Five sponsors in a group that lacks nothing on {@link UntidyProgramme#DAY}. */
  static Situation group() {
    return shipped("group.json");
  }

  /** A family of three that arrived, with its home, its case and one road to integration. */
  static Situation household() {
    return shipped("household.json");
  }

  /** Those two together since December 2022. */
  static Situation sponsorship() {
    var all = JsonNodeFactory.instance.objectNode();
    add(group().tree, all);
    add(household().tree, all);
    add(shipped("sponsorship.json").tree, all);
    return new Situation(all);
  }

  /** Those two together, while the household is still to arrive on 10 January 2024. */
  static Situation coming() {
    return sponsorship()
        .without("/cases")
        .without("/integrationTracks")
        .without("/tasks/0")
        .without("/contacts")
        .without("/surveys")
        .with(
            "/households/0/arrivals",
            List.of(Map.of("on", "2024-01-10", "recordedOn", "2023-11-20", "status", "PLANNED")));
  }

  /** Something else than the programme itself says. */
  static Situation programme(String field, String value) {
    return new Situation(CanonicalJson.treeOf(Map.of("programme", Map.of(field, value))));
  }

  /** This with another value at a place; {@code -} is the place behind the last in a list. */
  Situation with(String pointer, Object value) {
    return changed(
        pointer,
        (parent, name) -> {
          JsonNode node = CanonicalJson.treeOf(value);
          if (parent instanceof ObjectNode object) {
            return object.set(name, node);
          }
          var list = (ArrayNode) parent;
          return name.equals("-") ? list.add(node) : list.set(Integer.parseInt(name), node);
        });
  }

  /** This without what stands at a place. */
  Situation without(String pointer) {
    return changed(
        pointer,
        (parent, name) ->
            parent instanceof ObjectNode object
                ? object.remove(name)
                : ((ArrayNode) parent).remove(Integer.parseInt(name)));
  }

  /** This with a copy behind the last in a list. */
  Situation copying(String pointer, String list) {
    return with(list + "/-", tree.at(pointer));
  }

  /** Its records under their own names, in a place of their own, behind those of a register. */
  void addTo(ObjectNode register, String name, LocalTeam team, LocalTeam other) {
    String text =
        tree.toString()
            .replace("@name", name)
            .replace("@otherTeam", other.id().value())
            .replace("@otherPlace", other.municipality().value())
            .replace("@team", team.id().value())
            .replace("@place", team.municipality().value())
            .replace("@leader", team.leader().value())
            .replace("@colleague", "W-" + name);
    add(FieldTree.parse(text), register);
  }

  private static void add(JsonNode from, ObjectNode to) {
    for (Map.Entry<String, JsonNode> each : from.properties()) {
      if (each.getValue() instanceof ArrayNode list) {
        to.withArrayProperty(each.getKey()).addAll(list);
      } else {
        to.withObjectProperty(each.getKey()).setAll((ObjectNode) each.getValue());
      }
    }
  }

  private Situation changed(String pointer, BiFunction<JsonNode, String, JsonNode> change) {
    JsonNode copy = tree.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode done = change.apply(copy.at(place.head()), place.last().getMatchingProperty());
    requireNonNull(done, () -> "nothing stands at " + pointer);
    return new Situation(copy);
  }

  private static Situation shipped(String file) {
    try (InputStream in = requireNonNull(Situation.class.getResourceAsStream(file), file)) {
      return new Situation(FieldTree.parse(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
