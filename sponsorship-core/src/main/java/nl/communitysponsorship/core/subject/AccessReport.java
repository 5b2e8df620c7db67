package nl.communitysponsorship.core.subject;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.communitysponsorship.core.family.Family;
import nl.communitysponsorship.core.family.FamilyFact;
import nl.communitysponsorship.core.family.Noted.Visibility;
import nl.communitysponsorship.core.family.Viewer;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;

/**
 * Everything that a register holds about one person, in every role they ever had: the answer to a
 * request for access (inzageverzoek, GDPR article 15).
 *
 * <p>Walks every field of every record, by the catalogue, so that a new field is told as soon as it
 * exists. Somebody else's pseudonym is replaced by the word for who that is, and entries about
 * others are left out and counted. What somebody in a family hides from whoever asks is left out
 * without a trace. Whoever keeps names and addresses behind the pseudonyms adds those.
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
   * All that is held under some pseudonyms of one person whose age nobody looked at: what only the
   * adults of a household may know is told to who told it.
   *
   * @param person the pseudonyms of one person, in the order in which they are told
   * @param reviewed the paths of fields of which somebody judged that they may be told
   * @throws IllegalArgumentException if a pseudonym is not one of people
   */
  public static AccessReport of(
      Register register, List<Pseudonym> person, Collection<String> reviewed) {
    return of(register, person, reviewed, birth -> false);
  }

  /**
   * The same for somebody whose age counts on a day: an adult is told what the adults of their
   * household may know.
   *
   * @param adultAge from which age somebody is an adult, from the policy
   */
  public static AccessReport of(
      Register register,
      List<Pseudonym> person,
      Collection<String> reviewed,
      LocalDate day,
      int adultAge) {
    requireNonNull(day, "day");
    return of(register, person, reviewed, birth -> birth.hasReached(adultAge, day) == Answer.YES);
  }

  private static AccessReport of(
      Register register,
      List<Pseudonym> person,
      Collection<String> reviewed,
      Predicate<Birth> isAdult) {
    FieldTree fields = FieldTree.shipped();
    List<Pseudonym> roles = person.stream().distinct().toList();
    var all = new TreeSet<Pseudonym>();
    List<SubjectRecords> held =
        roles.stream()
            .map(
                each ->
                    SubjectRecords.of(
                        fields, FieldTree.of(asToldTo(each, register, isAdult)), each))
            .peek(each -> all.addAll(each.own()))
            .toList();
    var parts = new ArrayList<AccessPart>();
    for (int i = 0; i < held.size(); i++) {
      var reader = new AccessReader(fields, held.get(i), all, Set.copyOf(reviewed));
      for (SubjectRecord each : held.get(i).records()) {
        parts.add(reader.part(roles.get(i), each));
      }
    }
    return new AccessReport(parts);
  }

  /**
   * The register without what a family hides from whoever asks, and without a family of which
   * nothing is left: as if it had never been told.
   */
  private static Register asToldTo(
      Pseudonym somebody, Register register, Predicate<Birth> isAdult) {
    List<Family> families =
        register.families().stream()
            .map(each -> each.keeping(fact -> isTold(fact, each, somebody, register, isAdult)))
            .filter(each -> !each.equals(Family.of(each.household())))
            .toList();
    return register.withHouseholds(register.households(), families, register.surveys());
  }

  /**
   * A household is told what all its people may know. Who is not of the household, or no longer, is
   * told what they said themselves and what is open and names them.
   */
  private static boolean isTold(
      FamilyFact fact,
      Family family,
      Pseudonym somebody,
      Register register,
      Predicate<Birth> isAdult) {
    if (!somebody.type().equals("PersonId")) {
      return fact.noted().visibility().compareTo(Visibility.HOUSEHOLD) >= 0;
    }
    var person = new PersonId(somebody.value());
    return member(register, family.household(), person)
        .map(each -> new Viewer(person, isAdult.test(each.birth())).sees(fact))
        .orElseGet(
            () ->
                fact.noted().findBy().filter(person::equals).isPresent()
                    || (Viewer.team().sees(fact) && fact.names(person)));
  }

  private static Optional<HouseholdMember> member(
      Register register, HouseholdId household, PersonId person) {
    return register.households().stream()
        .filter(each -> each.id().equals(household))
        .flatMap(each -> each.members().stream())
        .filter(each -> each.id().equals(person))
        .findFirst();
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
