package nl.communitysponsorship.core.simulation;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;

/**
 * A municipality wants to try stricter terms in April: six members at least, and the support plan
 * before a match. Group G-1 has five members, G-2 has none; the others no longer take part.
 */
class PolicySimulationTest {
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
  private static final Policies NOW = Policies.vwnPilot();
  private static final Edited<PolicyPack> NEXT =
      Edited.of(NOW.packs().get(0), PolicyPack.class)
          .with("/version", "2023.4")
          .with("/validity/from", APRIL);
  private static final Edited<Register> REGISTER = Edited.smallProgramme();
  private static final PolicySimulation SIMULATION = new PolicySimulation(NOW);

  @Test
  void the_same_terms_under_another_name_change_nothing() {
    Simulation same = SIMULATION.simulate(NEXT.value(), REGISTER.value(), APRIL);

    assertThat(same.changesNothing()).isTrue();
    assertThat(same.before()).isEqualTo("vwn-pilot/2022.1");
    assertThat(same.after()).isEqualTo("vwn-pilot/2023.4");
    assertThat(told(same, "en"))
        .containsExactly(
            "Policy vwn-pilot/2023.4 instead of vwn-pilot/2022.1 on 1 April 2023: something"
                + " changes for 0 groups.");
  }

  @Test
  void it_names_the_groups_that_would_not_be_ready_any_more_and_why() {
    Simulation simulation = SIMULATION.simulate(larger(), REGISTER.value(), APRIL);
    GroupChange first = simulation.groups().get(0);

    assertThat(simulation.losing()).containsExactly(new GroupId("G-1"));
    assertThat(simulation.gaining()).isEmpty();
    assertThat(first.before()).isEqualTo(Readiness.State.READY);
    assertThat(first.after()).isEqualTo(Readiness.State.NOT_READY);
    assertThat(codes(first.appearing())).containsExactly("group.tooSmall");
    assertThat(codes(first.vanishing())).isEmpty();
  }

  @Test
  void it_is_told_in_words_in_both_languages() {
    Simulation simulation = SIMULATION.simulate(larger(), REGISTER.value(), APRIL);

    assertThat(told(simulation, "en"))
        .containsExactly(
            "Policy vwn-pilot/2023.4 instead of vwn-pilot/2022.1 on 1 April 2023: something"
                + " changes for 2 groups.",
            "Group G-1 is now: ready. It would be: not ready yet.",
            "New: The group has 5 members who count; at least 6 are needed.",
            "Group G-2 stays: not ready yet.",
            "New: The group has 0 members who count; at least 6 are needed.",
            "No longer: The group has 0 members who count; at least 3 are needed.");
    assertThat(told(simulation, "nl"))
        .startsWith(
            "Beleid vwn-pilot/2023.4 in plaats van vwn-pilot/2022.1 op 1 april 2023: voor 2"
                + " groepen verandert er iets.",
            "Groep G-1 is nu: klaar. Dat wordt: nog niet klaar.",
            "Nieuw: De groep heeft 5 leden die meetellen; er zijn er ten minste 6 nodig.");
  }

  @Test
  void milder_terms_make_groups_ready() {
    Register untrained = REGISTER.with("/attendances/4/outcome", "NO_SHOW").value();
    PolicyPack milder = NEXT.with("/training/mandatory", List.of()).value();
    Simulation simulation = SIMULATION.simulate(milder, untrained, APRIL);

    assertThat(simulation.gaining()).containsExactly(new GroupId("G-1"));
    assertThat(codes(simulation.groups().get(0).vanishing()))
        .hasSize(4)
        .containsOnly("training.missing");
  }

  @Test
  void what_is_newly_asked_is_told_of_every_group_that_takes_part() {
    Requirement plan =
        new Requirement(
            "safeguarding-policy",
            new Demand.Checked(CheckKind.SAFEGUARDING_POLICY),
            new Scope.WholeGroup(),
            Severity.WARNING,
            null,
            "ASSUMED");
    Simulation simulation =
        SIMULATION.simulate(NEXT.with("/requirements/-", plan).value(), REGISTER.value(), APRIL);

    assertThat(simulation.groups())
        .extracting(GroupChange::group)
        .containsExactly(new GroupId("G-1"), new GroupId("G-2"));
    assertThat(simulation.groups().get(0).after()).isEqualTo(Readiness.State.READY_WITH_WARNINGS);
    assertThat(simulation.losing()).isEmpty();
  }

  /** Nobody in the programme is an adult where one is adult at ninety. */
  @Test
  void what_the_rules_would_find_is_told_too() {
    Register register = REGISTER.value();
    PolicyPack older = NEXT.with("/group/adultAge/value", 90).value();
    Simulation simulation = SIMULATION.simulate(older, register, APRIL);

    assertThat(simulation.appearing().codes()).contains("household.noAdult");
    assertThat(simulation.vanishing().all()).isEmpty();
    assertThat(SIMULATION.simulate(older, register, APRIL)).isEqualTo(simulation);
  }

  @Test
  void a_name_that_the_register_uses_and_the_pack_does_not_know_is_found() {
    PolicyPack renamed = NEXT.with("/id", "other").value();

    assertThat(
            new PolicySimulation(NOW)
                .simulate(renamed, REGISTER.with("/programme/policy", "other").value(), APRIL)
                .vanishing()
                .codes())
        .containsExactly("programme.policyUnknown");
  }

  @Test
  void a_pack_is_tried_out_on_a_day_of_its_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIMULATION.simulate(NEXT.value(), REGISTER.value(), DAY))
        .withMessage(
            "a simulation needs a day on which the pack holds; 'vwn-pilot/2023.4' holds for"
                + " 'DateRange[from=2023-04-01, until=null]', and '2023-03-01' was given");
  }

  @Test
  void one_that_takes_over_ends_what_holds_and_what_was_to_come() {
    PolicyPack later = NEXT.with("/version", "2024.1").with("/validity/from", "2024-01-01").value();
    Policies planned =
        new Policies(
            List.of(
                Edited.of(NOW.packs().get(0), PolicyPack.class)
                    .with("/validity/until", "2024-01-01")
                    .value(),
                later));

    assertThat(planned.followedBy(NEXT.value()).packs())
        .extracting(each -> each.version() + " until " + each.validity().until())
        .containsExactly("2022.1 until 2023-04-01", "2023.4 until null");
  }

  private static PolicyPack larger() {
    return NEXT.with("/group/fewestMembers/value", 6).with("/group/targetMembers/value", 6).value();
  }

  private static List<String> codes(List<Missing> missing) {
    return missing.stream().map(each -> each.finding().code()).toList();
  }

  private static List<String> told(Simulation simulation, String language) {
    return simulation.told().stream().map(Texts.in(Locale.forLanguageTag(language))::text).toList();
  }
}
