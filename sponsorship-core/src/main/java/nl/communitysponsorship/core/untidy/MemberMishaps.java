package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What a member can lack, and what can be wrong with trainings. */
final class MemberMishaps {
  private static final String MEMBER = "/sponsors/3";

  private MemberMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.MEMBER_UNDERAGE,
            Situation.group().with(MEMBER + "/birth", Map.of("kind", "YEAR", "year", 2010))),
        new Mishap(
            ProgrammeRule.MEMBER_AGE_UNKNOWN,
            Situation.group().with(MEMBER + "/birth", Map.of("kind", "UNKNOWN"))),
        new Mishap(
            ProgrammeRule.MEMBERSHIP_OVERLAP,
            Situation.group()
                .copying("/groups/0/memberships/3", "/groups/0/memberships")
                .with("/groups/0/memberships/5/period/from", "2023-06-01")),
        new Mishap(
            ProgrammeRule.INTERVIEW_MISSING,
            Situation.group().without(MEMBER + "/screening/interviewOn")),
        new Mishap(
            ProgrammeRule.STATEMENT_MISSING,
            Situation.group().without(MEMBER + "/screening/statementOn")),
        new Mishap(
            ProgrammeRule.REQUIREMENT_EXEMPTION_ENDED,
            Situation.group()
                .without(MEMBER + "/screening/interviewOn")
                .with("/exemptions", List.of(exemption("S-@name-4", "interview", "2023-12-01")))),
        new Mishap(
            ProgrammeRule.EXEMPTION_NOT_MEMBER,
            Situation.group()
                .without("/groups/0/memberships/4")
                .with("/exemptions", List.of(exemption("S-@name-5", "interview", "2024-03-01")))),
        new Mishap(
            ProgrammeRule.EXEMPTION_CODE_UNKNOWN,
            Situation.group()
                .with(
                    "/exemptions",
                    List.of(exemption("S-@name-4", "group.noBackstop", "2024-03-01")))),
        new Mishap(
            ProgrammeRule.TRAINING_MISSING,
            Situation.group().with("/attendances/3/outcome", "NO_SHOW")),
        new Mishap(
            ProgrammeRule.TRAINING_UNKNOWN,
            Situation.group().with("/attendances/3/outcome", "NOT_RECORDED")),
        new Mishap(
            ProgrammeRule.TRAINING_OVERBOOKED,
            Situation.group().with("/trainingSessions/0/places", 4)));
  }

  private static Map<String, Object> exemption(String member, String code, String until) {
    return Map.of(
        "group",
        "G-@name",
        "member",
        member,
        "code",
        code,
        "reason",
        "Ontmoet nog geen huishouden.",
        "by",
        "@leader",
        "period",
        Map.of("from", "2023-09-01", "until", until));
  }
}
