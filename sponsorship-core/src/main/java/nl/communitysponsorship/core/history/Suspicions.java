package nl.communitysponsorship.core.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** Where changes would hold what looks like a citizen service number, in whatever field. */
public final class Suspicions {
  private Suspicions() {}

  /**
   * The records in which such a number would be kept, each once; empty when none would. A key that
   * holds the number is not repeated.
   */
  public static Findings in(List<RecordChange> changes) {
    var found = new ArrayList<Finding>();
    for (RecordChange change : changes) {
      boolean isSuspected =
          change.after().filter(record -> isSuspected(CanonicalJson.treeOf(record))).isPresent();
      if (isSuspected) {
        RecordKey at = change.key();
        String key = BsnGuard.isSuspectedIn(at.key()) ? "…" : at.key();
        found.add(ProgrammeRule.TEXT_BSN_SUSPECTED.at(FindingPath.at(at.list(), key)));
      }
    }
    return new Findings(found);
  }

  private static boolean isSuspected(JsonNode node) {
    if (node.isValueNode()) {
      return BsnGuard.isSuspectedIn(node.asText());
    }
    for (JsonNode part : node) {
      if (isSuspected(part)) {
        return true;
      }
    }
    return false;
  }
}
