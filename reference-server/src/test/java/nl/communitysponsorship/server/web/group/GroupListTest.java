package nl.communitysponsorship.server.web.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.server.web.Pilot;
import nl.communitysponsorship.server.web.snapshot.GroupStanding;
import nl.communitysponsorship.server.web.snapshot.GroupState;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupListTest {
  private static final LocalDate DAY = LocalDate.of(2022, 11, 15);
  private static final Snapshot SNAPSHOT = Pilot.on(DAY);

  @Test
  void what_is_not_ready_comes_first_and_what_is_ready_last() {
    List<String> words =
        GroupList.of(SNAPSHOT, "", Pilot.ENGLISH).entries().stream()
            .map(each -> each.status().word())
            .distinct()
            .toList();

    assertThat(words).containsExactly("not ready yet", "ready, with points of attention", "ready");
  }

  @ParameterizedTest
  @CsvSource({"not-ready, NOT_READY", "attention, READY_WITH_WARNINGS", "ready, READY"})
  void a_choice_shows_those_groups_and_no_other(String choice, Readiness.State state) {
    List<String> expected =
        SNAPSHOT.groups().stream()
            .filter(each -> each.state() != GroupState.STOPPED)
            .filter(each -> each.readiness().state() == state)
            .map(each -> each.group().id().value())
            .toList();

    assertThat(GroupList.of(SNAPSHOT, choice, Pilot.ENGLISH).entries())
        .extracting(GroupList.Entry::id)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_choice_that_does_not_exist_shows_all() {
    assertThat(GroupList.of(SNAPSHOT, "nonsense", Pilot.ENGLISH).entries())
        .hasSameSizeAs(SNAPSHOT.groups());
  }

  @Test
  void the_list_shows_three_things_and_says_how_many_more_there_are() {
    GroupStanding most =
        SNAPSHOT.groups().stream()
            .max(
                java.util.Comparator.comparingInt(
                    (GroupStanding each) -> each.readiness().missing().size()))
            .orElseThrow();
    GroupList.Entry entry =
        GroupList.of(SNAPSHOT, "", Pilot.ENGLISH).entries().stream()
            .filter(each -> each.id().equals(most.group().id().value()))
            .findFirst()
            .orElseThrow();

    assertThat(entry.lacks()).hasSize(3);
    assertThat(entry.lacks().size() + entry.more()).isEqualTo(most.readiness().missing().size());
  }

  @Test
  void a_thing_that_lacks_says_for_whom_since_when_what_it_blocks_and_what_to_do() {
    Lack lack =
        SNAPSHOT.groups().stream()
            .flatMap(each -> GroupList.lacks(each, SNAPSHOT, Pilot.ENGLISH).stream())
            .filter(each -> each.what().contains("has not done the training"))
            .findFirst()
            .orElseThrow();

    assertThat(lack.isInTheWay()).isTrue();
    assertThat(lack.what()).startsWith("Member S-");
    assertThat(lack.since())
        .matches("Since .* \\(\\d+ days\\); stands in the way of meeting a household\\.");
    assertThat(lack.remedy()).isEqualTo("Register the member for the next session.");
  }

  @Test
  void a_group_page_lists_its_members_and_what_each_lacks() {
    GroupStanding standing =
        SNAPSHOT.groups().stream()
            .filter(each -> !each.readiness().isReady())
            .findFirst()
            .orElseThrow();
    GroupDetail detail = GroupDetail.of(standing, SNAPSHOT, Pilot.DUTCH);

    assertThat(detail.members()).hasSameSizeAs(standing.group().membershipsOn(DAY));
    assertThat(detail.members())
        .extracting(each -> each.lacks().word())
        .contains("compleet")
        .anyMatch(word -> word.startsWith("er ontbre"));
    assertThat(detail.lacks()).hasSameSizeAs(standing.readiness().missing());
  }
}
