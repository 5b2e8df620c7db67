package nl.communitysponsorship.core.erasure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.Renaming;

/** Carries out a plan in the tree that it was drafted on. */
final class Erasing {
  private final FieldTree fields;
  private final ObjectNode tree;
  private final ErasurePlan.Draft draft;

  Erasing(FieldTree fields, ObjectNode tree, ErasurePlan.Draft draft) {
    this.fields = fields;
    this.tree = tree;
    this.draft = draft;
  }

  void carryOut() {
    List<ErasureItem> items = draft.plan().items();
    Set<Pseudonym> keys = draft.records().keys();
    Map<Pseudonym, Pseudonym> nobody = Nobody.inPlaceOf(keys, fields, tree);
    for (int i = 0; i < items.size(); i++) {
      ErasureWalk.Place place = draft.places().get(i);
      switch (items.get(i).treatment()) {
        case ERASE -> place.erase();
        case ANONYMIZE -> unlink(place, nobody);
        case KEEP, ON_HOLD -> {
          // It stays as it is.
        }
      }
    }
    boolean isLoose = items.stream().anyMatch(each -> each.treatment() == Treatment.ANONYMIZE);
    if (isLoose && draft.plan().isComplete()) {
      new Renaming(
              fields, (type, value) -> renamed(nobody, type, value), text -> without(nobody, text))
          .rename(FieldTree.ROOT, tree);
    }
  }

  /** A worker has no record of their own: each place can lose its person by itself. */
  private void unlink(ErasureWalk.Place place, Map<Pseudonym, Pseudonym> nobody) {
    if (draft.records().kind() == Whose.WORKER && !(place.value() instanceof ArrayNode)) {
      place
          .node()
          .set(
              place.entry().field(),
              new TextNode(renamed(nobody, place.field().type(), place.value().asText())));
    }
  }

  private static String renamed(Map<Pseudonym, Pseudonym> nobody, String type, String value) {
    var was = new Pseudonym(type, value);
    return nobody.getOrDefault(was, was).value();
  }

  /** A free text that names a pseudonym as a word of its own. */
  private static String without(Map<Pseudonym, Pseudonym> nobody, String text) {
    String told = text;
    for (Map.Entry<Pseudonym, Pseudonym> each : nobody.entrySet()) {
      told =
          Pattern.compile(
                  "(?<![A-Za-z0-9-])" + Pattern.quote(each.getKey().value()) + "(?![A-Za-z0-9-])")
              .matcher(told)
              .replaceAll(Matcher.quoteReplacement(each.getValue().value()));
    }
    return told;
  }
}
