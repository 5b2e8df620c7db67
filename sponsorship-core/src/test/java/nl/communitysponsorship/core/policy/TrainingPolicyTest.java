package nl.communitysponsorship.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.training.TrainingModule;
import org.junit.jupiter.api.Test;

/** Which training counts as which other, and for how long. */
class TrainingPolicyTest {
  private static final String TABLE = "/training/equivalences";
  private static final Edited<PolicyPack> SHIPPED =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class);

  @Test
  void in_the_pilot_the_start_training_of_a_partner_is_assumed_to_count_as_the_introduction() {
    TrainingPolicy pilot = SHIPPED.value().training();

    assertThat(pilot.countingAs(TrainingModule.INTRODUCTION))
        .containsExactly(TrainingModule.INTRODUCTION, TrainingModule.PARTNER_START);
    assertThat(pilot.countingAs(TrainingModule.PARTNER_START))
        .containsExactly(TrainingModule.PARTNER_START);
    assertThat(pilot.equivalences()).allMatch(each -> each.source().equals("ASSUMED"));
  }

  @Test
  void no_preset_says_that_a_training_expires() {
    for (Preset preset : Preset.values()) {
      assertThat(Policies.preset(preset).packs().get(0).training().findExpiry()).isEmpty();
    }
  }

  @Test
  void modules_that_count_as_each_other_in_a_circle_are_refused() {
    Edited<PolicyPack> circle =
        SHIPPED
            .with(TABLE + "/-", line("INTRODUCTION", "ROLES_AND_BOUNDARIES"))
            .with(TABLE + "/-", line("ROLES_AND_BOUNDARIES", "PARTNER_START"));

    assertThat(check(circle))
        .containsExactly(
            "INTRODUCTION as ROLES_AND_BOUNDARIES",
            "PARTNER_START as INTRODUCTION",
            "ROLES_AND_BOUNDARIES as PARTNER_START");
    assertThat(check(SHIPPED.with(TABLE + "/-", line("INTRODUCTION", "INTRODUCTION"))))
        .containsExactly("INTRODUCTION as INTRODUCTION");
  }

  @Test
  void a_line_stands_in_the_table_once() {
    assertThat(check(SHIPPED.copying(TABLE + "/0", TABLE + "/-")))
        .containsExactly("PARTNER_START as INTRODUCTION");
  }

  @Test
  void a_module_that_nobody_knows_is_not_read() {
    assertThat(
            CanonicalJson.read(SHIPPED.with(TABLE + "/0/done", "JUGGLING").text(), PolicyPack.class)
                .problems())
        .singleElement()
        .asString()
        .contains("/training/equivalences/0/done");
  }

  @Test
  void a_renewal_is_not_asked_for_before_the_training_itself() {
    PolicyPack pack = SHIPPED.with("/training/expiry", expiry(12, 13)).value();

    assertThat(PolicyCheck.check(List.of(pack)).all())
        .singleElement()
        .extracting(each -> each.parameters().toString())
        .isEqualTo(
            "{one=training.expiry.renewalMonths, oneValue=13, other=training.expiry.months,"
                + " otherValue=12}");
    assertThat(
            PolicyCheck.check(List.of(SHIPPED.with("/training/expiry", expiry(12, 12)).value()))
                .all())
        .isEmpty();
  }

  @Test
  void a_training_counts_for_a_month_at_least() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TrainingPolicy.Expiry(
                    new Setting(0, "ASSUMED"),
                    new Setting(0, "ASSUMED"),
                    new Setting(0, "ASSUMED")))
        .withMessage("a training must count for 1 month or more; '0' was given");
  }

  @Test
  void an_unknown_source_of_a_term_is_told() {
    PolicyPack pack =
        SHIPPED
            .with("/training/expiry", expiry(12, 1))
            .with("/training/expiry/graceDays/source", "HEARSAY")
            .value();

    assertThat(PolicyCheck.check(List.of(pack)).codes()).containsExactly("policy.unknownSource");
  }

  @Test
  void a_difference_is_told_by_the_two_modules() {
    PolicyPack more =
        SHIPPED
            .with(TABLE + "/-", line("CULTURE_AND_COMMUNICATION", "INTRODUCTION"))
            .with("/training/expiry", expiry(24, 3))
            .value();

    assertThat(PolicyDiff.between(SHIPPED.value(), more))
        .contains(
            new PolicyChange(
                "training.equivalences[CULTURE_AND_COMMUNICATION > INTRODUCTION].source",
                null,
                "ASSUMED"),
            new PolicyChange("training.expiry.months.value", null, "24"))
        .allMatch(each -> each.findBefore().isEmpty());
  }

  @Test
  void a_place_in_a_quota_is_told_by_the_day_from_which_it_holds() {
    Map<String, Object> places = Map.of("value", 5, "source", "ASSUMED");
    Edited<PolicyPack> two =
        SHIPPED.with("/quota", List.of(quota("2022-01-01", places), quota("2023-01-01", places)));

    assertThat(PolicyDiff.between(two.value(), two.with("/quota/0/places/value", 6).value()))
        .containsExactly(new PolicyChange("quota[2022-01-01].places.value", "5", "6"));
  }

  private static Map<String, Object> quota(String from, Map<String, Object> places) {
    String until = from.substring(0, 4) + "-12-31";
    return Map.of("period", Map.of("from", from, "until", until), "places", places);
  }

  private static Map<String, Object> line(String done, String countsAs) {
    return Map.of("done", done, "countsAs", countsAs, "source", "ASSUMED");
  }

  private static Map<String, Object> expiry(int months, int renewalMonths) {
    return Map.of(
        "months", Map.of("value", months, "source", "ASSUMED"),
        "renewalMonths", Map.of("value", renewalMonths, "source", "ASSUMED"),
        "graceDays", Map.of("value", 0, "source", "ASSUMED"));
  }

  private static List<String> check(Edited<PolicyPack> pack) {
    return PolicyCheck.check(List.of(pack.value())).all().stream()
        .map(Finding::parameters)
        .map(facts -> facts.get("oneValue") + " as " + facts.get("otherValue"))
        .toList();
  }
}
