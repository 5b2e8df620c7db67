package nl.communitysponsorship.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.communitysponsorship.core.partner.WorkerId;
import org.junit.jupiter.api.Test;

class CommandKeyTest {
  private static final Instant MOMENT = Instant.parse("2022-03-07T09:30:00Z");
  private static final CommandKey KEY = new CommandKey("7c9e6679-7425-40de-944b-e07fc1f90ae7");

  @Test
  void a_command_that_is_sent_again_later_is_the_same_command() {
    assertThat(change(MOMENT, "V-1").repeats(change(MOMENT.plusSeconds(9), "V-1"))).isTrue();
    assertThat(change(MOMENT, "V-1").repeats(change(MOMENT, "V-2"))).isFalse();
  }

  @Test
  void a_change_that_no_command_asked_for_has_no_key() {
    var change =
        new Change(
            ChangeKind.WITHDRAWN,
            "V-1",
            new WorkerId("W-01"),
            LocalDate.of(2022, 3, 7),
            MOMENT,
            Map.of());

    assertThat(change.findCommand()).isEmpty();
    assertThat(change.askedBy(KEY).findCommand()).contains(KEY);
  }

  @Test
  void a_key_is_short_and_plain() {
    assertThatThrownBy(() -> new CommandKey("two words"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the key of a command must be 1 to 80 letters, digits, hyphens, points, colons or underscores; 9 characters were given");
    assertThatThrownBy(() -> new CommandKey("x".repeat(81)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Change change(Instant at, String subject) {
    return new Change(
            ChangeKind.PROPOSED,
            subject,
            new WorkerId("W-01"),
            LocalDate.of(2022, 3, 7),
            at,
            Map.of("rank", "1"))
        .askedBy(KEY);
  }
}
