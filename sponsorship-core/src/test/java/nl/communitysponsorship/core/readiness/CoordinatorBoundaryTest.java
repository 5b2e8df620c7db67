package nl.communitysponsorship.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Group G-1 without a coordinator or a deputy. In the pilot: 14 days of grace for a coordinator.
 */
class CoordinatorBoundaryTest {
  private static final Policies POLICIES = Policies.vwnPilot();
  private static final Edited<Register> READY = Edited.smallProgramme();

  @ParameterizedTest
  @CsvSource({"2023-02-09, false", "2023-02-10, true", "2023-02-19, true", "2023-02-20, false"})
  void between_two_coordinators_the_group_has_none(LocalDate day, boolean lacks) {
    Edited<Register> changed =
        READY
            .with("/groups/0/memberships/0/period/until", "2023-02-10")
            .with("/groups/0/memberships/1/period/until", "2023-02-20")
            .with(
                "/groups/0/memberships/-",
                new Membership(
                    new SponsorId("S-2"),
                    DateRange.from(LocalDate.of(2023, 2, 20)),
                    List.of(GroupRole.COORDINATOR),
                    null));

    assertThat(find("group.noCoordinator", day, changed).map(Missing::since))
        .isEqualTo(lacks ? Optional.of(LocalDate.of(2023, 2, 10)) : Optional.empty());
  }

  /** The coordinator left on 10 February 2023; fourteen days of grace later is 24 February. */
  @ParameterizedTest
  @CsvSource({
    "2023-02-10, group.noCoordinator, WARNING",
    "2023-02-24, group.noCoordinator, WARNING",
    "2023-02-25, group.coordinatorGap, ERROR",
  })
  void a_gap_in_coordinators_counts_fully_after_the_days_of_grace(
      LocalDate day, String code, Severity severity) {
    Edited<Register> left = READY.with("/groups/0/memberships/0/period/until", "2023-02-10");

    Missing missing = find(code, day, left).orElseThrow();

    assertThat(missing.finding().severity()).isEqualTo(severity);
    assertThat(missing.since()).isEqualTo(LocalDate.of(2023, 2, 10));
  }

  @Test
  void a_group_that_never_had_a_coordinator_has_no_days_of_grace() {
    Edited<Register> never = READY.with("/groups/0/memberships/0/roles", List.of());

    assertThat(find("group.noCoordinator", LocalDate.of(2022, 1, 10), never))
        .map(each -> each.finding().severity())
        .contains(Severity.ERROR);
    assertThat(find("group.coordinatorGap", LocalDate.of(2023, 3, 1), never)).isEmpty();
  }

  @Test
  void a_group_without_a_deputy_is_advised_to_have_one() {
    Edited<Register> left = READY.with("/groups/0/memberships/1/period/until", "2023-02-10");
    LocalDate since = LocalDate.of(2023, 2, 10);

    assertThat(find("group.noDeputy", since.minusDays(1), left)).isEmpty();
    assertThat(find("group.noDeputy", LocalDate.of(2023, 3, 1), left))
        .contains(find("group.noDeputy", since, left).orElseThrow())
        .map(each -> each.finding().severity())
        .contains(Severity.WARNING);
  }

  private static Optional<Missing> find(String code, LocalDate day, Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return new GroupReadiness(POLICIES.on(day))
        .on(day, index.dossier(index.register().groups().get(0))).missing().stream()
            .filter(each -> each.finding().code().equals(code))
            .findFirst();
  }
}
