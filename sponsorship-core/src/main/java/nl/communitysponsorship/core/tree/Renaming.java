package nl.communitysponsorship.core.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives pseudonyms in a tree another name, wherever they stand, so that references stay whole. */
public final class Renaming {
  /** What can be a pseudonym in a text. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  private final FieldTree fields;
  private final BinaryOperator<String> names;
  private final UnaryOperator<String> texts;

  /**
   * @param names the new name of a pseudonym, from its type and its name
   * @param texts what becomes of a free text
   */
  public Renaming(FieldTree fields, BinaryOperator<String> names, UnaryOperator<String> texts) {
    this.fields = fields;
    this.names = names;
    this.texts = texts;
  }

  /** Renames at and below the record at a node, which is changed. */
  public void rename(String type, JsonNode node) {
    for (TreeField field : fields.fields(type, node)) {
      String name = field.entry().field();
      JsonNode value = node.path(name);
      if (value instanceof ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
          list.set(i, renamed(field.type(), list.get(i)));
        }
      } else if (!value.isMissingNode()) {
        ((ObjectNode) node).set(name, renamed(field.type(), value));
      }
    }
  }

  /** A text with other names for the pseudonyms that stand in it as words of their own. */
  public static String inText(String text, Map<String, String> names) {
    return WORD.matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
  }

  private JsonNode renamed(String type, JsonNode value) {
    if (value.isTextual() && fields.whose(type).isPresent()) {
      return new TextNode(names.apply(type, value.asText()));
    }
    if (value.isTextual() && type.equals("text")) {
      return new TextNode(texts.apply(value.asText()));
    }
    rename(type, value);
    return value;
  }
}
