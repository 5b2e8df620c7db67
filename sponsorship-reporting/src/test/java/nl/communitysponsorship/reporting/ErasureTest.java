package nl.communitysponsorship.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.erasure.ErasurePlan;
import nl.communitysponsorship.core.erasure.ErasureStep;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.reporting.fixture.Pilot;
import nl.communitysponsorship.reporting.report.Audience;
import nl.communitysponsorship.reporting.report.ReportRow;
import org.junit.jupiter.api.Test;

/** What was counted over a closed period is counted again after somebody was erased. */
class ErasureTest {
  private static final LocalDate LATER = LocalDate.of(2024, 6, 1);

  @Test
  void erasing_sponsors_who_left_changes_no_indicator() {
    List<Pseudonym> left =
        Pilot.REGISTER.sponsors().stream()
            .map(each -> Pseudonym.of(each.id()))
            .filter(each -> plan(Pilot.REGISTER, each).isComplete())
            .toList();

    assertThat(left).hasSizeGreaterThan(3);
    assertThat(rows(erased(left))).isEqualTo(Pilot.INTERNAL.rows());
  }

  /** Answers rest on consent alone and go; whoever was asked is still counted as asked. */
  @Test
  void erasing_households_that_left_changes_only_what_rests_on_their_answers() {
    List<Pseudonym> left =
        Pilot.REGISTER.households().stream()
            .map(each -> Pseudonym.of(each.id()))
            .filter(each -> plan(Pilot.REGISTER, each).isComplete())
            .toList();
    List<ReportRow> before = Pilot.INTERNAL.rows();
    List<ReportRow> after = rows(erased(left));

    assertThat(left).hasSizeGreaterThan(3);
    assertThat(codes(after)).containsAll(codes(before));
    assertThat(withoutAnswers(after)).isEqualTo(withoutAnswers(before));
  }

  private static List<ReportRow> withoutAnswers(List<ReportRow> rows) {
    return rows.stream()
        .filter(row -> !row.code().startsWith("P24") && !row.code().startsWith("O07"))
        .toList();
  }

  private static Set<String> codes(List<ReportRow> rows) {
    return rows.stream().map(ReportRow::code).collect(Collectors.toSet());
  }

  private static List<ReportRow> rows(Register register) {
    return Pilot.MEASUREMENTS.measure(register, Pilot.YEARS, Audience.INTERNAL).rows();
  }

  private static Register erased(List<Pseudonym> people) {
    var marks = new Pseudonyms(new byte[32], "erasures");
    Register register = Pilot.REGISTER;
    for (Pseudonym each : people) {
      register =
          ErasureStep.carryOut(
                  register, plan(register, each), new WorkerId("W-98"), new WorkerId("W-99"), marks)
              .register()
              .orElseThrow();
    }
    return register;
  }

  private static ErasurePlan plan(Register register, Pseudonym somebody) {
    return ErasurePlan.of(
        register, somebody, LATER, List.of(), Policies.vwnPilot().on(LATER).privacy());
  }
}
