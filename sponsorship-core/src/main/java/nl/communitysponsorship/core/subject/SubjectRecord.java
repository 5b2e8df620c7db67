package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;
import org.jspecify.annotations.Nullable;

/**
 * A record in one of the lists of a register.
 *
 * @param place of its list among the lists, from 0
 * @param list what the catalogue says of its list
 * @param type the simple name of the record
 * @param index its place in the list, from 0
 * @param tree the record itself, as it stands in the tree of the register
 * @param id its own pseudonym; null when it has none
 * @param mentioned every pseudonym in it
 */
public record SubjectRecord(
    int place,
    FieldEntry list,
    String type,
    int index,
    JsonNode tree,
    @Nullable Pseudonym id,
    Set<Pseudonym> mentioned)
    implements Comparable<SubjectRecord> {
  private static final Comparator<SubjectRecord> ORDER =
      Comparator.comparingInt(SubjectRecord::place).thenComparingInt(SubjectRecord::index);

  public SubjectRecord {
    requireNonNull(list, "list");
    requireNonNull(type, "type");
    requireNonNull(tree, "tree");
    mentioned = Collections.unmodifiableSortedSet(new TreeSet<>(mentioned));
  }

  /** Every record in the lists of a register, in its order. */
  static List<SubjectRecord> all(FieldTree fields, JsonNode register) {
    var all = new ArrayList<SubjectRecord>();
    List<TreeField> lists = fields.lists();
    for (int place = 0; place < lists.size(); place++) {
      TreeField list = lists.get(place);
      List<JsonNode> records = fields.values(list, register);
      for (int index = 0; index < records.size(); index++) {
        JsonNode tree = records.get(index);
        var mentioned = new TreeSet<Pseudonym>();
        fields.eachPseudonym(
            list.type(), tree, (type, id) -> mentioned.add(new Pseudonym(type, id)));
        Pseudonym id =
            fields
                .find(list.type(), tree, "id")
                .map(field -> new Pseudonym(field.type(), tree.path("id").asText()))
                .orElse(null);
        all.add(new SubjectRecord(place, list.entry(), list.type(), index, tree, id, mentioned));
      }
    }
    return all;
  }

  /** Whose data the records of its list are. */
  public Whose whose() {
    return list.handling().whose();
  }

  /** Its own pseudonym, or empty when it has none. */
  public Optional<Pseudonym> findId() {
    return Optional.ofNullable(id);
  }

  /** Whether one of these pseudonyms stands in it. */
  public boolean mentions(Set<Pseudonym> pseudonyms) {
    return !Collections.disjoint(mentioned, pseudonyms);
  }

  /** Where it stands: its list, and its own pseudonym, or its place in the list from 1. */
  public String path() {
    return "%s[%s]"
        .formatted(
            list.field(), findId().map(Pseudonym::value).orElse(Integer.toString(index + 1)));
  }

  /** By list, then by place in it. */
  @Override
  public int compareTo(SubjectRecord other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path();
  }
}
