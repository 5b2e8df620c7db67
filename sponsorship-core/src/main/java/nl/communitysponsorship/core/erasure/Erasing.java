package nl.communitysponsorship.core.erasure;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    boolean isLoose =
        draft.records().kind() != Whose.WORKER
            || items.stream().anyMatch(each -> each.treatment() == Treatment.ANONYMIZE);
    if (isLoose && draft.plan().isComplete()) {
      var words = new HashMap<String, String>();
      nobody.forEach((was, is) -> words.put(was.value(), is.value()));
      new Renaming(
              fields,
              (type, value) -> renamed(nobody, type, value),
              text -> Renaming.inText(text, words))
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
}
