package nl.communitysponsorship.core.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.privacy.FieldEntry.Export;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.core.subject.SubjectRecord;
import nl.communitysponsorship.core.subject.SubjectRecords;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;

/**
 * What may leave a register for research on a day.
 *
 * <p>Only households whose consent to research holds on the day, and what is about them; of that
 * only the fields that the catalogue lets leave, as coarse as it says, under pseudonyms of the
 * release. A record that names anybody who did not consent stays. The groups are there that were
 * matched with these households, without their members.
 *
 * <p>Coarse is not anonymous: in a small programme a household may be known by its size, its
 * municipality and its months. Who receives this signs for that; it is not for publication.
 *
 * @param households how many households take part
 * @param leftOut how many do not, and why
 * @param json canonical JSON: the lists of the register that may leave, records in the order of
 *     what they say
 */
public record ResearchView(LocalDate day, int households, List<LeftOut> leftOut, String json) {
  /** Names the form and its version. */
  public static final String FORMAT = "community-sponsorship-research/1";

  public ResearchView {
    requireNonNull(day, "day");
    leftOut = List.copyOf(requireNonNull(leftOut, "leftOut"));
    requireNonNull(json, "json");
  }

  /**
   * What may leave on a day.
   *
   * @param pseudonyms of the release; another key for each release that must not be linked
   */
  public static ResearchView of(Register register, LocalDate day, Pseudonyms pseudonyms) {
    FieldTree fields = FieldTree.shipped();
    JsonNode tree = FieldTree.of(register);
    Participants participants = Participants.on(register, day);
    var allowed = new TreeSet<Pseudonym>();
    var records = new TreeSet<SubjectRecord>();
    for (Pseudonym each : participants.households()) {
      SubjectRecords theirs = SubjectRecords.of(fields, tree, each);
      allowed.addAll(theirs.own());
      records.addAll(theirs.records());
    }
    records.removeIf(each -> !areAllowed(fields, each, allowed));
    var leaves = new ResearchTree(fields, pseudonyms, day);
    ObjectNode view = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    for (TreeField list : fields.allFields(FieldTree.ROOT)) {
      if (list.entry().export() != Export.NO) {
        view.set(
            list.entry().field(),
            list.isList()
                ? leaves.list(list, chosen(fields, list, tree, records))
                : leaves.record(list.type(), tree.path(list.entry().field())));
      }
    }
    return new ResearchView(
        day, participants.households().size(), participants.leftOut(), CanonicalJson.write(view));
  }

  /** All of what is nobody's, the groups that are named, and of people the records chosen. */
  private static ArrayNode chosen(
      FieldTree fields, TreeField list, JsonNode tree, Set<SubjectRecord> records) {
    ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
    Whose whose = list.entry().handling().whose();
    var named = new TreeSet<Pseudonym>();
    records.forEach(each -> named.addAll(each.mentioned()));
    Set<Integer> places =
        records.stream()
            .filter(record -> record.list().equals(list.entry()))
            .map(SubjectRecord::index)
            .collect(Collectors.toSet());
    List<JsonNode> all = fields.values(list, tree);
    for (int place = 0; place < all.size(); place++) {
      JsonNode each = all.get(place);
      boolean isNamed =
          fields
              .find(list.type(), each, "id")
              .filter(id -> named.contains(new Pseudonym(id.type(), each.path("id").asText())))
              .isPresent();
      if (whose == Whose.NOBODY || places.contains(place) || (whose == Whose.GROUP && isNamed)) {
        chosen.add(each);
      }
    }
    return chosen;
  }

  /** Whether a record names nobody but those who consented; workers are left out of it anyway. */
  private static boolean areAllowed(
      FieldTree fields, SubjectRecord record, Set<Pseudonym> allowed) {
    return record.mentioned().stream()
        .filter(
            each ->
                fields.whose(each.type()).filter(Whose::isMember).isPresent()
                    || each.type().equals("HouseholdId"))
        .allMatch(allowed::contains);
  }

  /** How many take part, on which day; nothing of them. */
  @Override
  public String toString() {
    return "ResearchView of %d households on %s".formatted(households, day);
  }
}
