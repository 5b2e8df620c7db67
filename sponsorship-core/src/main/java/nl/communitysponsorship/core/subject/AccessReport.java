package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.tree.FieldTree;

/**
 * Everything that a register holds about one person, in every role they ever had: the answer to a
 * request for access (inzageverzoek, GDPR article 15).
 *
 * <p>Walks every field of every record, by the catalogue, so that a new field is told as soon as it
 * exists. Somebody else's pseudonym is replaced by the word for who that is, and entries about
 * others are left out and counted. Whoever keeps names and addresses behind the pseudonyms adds
 * those.
 *
 * @param parts by pseudonym as given, then in the order of the register; empty when nothing is held
 */
public record AccessReport(List<AccessPart> parts) {
  public AccessReport {
    parts = List.copyOf(requireNonNull(parts, "parts"));
  }

  /**
   * All that is held under some pseudonyms of one person, without what has to be reviewed first.
   */
  public static AccessReport of(Register register, List<Pseudonym> person) {
    return of(register, person, Set.of());
  }

  /**
   * All that is held under some pseudonyms of one person.
   *
   * @param person the pseudonyms of one person, in the order in which they are told
   * @param reviewed the paths of fields of which somebody judged that they may be told
   * @throws IllegalArgumentException if a pseudonym is not one of people
   */
  public static AccessReport of(
      Register register, List<Pseudonym> person, Collection<String> reviewed) {
    FieldTree fields = FieldTree.shipped();
    ObjectNode tree = FieldTree.of(register);
    var all = new TreeSet<Pseudonym>();
    List<SubjectRecords> held =
        person.stream()
            .distinct()
            .map(each -> SubjectRecords.of(fields, tree, each))
            .peek(each -> all.addAll(each.own()))
            .toList();
    var parts = new ArrayList<AccessPart>();
    for (int i = 0; i < held.size(); i++) {
      var reader = new AccessReader(fields, held.get(i), all, Set.copyOf(reviewed));
      for (SubjectRecord each : held.get(i).records()) {
        parts.add(reader.part(person.stream().distinct().toList().get(i), each));
      }
    }
    return new AccessReport(parts);
  }

  /** What is not told, in the order of the parts. */
  public List<Withheld> withheld() {
    return parts.stream().flatMap(part -> part.withheld().stream()).toList();
  }

  /** The same as canonical JSON: a list of parts, each with its place and what it holds. */
  public String json() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (AccessPart part : parts) {
      ObjectNode each = list.addObject();
      each.put("pseudonym", part.somebody().value());
      each.put("place", part.path());
      each.set("held", FieldTree.parse(part.json()));
      ArrayNode withheld = each.putArray("withheld");
      for (Withheld one : part.withheld()) {
        withheld
            .addObject()
            .put("place", one.path())
            .put("ground", one.ground().name())
            .put("count", one.count());
      }
    }
    return CanonicalJson.write(list);
  }
}
