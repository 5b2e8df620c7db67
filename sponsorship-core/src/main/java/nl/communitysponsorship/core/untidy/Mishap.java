package nl.communitysponsorship.core.untidy;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.rule.ProgrammeRule;

/** One thing that went wrong, and the records in which it did. */
record Mishap(ProgrammeRule rule, Situation situation) {
  Mishap {
    requireNonNull(rule, "rule");
    requireNonNull(situation, "situation");
  }

  /** What the records that break a rule have in their names, such as {@code group-tooSmall}. */
  static String nameOf(ProgrammeRule rule) {
    return rule.code().replace('.', '-');
  }
}
