package nl.communitysponsorship.core.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Joins memberships of one sponsor in one group that hold on the same days. */
final class Memberships {
  private static final String PERIOD = "period";
  private static final String UNTIL = "until";
  private static final String ROLES = "roles";
  private static final String REASON = "leaveReason";

  /** After every day that can be written. */
  private static final String OPEN = "~";

  private Memberships() {}

  /**
   * Joins what overlaps: from the first day to the last, with the roles of both and the reason of
   * the one that lasted longest.
   *
   * @return whether anything was joined
   */
  static boolean join(ObjectNode group, String sponsor) {
    var others = new ArrayList<JsonNode>();
    var own = new ArrayList<ObjectNode>();
    for (JsonNode each : group.path("memberships")) {
      if (each.path("sponsor").asText().equals(sponsor)) {
        own.add((ObjectNode) each);
      } else {
        others.add(each);
      }
    }
    own.sort(Comparator.comparing(each -> each.path(PERIOD).path("from").asText()));
    var joined = new ArrayList<ObjectNode>();
    for (ObjectNode next : own) {
      ObjectNode last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && next.path(PERIOD).path("from").asText().compareTo(until(last)) < 0) {
        absorb(last, next);
      } else {
        joined.add(next);
      }
    }
    ArrayNode memberships = group.putArray("memberships").addAll(others);
    joined.forEach(memberships::add);
    return joined.size() < own.size();
  }

  private static void absorb(ObjectNode last, ObjectNode next) {
    if (until(next).compareTo(until(last)) > 0) {
      last.set(PERIOD, lasting((ObjectNode) last.path(PERIOD), next.path(PERIOD).path(UNTIL)));
      last.remove(List.of(REASON));
      if (next.has(REASON)) {
        last.set(REASON, next.path(REASON));
      }
    }
    var roles = new TreeSet<String>();
    last.path(ROLES).forEach(each -> roles.add(each.asText()));
    next.path(ROLES).forEach(each -> roles.add(each.asText()));
    ArrayNode all = last.putArray(ROLES);
    roles.forEach(all::add);
  }

  private static ObjectNode lasting(ObjectNode period, JsonNode until) {
    ObjectNode longer = period.deepCopy();
    longer.remove(List.of(UNTIL));
    if (!until.isMissingNode()) {
      longer.set(UNTIL, until);
    }
    return longer;
  }

  private static String until(ObjectNode membership) {
    JsonNode until = membership.path(PERIOD).path(UNTIL);
    return until.isMissingNode() ? OPEN : until.asText();
  }
}
