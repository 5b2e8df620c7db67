package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.rule.Findings;
import org.junit.jupiter.api.Test;

/** Checks and exemptions as they were known on a past day, and as the rules see them. */
class ChecksThenTest {
  private static final Register SMALL = SmallProgramme.register();

  /** The home of G-1 was seen on 15 March 2022, its plan was agreed on 20 May. */
  @Test
  void a_check_is_known_from_its_own_day_on() {
    assertThat(kinds("2022-03-14")).isEmpty();
    assertThat(kinds("2022-03-15")).containsExactly(CheckKind.HOME_VISIT);
    assertThat(kinds("2022-05-20")).containsExactly(CheckKind.HOME_VISIT, CheckKind.SUPPORT_PLAN);
    assertThat(then("2022-01-21").sponsors().get(0).screening().checks()).isEmpty();
    assertThat(then("2022-01-22").sponsors().get(0).screening().checks()).hasSize(1);
  }

  @Test
  void an_exemption_is_known_from_its_first_day_on_and_its_end_with_it() {
    assertThat(then("2022-01-31").exemptions()).isEmpty();
    assertThat(then("2022-02-01").exemptions()).isEqualTo(SMALL.exemptions());
    assertThat(then("2023-02-01").exemptions()).isEqualTo(SMALL.exemptions());
  }

  /** S-6 was a member until May, met nobody, and needed no certificate from February on. */
  @Test
  void readiness_of_a_past_day_heeds_the_exemption_of_that_day() {
    assertThat(codesOfSix("2022-01-31")).contains("screening.certificateNotRequested");
    assertThat(codesOfSix("2022-02-01"))
        .contains("screening.interviewMissing")
        .doesNotContain("screening.certificateNotRequested");
    assertThat(codesOfSix("2022-05-01")).isEmpty();
  }

  @Test
  void an_exemption_of_nobody_is_found() {
    Findings findings =
        new RegisterRules(Policies.vwnPilot())
            .check(
                Edited.smallProgramme()
                    .with("/exemptions/0/group", "G-99")
                    .with("/exemptions/0/member", "S-99")
                    .value(),
                SmallProgramme.DAY);

    assertThat(findings.all())
        .extracting(each -> each.code() + " " + each.path())
        .containsExactly(
            "reference.unknown exemptions[G-99/S-99].group",
            "reference.unknown exemptions[G-99/S-99].member");
  }

  private static List<CheckKind> kinds(String day) {
    return then(day).groups().get(0).checks().stream().map(Check::kind).toList();
  }

  private static List<String> codesOfSix(String day) {
    var index = new RegisterIndex(SMALL);
    return new GroupReadiness(Policies.vwnPilot())
        .on(LocalDate.parse(day), index.dossier(SMALL.groups().get(0))).missing().stream()
            .filter(each -> each.findWho().filter(who -> who.value().equals("S-6")).isPresent())
            .map(each -> each.finding().code())
            .toList();
  }

  private static Register then(String day) {
    return KnownThen.on(SMALL, LocalDate.parse(day));
  }
}
