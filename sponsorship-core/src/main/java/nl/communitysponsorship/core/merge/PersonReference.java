package nl.communitysponsorship.core.merge;

import static nl.communitysponsorship.core.identity.Participant.PersonKind.NEWCOMER;
import static nl.communitysponsorship.core.identity.Participant.PersonKind.SPONSOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import nl.communitysponsorship.core.identity.Participant.PersonKind;

/**
 * A place in the register where the pseudonym of a person stands and leads to that person.
 *
 * @param list the list of the register
 * @param path the names of the fields that lead there; lists on the way are entered
 */
public record PersonReference(PersonKind kind, String list, List<String> path) {
  private static final String SURVEYS = "surveys";

  /**
   * In a survey the household of a newcomer stands beside the newcomer, and moves along; a family
   * stays that of its own household.
   */
  private static final String HOUSEHOLD = "household";

  /**
   * Every such place; a reference that is missing here would dangle after a merge, and a test finds
   * it.
   */
  public static final List<PersonReference> ALL =
      List.of(
          new PersonReference(SPONSOR, "groups", List.of("memberships", "sponsor")),
          new PersonReference(SPONSOR, "attendances", List.of("sponsor")),
          new PersonReference(SPONSOR, SURVEYS, List.of("respondent", "sponsor")),
          new PersonReference(SPONSOR, "exemptions", List.of("member")),
          new PersonReference(NEWCOMER, SURVEYS, List.of("respondent", "person")),
          new PersonReference(NEWCOMER, "families", List.of("head")),
          new PersonReference(NEWCOMER, "families", List.of("relations", "from")),
          new PersonReference(NEWCOMER, "families", List.of("relations", "to")),
          new PersonReference(NEWCOMER, "families", List.of("relations", "noted", "by")),
          new PersonReference(NEWCOMER, "families", List.of("speaking", "person")),
          new PersonReference(NEWCOMER, "families", List.of("speaking", "noted", "by")),
          new PersonReference(NEWCOMER, "families", List.of("arrangements", "noted", "by")),
          new PersonReference(NEWCOMER, "families", List.of("ties", "noted", "by")),
          new PersonReference(NEWCOMER, "families", List.of("links", "noted", "by")),
          new PersonReference(NEWCOMER, "integrationTracks", List.of("person")));

  /** Where the records of the people themselves stand. */
  public static final List<PersonReference> HOMES =
      List.of(
          new PersonReference(SPONSOR, "sponsors", List.of("id")),
          new PersonReference(NEWCOMER, "households", List.of("members", "id")));

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
    boolean found = redirect(record, 0, from, to, household);
    dropRelationsToThemselves(record.path("relations"));
    return found;
  }

  /** What one of the two was to the other, nobody is to themselves. */
  private static void dropRelationsToThemselves(JsonNode relations) {
    for (int i = relations.size() - 1; i >= 0; i--) {
      JsonNode each = relations.get(i);
      if (each.path("from").equals(each.path("to")) && relations instanceof ArrayNode list) {
        list.remove(i);
      }
    }
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
        if (!household.isEmpty() && list.equals(SURVEYS) && object.has(HOUSEHOLD)) {
          object.put(HOUSEHOLD, household);
        }
        return true;
      }
      found = redirect(next, step + 1, from, to, household);
    }
    return found;
  }
}
