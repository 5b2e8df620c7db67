package nl.communitysponsorship.core.merge;

import static nl.communitysponsorship.core.identity.Pseudonym.PersonKind.NEWCOMER;
import static nl.communitysponsorship.core.identity.Pseudonym.PersonKind.SPONSOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import nl.communitysponsorship.core.identity.Pseudonym.PersonKind;

/**
 * A place in the register where the pseudonym of a person stands and leads to that person.
 *
 * @param list the list of the register
 * @param path the names of the fields that lead there; lists on the way are entered
 */
public record PersonReference(PersonKind kind, String list, List<String> path) {
  /**
   * Every such place; a reference that is missing here would dangle after a merge, and a test finds
   * it.
   */
  public static final List<PersonReference> ALL =
      List.of(
          new PersonReference(SPONSOR, "groups", List.of("memberships", "sponsor")),
          new PersonReference(SPONSOR, "attendances", List.of("sponsor")),
          new PersonReference(SPONSOR, "surveys", List.of("respondent", "sponsor")),
          new PersonReference(NEWCOMER, "surveys", List.of("respondent", "person")));

  /** Where the records of the people themselves stand. */
  public static final List<PersonReference> HOMES =
      List.of(
          new PersonReference(SPONSOR, "sponsors", List.of("id")),
          new PersonReference(NEWCOMER, "households", List.of("members", "id")));

  /** Beside the pseudonym of a newcomer that of the household may stand, and moves along. */
  private static final String HOUSEHOLD = "household";

  public PersonReference {
    path = List.copyOf(path);
  }

  /**
   * Lets every reference to one person at this place of a record lead to another.
   *
   * @param household that of the other, to stand beside the pseudonym; empty for a sponsor
   * @return whether there was one
   */
  boolean redirect(JsonNode record, String from, String to, String household) {
    return redirect(record, 0, from, to, household);
  }

  private boolean redirect(JsonNode node, int step, String from, String to, String household) {
    boolean found = false;
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (step == path.size() && list.get(i).asText().equals(from)) {
          list.set(i, TextNode.valueOf(to));
          found = true;
        } else {
          found |= redirect(list.get(i), step, from, to, household);
        }
      }
    } else if (node instanceof ObjectNode object && step < path.size()) {
      String name = path.get(step);
      JsonNode next = object.path(name);
      if (step == path.size() - 1 && next.isTextual() && next.asText().equals(from)) {
        object.put(name, to);
        if (!household.isEmpty() && object.has(HOUSEHOLD)) {
          object.put(HOUSEHOLD, household);
        }
        return true;
      }
      found = redirect(next, step + 1, from, to, household);
    }
    return found;
  }
}
