package nl.communitysponsorship.core.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.Renaming;

/**
 * A register in which people, groups, matches and workers have other pseudonyms, made from a key.
 * Every reference leads where it led. Organisations, teams and trainings keep their names.
 */
public final class PseudonymRegister {
  private PseudonymRegister() {}

  /**
   * A register under the pseudonyms of a key.
   *
   * @throws IllegalStateException if two of its pseudonyms become one, which no key should do; take
   *     another key
   */
  public static Register of(Register register, Pseudonyms pseudonyms) {
    FieldTree fields = FieldTree.shipped();
    ObjectNode tree = FieldTree.of(requireNonNull(register, "register"));
    Map<Pseudonym, Pseudonym> names = new TreeMap<>();
    fields.eachPseudonym(
        FieldTree.ROOT,
        tree,
        (type, value) -> {
          if (fields.whose(type).filter(whose -> whose != Whose.NOBODY).isPresent()) {
            var original = new Pseudonym(type, value);
            names.computeIfAbsent(original, pseudonyms::of);
          }
        });
    checkApart(names);
    var words = new HashMap<String, String>();
    names.forEach((was, is) -> words.putIfAbsent(was.value(), is.value()));
    new Renaming(
            fields,
            (type, value) -> {
              var was = new Pseudonym(type, value);
              return names.getOrDefault(was, was).value();
            },
            text -> Renaming.inText(text, words))
        .rename(FieldTree.ROOT, tree);
    return FieldTree.register(tree);
  }

  private static void checkApart(Map<Pseudonym, Pseudonym> names) {
    if (names.values().stream().distinct().count() != names.size()) {
      throw new IllegalStateException(
          "two pseudonyms of the register became one under this key: take another key");
    }
  }
}
