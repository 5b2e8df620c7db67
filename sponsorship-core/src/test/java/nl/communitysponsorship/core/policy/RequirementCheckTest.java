package nl.communitysponsorship.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.json.JsonProblem;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack may not demand, and what it cannot. */
class RequirementCheckTest {
  private static final Edited<PolicyPack> UK =
      Edited.of(Policies.preset(Preset.UK_COMMUNITY_SPONSORSHIP).packs().get(0), PolicyPack.class);
  private static final int CONSENT = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nationality-check",
        "country-of-birth",
        "same-religion",
        "ethnicity",
        "medical-form",
        "sexual-orientation",
        "political-opinion",
        "life-story",
        "photo"
      })
  void what_may_never_be_asked_is_refused_by_its_name(String code) {
    assertThat(check(UK.with("/requirements/0/code", code)).codes())
        .containsExactly("policy.forbiddenInput");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    Edited<PolicyPack> spoiled =
        UK.with("/requirements/0/code", "nationality-check")
            .with("/requirements/1/code", "same-religion")
            .with("/requirements/2/source", "HEARSAY")
            .with("/requirements/6/validity/renewalMonths", 7)
            .with("/requirements/7/scope", Map.of("kind", "AT_LEAST", "members", 6))
            .with("/requirements/8/code", "police-check")
            .with("/requirements/9/demand", Map.of("kind", "SCREENED", "step", "INTERVIEW"))
            .with("/requirements/9/scope", Map.of("kind", "GROUP"))
            .with("/group/targetMembers/value", 4);

    assertThat(told(spoiled))
        .containsExactlyInAnyOrder(
            "{code=nationality-check, what=NATIONALITY}",
            "{code=same-religion, what=RELIGION}",
            "{source=HEARSAY}",
            contradiction(
                "requirements.local-authority-consent.validity.renewalMonths",
                7,
                "requirements.local-authority-consent.validity.months",
                6),
            contradiction("requirements.police-check.scope.members", 6, "group.fewestMembers", 5),
            contradiction("requirements", "police-check", "requirements", "police-check"),
            contradiction(
                "requirements.safeguarding-policy.demand",
                "INTERVIEW",
                "requirements.safeguarding-policy.scope",
                "WholeGroup"),
            contradiction("group.fewestMembers", 5, "group.targetMembers", 4));
  }

  @Test
  void the_certificate_has_its_terms_in_one_place() {
    Map<String, Object> certificate = Map.of("kind", "SCREENED", "step", "CONDUCT_CERTIFICATE");
    Edited<PolicyPack> asked =
        UK.with("/requirements/0/demand", certificate)
            .with("/requirements/0/scope", Map.of("kind", "EVERY_MEMBER"));
    String name = "requirements." + UK.value().requirements().get(0).code();

    assertThat(told(asked)).containsExactly("{needed=screening, one=%s}".formatted(name));
    assertThat(Texts.in(Locale.forLanguageTag("nl")).text(check(asked).all().get(0).message()))
        .isEqualTo("\"%s\" heeft \"screening\" nodig, en dat staat niet in het beleid.", name);
    assertThat(
            check(
                    Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class)
                        .with(
                            "/requirements/0/validity",
                            Map.of("months", 36, "renewalMonths", 3, "graceDays", 0)))
                .codes())
        .containsExactly("policy.contradiction");
  }

  @Test
  void quotas_do_not_overlap() {
    Edited<PolicyPack> apart =
        UK.with("/quota/-", quota("2022-01-01", "2023-01-01"))
            .with("/quota/-", quota("2023-01-01", "2024-01-01"));

    assertThat(check(apart).all()).isEmpty();
    assertThat(check(apart.with("/quota/-", quota("2023-06-01", "2023-07-01"))).codes())
        .containsExactly("policy.contradiction");
    assertThat(
            unread(
                UK.with(
                    "/quota/-",
                    Map.of(
                        "period",
                        Map.of("from", "2022-01-01"),
                        "places",
                        Map.of("value", 1, "source", "ASSUMED")))))
        .containsExactly("a quota must have an end; the one from '2022-01-01' has none");
  }

  @Test
  void what_can_never_be_is_not_even_read() {
    String consent = "/requirements/%d".formatted(CONSENT);

    assertThat(unread(UK.with(consent + "/validity/graceDays", -1)))
        .containsExactly(
            "a validity must be 1 month or more, with 0 or more months of renewal and days of"
                + " grace; '6', '0' and '-1' were given");
    assertThat(unread(UK.with(consent + "/code", "Police check")))
        .containsExactly(
            "the code of a requirement must be lower-case words joined by hyphens, such as"
                + " 'police-check'; 'Police check' was given");
    assertThat(unread(UK.with(consent + "/demand/kind", "OPINION")))
        .containsExactly(
            "kind 'OPINION' is not known here; known are [CHECKED, SCREENED, TRAINED]");
    assertThat(unread(UK.with(consent + "/demand/check", "HOROSCOPE")))
        .singleElement()
        .asString()
        .startsWith("'HOROSCOPE' was given where one of [REFERENCES, POLICE_CHECK,");
  }

  private static Map<String, Object> quota(String from, String until) {
    return Map.of(
        "period",
        Map.of("from", from, "until", until),
        "places",
        Map.of("value", 500, "source", "ASSUMED"));
  }

  private static Findings check(Edited<PolicyPack> pack) {
    return PolicyCheck.check(List.of(pack.value()));
  }

  private static List<String> told(Edited<PolicyPack> pack) {
    return check(pack).all().stream().map(each -> each.parameters().toString()).toList();
  }

  private static String contradiction(String one, Object oneValue, String other, Object value) {
    return "{one=%s, oneValue=%s, other=%s, otherValue=%s}".formatted(one, oneValue, other, value);
  }

  private static List<String> unread(Edited<PolicyPack> pack) {
    return CanonicalJson.read(pack.text(), PolicyPack.class).problems().stream()
        .map(JsonProblem::detail)
        .toList();
  }
}
