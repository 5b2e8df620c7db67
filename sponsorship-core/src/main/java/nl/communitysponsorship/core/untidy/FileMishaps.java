package nl.communitysponsorship.core.untidy;

import java.util.List;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What can be wrong with any file: a name that is unknown, or there twice. */
final class FileMishaps {
  private FileMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.PROGRAMME_POLICY_UNKNOWN, Situation.programme("policy", "vwn-pliot")),
        new Mishap(ProgrammeRule.ID_TWICE, Situation.group().copying("/sponsors/4", "/sponsors")),
        new Mishap(
            ProgrammeRule.REFERENCE_UNKNOWN,
            Situation.group().with("/groups/0/backstop", "T-@name")));
  }
}
