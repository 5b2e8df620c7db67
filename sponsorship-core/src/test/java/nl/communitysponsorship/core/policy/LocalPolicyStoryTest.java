package nl.communitysponsorship.core.policy;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.simulation.PolicySimulation;
import nl.communitysponsorship.core.simulation.Simulation;
import org.junit.jupiter.api.Test;

/**
 * Change local policy without a fork: two municipalities run different thresholds from two files.
 */
class LocalPolicyStoryTest {
  private static final Edited<PolicyPack> SHIPPED =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class);
  private static final Edited<PolicyPack> ALMERE =
      SHIPPED.with("/id", "almere").with("/group/fewestMembers/value", 4);
  private static final Edited<PolicyPack> ZEEWOLDE =
      SHIPPED
          .with("/id", "zeewolde")
          .with(
              "/requirements/-",
              Map.of(
                  "code",
                  "home-visit",
                  "demand",
                  Map.of("kind", "CHECKED", "check", "HOME_VISIT"),
                  "scope",
                  Map.of("kind", "IN_ROLE", "role", "COORDINATOR"),
                  "severity",
                  "ERROR",
                  "source",
                  "ASSUMED"));
  private static final Register REGISTER = Edited.smallProgramme().value();

  @Test
  void each_judges_the_same_group_by_its_own_file() {
    Policies almere = read(ALMERE.text());
    Policies zeewolde = read(ZEEWOLDE.text());

    assertThat(readiness(almere).state()).isEqualTo(Readiness.State.READY);
    assertThat(readiness(almere).policy()).isEqualTo("almere/2022.1");
    assertThat(readiness(zeewolde).state()).isEqualTo(Readiness.State.NOT_READY);
    assertThat(readiness(zeewolde).codes()).containsExactly("requirement.missing");
  }

  @Test
  void a_file_with_an_unknown_word_is_not_read() {
    assertThat(
            CanonicalJson.read(ALMERE.with("/group/leastMembers", 4).text(), PolicyPack.class)
                .problems())
        .singleElement()
        .asString()
        .contains("/group/leastMembers", "is not known here");
  }

  @Test
  void contradictions_forbidden_questions_and_missing_texts_are_refused_together() {
    PolicyPack spoiled =
        ZEEWOLDE
            .with("/group/fewestMembers/value", 6)
            .with("/requirements/3/code", "nationality")
            .with("/tasks/0/title/nl", " ")
            .with("/title/en", "")
            .value();

    assertThat(PolicyCheck.check(List.of(spoiled)).all())
        .extracting(each -> each.code() + " " + each.parameters())
        .containsExactlyInAnyOrder(
            "policy.contradiction {one=group.fewestMembers, oneValue=6,"
                + " other=group.targetMembers, otherValue=5}",
            "policy.forbiddenInput {code=nationality, what=NATIONALITY}",
            "policy.incomplete {needed=nl, one=tasks.PRE-01}",
            "policy.incomplete {needed=en, one=title}");
    assertThatIllegalArgumentException().isThrownBy(() -> new Policies(List.of(spoiled)));
  }

  @Test
  void effective_dates_may_not_overlap() {
    PolicyPack other = ALMERE.with("/version", "2023.1").with("/validity/from", DAY).value();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Policies(List.of(ALMERE.value(), other)))
        .withMessageContaining("policy.overlap");
    assertThat(new Policies(List.of(ALMERE.value())).followedBy(other).packs())
        .extracting(each -> each.validity().until())
        .containsExactly(DAY, null);
  }

  @Test
  void what_changes_is_told_in_numbers_and_in_groups_before_it_is_so() {
    PolicyPack next =
        ALMERE
            .with("/version", "2023.1")
            .with("/validity/from", DAY)
            .with("/group/fewestMembers/value", 6)
            .with("/group/targetMembers/value", 6)
            .value();
    Simulation simulation =
        new PolicySimulation(read(ALMERE.text())).simulate(next, REGISTER, DAY.plusDays(30));

    assertThat(PolicyDiff.between(ALMERE.value(), next))
        .contains(new PolicyChange("group.fewestMembers.value", "4", "6"));
    assertThat(simulation.losing()).containsExactly(new GroupId("G-1"));
    assertThat(readiness(read(ALMERE.text())).isReady()).as("nothing has changed yet").isTrue();
  }

  private static Policies read(String file) {
    return new Policies(List.of(CanonicalJson.read(file, PolicyPack.class).orThrow()));
  }

  private static Readiness readiness(Policies policies) {
    var index = new RegisterIndex(REGISTER);
    return new GroupReadiness(policies).on(DAY, index.dossier(REGISTER.groups().get(0)));
  }
}
