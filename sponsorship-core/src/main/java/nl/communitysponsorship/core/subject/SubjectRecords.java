package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;

/**
 * The records of a register that are about somebody.
 *
 * <p>Every record that mentions one of their pseudonyms is; and so are records of their kind that
 * lead to one that is, as a task leads to the sponsorship of a household. A household stands for
 * all its people.
 *
 * @param kind what kind of somebody it is
 * @param own the pseudonyms that are theirs: the one given, and for a household those of its people
 * @param keys the own pseudonyms and those of their records, such as of their sponsorships
 * @param records in the order of the register
 */
public record SubjectRecords(
    Whose kind, Set<Pseudonym> own, Set<Pseudonym> keys, List<SubjectRecord> records) {
  private static final String ID = "id";

  public SubjectRecords {
    requireNonNull(kind, "kind");
    own = Collections.unmodifiableSortedSet(new TreeSet<>(requireNonNull(own, "own")));
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(requireNonNull(keys, "keys")));
    records = List.copyOf(requireNonNull(records, "records"));
  }

  /**
   * What a register holds about somebody; nothing when it does not know the pseudonym.
   *
   * @throws IllegalArgumentException if the pseudonym is not one of people
   */
  public static SubjectRecords of(FieldTree fields, JsonNode register, Pseudonym somebody) {
    Whose kind =
        fields
            .whose(somebody.type())
            .filter(Whose::isPeople)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a person is known by a pseudonym of a sponsor, a household, a person or a worker; a '%s' was given"
                            .formatted(somebody.type())));
    List<SubjectRecord> all = SubjectRecord.all(fields, register);
    Set<Pseudonym> own = own(fields, all, somebody, kind);
    var keys = new TreeSet<>(own);
    var found = new TreeSet<SubjectRecord>();
    all.stream().filter(each -> each.mentions(own)).forEach(found::add);
    while (follow(kind, all, found, keys)) {
      // Each round leads from what was found to what leads to it, until nothing more does.
    }
    return new SubjectRecords(kind, own, keys, List.copyOf(found));
  }

  /** Whether a value of a list is somebody else's: it names members, and not this one. */
  public boolean isOfOthers(FieldTree fields, TreeField list, JsonNode value) {
    var named = new ArrayList<Pseudonym>();
    fields.eachPseudonym(
        list.type(),
        value,
        (type, id) -> {
          if (fields.whose(type).filter(Whose::isMember).isPresent()) {
            named.add(new Pseudonym(type, id));
          }
        });
    return !named.isEmpty() && Collections.disjoint(named, own);
  }

  /** Whether one of the own pseudonyms stands at or below a node. */
  public boolean areNamedIn(FieldTree fields, TreeField field, JsonNode value) {
    var named = new ArrayList<Pseudonym>();
    fields.eachPseudonym(field.type(), value, (type, id) -> named.add(new Pseudonym(type, id)));
    return !Collections.disjoint(named, own);
  }

  private static Set<Pseudonym> own(
      FieldTree fields, List<SubjectRecord> all, Pseudonym somebody, Whose kind) {
    var own = new TreeSet<>(Set.of(somebody));
    if (kind == Whose.HOUSEHOLD) {
      all.stream()
          .filter(each -> each.findId().filter(somebody::equals).isPresent())
          .forEach(each -> addPeople(fields, each.type(), each.tree(), own));
    }
    return own;
  }

  /** Those who stand in the record under an id of their own. */
  private static void addPeople(
      FieldTree fields, String type, JsonNode node, Set<Pseudonym> people) {
    for (TreeField field : fields.fields(type, node)) {
      for (JsonNode value : fields.values(field, node)) {
        boolean isPerson = fields.whose(field.type()).filter(Whose::isMember).isPresent();
        if (isPerson && field.entry().field().equals(ID)) {
          people.add(new Pseudonym(field.type(), value.asText()));
        }
        addPeople(fields, field.type(), value, people);
      }
    }
  }

  private static boolean follow(
      Whose kind, List<SubjectRecord> all, Set<SubjectRecord> found, Set<Pseudonym> keys) {
    Whose followed = kind == Whose.PERSON ? Whose.HOUSEHOLD : kind;
    boolean isMore = false;
    for (SubjectRecord each : all) {
      if (each.whose() == followed) {
        isMore |= each.mentions(keys) && found.add(each);
        isMore |= found.contains(each) && each.findId().filter(keys::add).isPresent();
      }
    }
    return isMore;
  }
}
