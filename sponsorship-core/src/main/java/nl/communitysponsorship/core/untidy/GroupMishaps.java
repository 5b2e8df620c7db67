package nl.communitysponsorship.core.untidy;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What a group can lack as a whole. */
final class GroupMishaps {
  private static final String MEMBERSHIPS = "/groups/0/memberships";
  private static final int MOST_MEMBERS = 8;

  private GroupMishaps() {}

  static List<Mishap> all() {
    return List.of(
        new Mishap(
            ProgrammeRule.GROUP_TOO_SMALL,
            Situation.group()
                .without(MEMBERSHIPS + "/4")
                .without(MEMBERSHIPS + "/3")
                .without(MEMBERSHIPS + "/2")),
        new Mishap(ProgrammeRule.GROUP_BELOW_TARGET, Situation.group().without(MEMBERSHIPS + "/4")),
        new Mishap(ProgrammeRule.GROUP_TOO_LARGE, tooMany()),
        new Mishap(
            ProgrammeRule.GROUP_NO_COORDINATOR,
            Situation.group().with(MEMBERSHIPS + "/0/roles", List.of("CONTACT_PERSON"))),
        new Mishap(
            ProgrammeRule.GROUP_COORDINATOR_GAP,
            Situation.group().with(MEMBERSHIPS + "/0/period/until", "2023-11-01")),
        new Mishap(
            ProgrammeRule.GROUP_SEVERAL_COORDINATORS,
            Situation.group().with(MEMBERSHIPS + "/3/roles", List.of("COORDINATOR"))),
        new Mishap(
            ProgrammeRule.GROUP_NO_DEPUTY,
            Situation.group().with(MEMBERSHIPS + "/1/roles", List.of())),
        new Mishap(
            ProgrammeRule.GROUP_FEW_DUTCH_SPEAKERS,
            Situation.group().without("/sponsors/2/languages")),
        new Mishap(
            ProgrammeRule.GROUP_FEW_CONTACT_PERSONS,
            Situation.group().with(MEMBERSHIPS + "/2/roles", List.of("LANGUAGE_BUDDY"))),
        new Mishap(
            ProgrammeRule.GROUP_MANY_CONTACT_PERSONS,
            Situation.group().with(MEMBERSHIPS + "/3/roles", List.of("CONTACT_PERSON"))),
        new Mishap(
            ProgrammeRule.GROUP_NO_BACKSTOP, Situation.group().without("/groups/0/backstop")),
        new Mishap(
            ProgrammeRule.GROUP_WITHDRAWN,
            Situation.group().with("/groups/0/withdrawnOn", "2023-12-01")),
        new Mishap(
            ProgrammeRule.GROUP_SUSPENDED,
            Situation.group()
                .with("/groups/0/suspensions", List.of(Map.of("from", "2023-12-01")))));
  }

  /** Nine members, of whom the last is in everything like the one before. */
  private static Situation tooMany() {
    Situation group = Situation.group();
    for (int i = 5; i <= MOST_MEMBERS; i++) {
      String id = "S-@name-" + (i + 1);
      group =
          group
              .copying("/sponsors/4", "/sponsors")
              .with("/sponsors/%d/id".formatted(i), id)
              .copying(MEMBERSHIPS + "/4", MEMBERSHIPS)
              .with(MEMBERSHIPS + "/%d/sponsor".formatted(i), id)
              .copying("/attendances/4", "/attendances")
              .with("/attendances/%d/sponsor".formatted(i), id);
    }
    return group;
  }
}
