package nl.communitysponsorship.server.store;

import static nl.communitysponsorship.server.fixture.Pilot.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.communitysponsorship.core.desk.MeasureDesk;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.incident.InterimMeasure.MeasureKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.protection.Protections;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.protection.Subject.GroupSubject;
import nl.communitysponsorship.server.fixture.Measures;
import nl.communitysponsorship.server.fixture.Pilot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSafeguardingTest {
  private static final Subject GROUP = new GroupSubject(Pilot.FIRST);
  private static final WorkerId ANYBODY = new WorkerId("W-01");

  @TempDir Path folder;

  @Test
  void nobody_is_protected_as_long_as_nothing_was_stored() {
    try (SqliteSafeguarding store = open()) {
      assertThat(store.protections()).isEqualTo(Protections.NONE);
    }
  }

  @Test
  void a_measure_is_there_after_a_restart_and_for_another_process_at_once() {
    try (SqliteSafeguarding store = open();
        SqliteSafeguarding other = open()) {
      assertThat(other.protections()).isEqualTo(Protections.NONE);
      Measures.take(store, MeasureKind.PAUSE_CONTACT, GROUP);
      assertThat(other.protections().isContactPaused(GROUP, DAY)).isTrue();
    }
    try (SqliteSafeguarding again = open()) {
      assertThat(again.protections().isContactPaused(GROUP, DAY)).isTrue();
    }
  }

  @Test
  void only_who_is_named_sees_what_happened() {
    try (SqliteSafeguarding store = open()) {
      Measures.take(store, MeasureKind.PAUSE_CONTACT, GROUP);

      assertThat(store.asSeenBy(ANYBODY, Pilot.MOMENT).incidents()).isEmpty();
      assertThat(store.asSeenBy(Measures.ADVISER, Pilot.MOMENT).incidents()).hasSize(1);
    }
  }

  @Test
  void a_refused_step_stores_nothing() {
    try (SqliteSafeguarding store = open()) {
      SafetyStep refused =
          store.take(
              file ->
                  new MeasureDesk(file, ANYBODY, DAY)
                      .take(
                          Measures.INCIDENT, MeasureKind.PAUSE_CONTACT, java.util.List.of(GROUP)));

      assertThat(refused.refusal()).isPresent();
      assertThat(store.protections()).isEqualTo(Protections.NONE);
    }
  }

  @Test
  void nobody_but_the_account_of_the_server_reads_the_file() throws IOException {
    open().close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_file_of_another_program_is_refused() throws IOException {
    Files.writeString(database(), "not a database, and long enough to be taken for a header");

    assertThatThrownBy(this::open).isInstanceOf(DamagedStoreException.class);
  }

  private SqliteSafeguarding open() {
    return SqliteSafeguarding.open(database());
  }

  private Path database() {
    return folder.resolve("safeguarding.db");
  }
}
