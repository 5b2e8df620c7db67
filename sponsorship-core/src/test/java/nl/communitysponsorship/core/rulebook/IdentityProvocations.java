package nl.communitysponsorship.core.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.history.RecordChange;
import nl.communitysponsorship.core.history.RecordKey;
import nl.communitysponsorship.core.history.Recorded;
import nl.communitysponsorship.core.history.RegisterHistory;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.store.Commit;
import nl.communitysponsorship.core.store.MemoryStore;

/** Histories that do not fit together, and commands that do not. */
final class IdentityProvocations {
  private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
  private static final LocalDate BEFORE = LocalDate.of(2023, 2, 28);
  private static final WorkerId WORKER = new WorkerId("W-01");

  private IdentityProvocations() {}

  static List<Provocation> all() {
    RecordChange programme =
        new RecordChange.ProgrammeChanged(SmallProgramme.register().programme());
    RecordChange removal = new RecordChange.Removed(new RecordKey("sponsors", "S-9", 0));
    return List.of(
        Provocation.of(
            ProgrammeRule.HISTORY_OUT_OF_STEP,
            "events[3]",
            Map.of("expected", 2),
            replayed(event(1, FIRST, programme), event(3, FIRST, programme))),
        Provocation.of(
            ProgrammeRule.HISTORY_DAY_BACKWARDS,
            "events[2]",
            Map.of("on", BEFORE, "before", FIRST),
            replayed(event(1, FIRST, programme), event(2, BEFORE, programme))),
        Provocation.of(
            ProgrammeRule.HISTORY_NO_PROGRAMME,
            "events[1]",
            Map.of(),
            replayed(event(1, FIRST, removal))),
        Provocation.of(
            ProgrammeRule.HISTORY_NOTHING_THERE,
            "events[2]",
            Map.of("record", "sponsors/S-9"),
            replayed(event(1, FIRST, programme), event(2, FIRST, removal))),
        Provocation.of(
            ProgrammeRule.COMMAND_KEY_TAKEN, "command", Map.of("version", 1), keyTaken()));
  }

  private static Findings keyTaken() {
    var key = new CommandKey("key-1");
    try (var store = new MemoryStore()) {
      store.commit(0, SmallProgramme.register(), change("one").askedBy(key));
      return ((Commit.Refused)
              store.commit(1, SmallProgramme.register(), change("other").askedBy(key)))
          .why();
    }
  }

  private static Change change(String subject) {
    return new Change(ChangeKind.IMPORTED, subject, WORKER, FIRST, Instant.EPOCH, Map.of());
  }

  private static Recorded event(long sequence, LocalDate on, RecordChange change) {
    return new Recorded(sequence, on, WORKER, change);
  }

  private static Findings replayed(Recorded... events) {
    return new Findings(
        new ArrayList<>(
            RegisterHistory.replay(List.of(events), FIRST).refusal().stream().toList()));
  }
}
