package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
 * @param keys the own pseudonyms and those of records that are theirs, such as of their
 *     sponsorships; not of what they share, such as the household of one of its people
 * @param records in the order of the register
 */
public record SubjectRecords(
    Whose kind, Set<Pseudonym> own, Set<Pseudonym> keys, List<SubjectRecord> records) {
  private static final String ID = "id";
  private static final String HOUSEHOLD = "household";
  private static final String HOUSEHOLD_ID = "HouseholdId";

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
    List<SubjectRecord> everything = SubjectRecord.all(fields, register);
    Set<Pseudonym> own = own(fields, everything, somebody, kind);
    Set<Pseudonym> homes = homes(everything, own);
    List<SubjectRecord> all =
        everything.stream()
            .filter(
                each ->
                    kind == Whose.SPONSOR
                        || kind == Whose.WORKER
                        || !isOfAnotherHousehold(each, homes)
                        || (kind == Whose.PERSON && each.mentions(own)))
            .toList();
    var leads = new TreeSet<>(own);
    var found = new TreeSet<SubjectRecord>();
    all.stream().filter(each -> each.mentions(own)).forEach(found::add);
    while (follow(fields, kind, all, found, leads)) {
      // Each round leads from what was found to what leads to it, until nothing more does.
    }
    leads.removeIf(
        each -> !own.contains(each) && fields.whose(each.type()).filter(kind::owns).isEmpty());
    return new SubjectRecords(kind, own, leads, List.copyOf(found));
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

  /** A family that only names this household, as one that it is linked with, is not its own. */
  private static boolean isOfAnotherHousehold(SubjectRecord record, Set<Pseudonym> homes) {
    JsonNode household = record.tree().path(HOUSEHOLD);
    return household.isTextual()
        && !homes.contains(new Pseudonym(HOUSEHOLD_ID, household.asText()));
  }

  /** The own pseudonyms, and those of the households that own people are members of. */
  private static Set<Pseudonym> homes(List<SubjectRecord> all, Set<Pseudonym> own) {
    var homes = new TreeSet<>(own);
    all.stream()
        .filter(each -> each.mentions(own))
        .flatMap(each -> each.findId().stream())
        .filter(each -> each.type().equals(HOUSEHOLD_ID))
        .forEach(homes::add);
    return homes;
  }

  private static Set<Pseudonym> own(
      FieldTree fields, List<SubjectRecord> all, Pseudonym somebody, Whose kind) {
    var own = new TreeSet<>(Set.of(somebody));
    if (kind == Whose.HOUSEHOLD) {
      all.stream()
          .filter(each -> each.findId().filter(somebody::equals).isPresent())
          .forEach(each -> addIds(fields, each, true, own));
    }
    return own;
  }

  /** The ids of a record and of what stands in it: those of people, or all others. */
  private static boolean addIds(
      FieldTree fields, SubjectRecord record, boolean ofPeople, Set<Pseudonym> ids) {
    return addIds(fields, record.type(), record.tree(), ofPeople, ids);
  }

  private static boolean addIds(
      FieldTree fields, String type, JsonNode node, boolean ofPeople, Set<Pseudonym> ids) {
    boolean isMore = false;
    for (TreeField field : fields.fields(type, node)) {
      Optional<Whose> whose = fields.whose(field.type());
      for (JsonNode value : fields.values(field, node)) {
        boolean isId = field.entry().field().equals(ID) && whose.isPresent();
        if (isId && whose.filter(Whose::isMember).isPresent() == ofPeople) {
          isMore |= ids.add(new Pseudonym(field.type(), value.asText()));
        }
        isMore |= addIds(fields, field.type(), value, ofPeople, ids);
      }
    }
    return isMore;
  }

  private static boolean follow(
      FieldTree fields,
      Whose kind,
      List<SubjectRecord> all,
      Set<SubjectRecord> found,
      Set<Pseudonym> leads) {
    Whose followed = kind == Whose.PERSON ? Whose.HOUSEHOLD : kind;
    boolean isMore = false;
    for (SubjectRecord each : all) {
      if (each.whose() == followed) {
        isMore |= each.mentions(leads) && found.add(each);
        isMore |= found.contains(each) && addIds(fields, each, false, leads);
      }
    }
    return isMore;
  }
}
