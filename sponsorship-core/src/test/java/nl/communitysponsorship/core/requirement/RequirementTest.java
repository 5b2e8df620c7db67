package nl.communitysponsorship.core.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Police", "police check", "police--check", "-police", "police.check", "4"})
  void a_code_has_one_form(String code) {
    assertThat(Requirement.isCode(code)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> requirement(code, null))
        .withMessage(
            "the code of a requirement must be lower-case words joined by hyphens, such as"
                + " 'police-check'; '%s' was given",
            code);
  }

  /** On the calendar: the last of the month when there is no such day. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-31, 1, 2022-02-28",
    "2023-01-31, 13, 2024-02-29",
    "2020-02-29, 12, 2021-02-28",
    "2022-06-15, 6, 2022-12-15"
  })
  void months_are_those_of_the_calendar(LocalDate on, int months, LocalDate ends) {
    assertThat(new Validity(months, 0, 0).endOf(on)).isEqualTo(ends);
  }

  @Test
  void a_validity_ends_has_its_renewal_before_and_its_grace_behind() {
    var validity = new Validity(12, 2, 10);
    LocalDate ends = validity.endOf(JUNE);

    assertThat(ends).isEqualTo(LocalDate.of(2023, 6, 1));
    assertThat(validity.renewalOf(ends)).isEqualTo(LocalDate.of(2023, 4, 1));
    assertThat(validity.graceOf(ends)).isEqualTo(LocalDate.of(2023, 6, 11));
    assertThatIllegalArgumentException().isThrownBy(() -> new Validity(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Validity(1, -1, 0));
  }

  @Test
  void nobody_is_fewer_than_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scope.AtLeast(0))
        .withMessage("a requirement must be met by 1 member or more; '0' was given");
  }

  @Test
  void only_checks_can_be_asked_of_a_group_as_a_whole() {
    assertThat(
            Stream.of(
                    new Demand.Checked(CheckKind.HOME_VISIT),
                    new Demand.Trained(TrainingModule.INTRODUCTION),
                    new Demand.Screened(ScreeningStep.INTERVIEW))
                .map(Demand::canBeOfGroup))
        .containsExactly(true, false, false);
  }

  /** The old version counted for two years, the one in force for six months. */
  @Test
  void the_proof_that_counts_longest_is_the_one_that_is_taken() {
    var versions =
        new RequirementVersions(
            requirement("approval", new Validity(6, 0, 0)),
            null,
            List.of(
                new RequirementVersions.Version(
                    new DateRange(JUNE, YEAR_END),
                    requirement("approval", new Validity(24, 0, 0)))));

    assertThat(ends(versions, JUNE)).isEqualTo(LocalDate.of(2024, 6, 1));
    assertThat(ends(versions, YEAR_END.minusDays(1), YEAR_END))
        .isEqualTo(LocalDate.of(2024, 12, 30));
    assertThat(ends(versions, YEAR_END))
        .as("the old version held no longer")
        .isEqualTo(LocalDate.of(2023, 6, 30));
    assertThat(ends(versions, JUNE.minusDays(1)))
        .as("nor yet")
        .isEqualTo(LocalDate.of(2022, 11, 30));
    assertThat(versions.proof(demand -> List.of(YEAR_END.plusDays(1)), YEAR_END)).isEmpty();
  }

  @Test
  void a_proof_without_an_end_counts_longer_than_any_other() {
    var versions =
        new RequirementVersions(
            requirement("approval", new Validity(6, 0, 0)),
            JUNE,
            List.of(
                new RequirementVersions.Version(
                    DateRange.from(JUNE), requirement("approval", null))));

    assertThat(versions.proof(demand -> List.of(JUNE, YEAR_END), YEAR_END))
        .contains(new Proof(JUNE, null));
    assertThat(versions.notBefore(JUNE.minusYears(1))).isEqualTo(JUNE);
    assertThat(versions.notBefore(YEAR_END)).isEqualTo(YEAR_END);
  }

  @Test
  void checks_stand_in_the_order_of_their_days() {
    Check early = Check.done(CheckKind.REFERENCES, JUNE);
    Check late = new Check(CheckKind.HOME_VISIT, YEAR_END, new WorkerId("W-1"), null);
    Check there = new Check(CheckKind.HOME_VISIT, YEAR_END, null, new MunicipalityCode("GM0034"));

    assertThat(Stream.of(late, there, early).sorted()).containsExactly(early, there, late);
    assertThat(late.findBy()).contains(new WorkerId("W-1"));
    assertThat(early.findBy()).isEmpty();
    assertThat(there.findMunicipality()).contains(new MunicipalityCode("GM0034"));
  }

  private static @Nullable LocalDate ends(RequirementVersions versions, LocalDate... days) {
    return versions
        .proof(demand -> List.of(days), LocalDate.of(2023, 1, 1))
        .flatMap(Proof::findEnds)
        .orElse(null);
  }

  private static Requirement requirement(String code, @Nullable Validity validity) {
    return new Requirement(
        code,
        new Demand.Checked(CheckKind.PROGRAMME_APPROVAL),
        new Scope.WholeGroup(),
        Severity.ERROR,
        validity,
        "ASSUMED");
  }
}
