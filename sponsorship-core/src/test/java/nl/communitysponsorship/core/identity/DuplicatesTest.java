package nl.communitysponsorship.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.identity.DuplicateCandidate.Likelihood;
import nl.communitysponsorship.core.identity.DuplicateVerdict.Judgement;
import nl.communitysponsorship.core.identity.Resemblance.Agreement;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.DuplicatePolicy;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import org.junit.jupiter.api.Test;

/**
 * Somebody signed up with the group as S-1, born in 1960, and again at a training as S-9, aged 61
 * in September 2022.
 */
class DuplicatesTest {
  private static final DuplicatePolicy POLICY = Policies.vwnPilot().packs().get(0).duplicates();
  private static final Map<String, String> NAMES =
      Map.of("S-1", "Yusuf Haddad", "S-9", "Haddad, Youssef");
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  private static final Register TWICE =
      Edited.smallProgramme()
          .copying("/sponsors/0", "/sponsors/-")
          .with("/sponsors/6/id", "S-9")
          .with("/sponsors/6/birth", Map.of("kind", "AGE_AT", "age", 61, "on", "2022-09-01"))
          .with("/sponsors/6/times", List.of("WEEKDAY_EVENING"))
          .value();

  @Test
  void in_a_programme_in_which_all_is_well_nobody_is_there_twice() {
    assertThat(candidates(SmallProgramme.register(), DuplicateVerdicts.NONE)).isEmpty();
  }

  @Test
  void a_candidate_shows_what_agrees_what_differs_what_is_missing_and_why() {
    DuplicateCandidate candidate = only(TWICE);

    assertThat(List.of(candidate.one().value(), candidate.other().value()))
        .containsExactly("S-1", "S-9");
    // Aged 61 on 1 September 2022: born from 2 September 1960 to 1 September 1961.
    assertThat(candidate.compared())
        .containsExactly(
            new Compared("birth", Resemblance.WITHIN_ESTIMATE),
            new Compared("languages", Resemblance.SAME),
            new Compared("interests", Resemblance.SAME),
            new Compared("times", Resemblance.PART_OF_THE_OTHER),
            new Compared("municipality", Resemblance.NOT_SAID),
            new Compared("groups", Resemblance.NOT_SAID));
    assertThat(candidate.likelihood()).isEqualTo(Likelihood.PERHAPS_ONE);
    assertThat(candidate.count(Agreement.MISSING)).isEqualTo(2);
  }

  @Test
  void names_are_compared_by_whoever_holds_them_and_are_not_kept() {
    var duplicates =
        new Duplicates(
            POLICY,
            (one, other) ->
                List.of(
                    new Compared(
                        "name",
                        Comparisons.text(NAMES.get(one.value()), NAMES.get(other.value())))));

    DuplicateCandidate candidate = duplicates.candidates(TWICE, DuplicateVerdicts.NONE).get(0);

    assertThat(candidate.compared()).contains(new Compared("name", Resemblance.SAME_SOUND));
    assertThat(candidate.likelihood()).isEqualTo(Likelihood.LIKELY_ONE);
    assertThat(candidate.toString()).doesNotContain("Haddad", "Yusuf");
  }

  @Test
  void different_people_are_not_asked_about_again_until_a_compared_field_changes() {
    DuplicateVerdicts verdicts = DuplicateVerdicts.NONE.with(judged(Judgement.DIFFERENT_PEOPLE));
    Register otherHours =
        Edited.of(TWICE, Register.class).with("/sponsors/6/hoursPerWeek", 9).value();
    Register otherBirth =
        Edited.of(TWICE, Register.class).with("/sponsors/6/birth/age", 62).value();

    assertThat(candidates(TWICE, verdicts)).isEmpty();
    assertThat(candidates(otherHours, verdicts)).isEmpty();
    assertThat(candidates(otherBirth, verdicts)).hasSize(1);
  }

  @Test
  void a_verdict_takes_the_place_of_the_one_before_and_comes_back_from_its_file() {
    DuplicateVerdicts verdicts =
        DuplicateVerdicts.NONE.with(judged(Judgement.UNSURE)).with(judged(Judgement.SAME_PERSON));
    String text = CanonicalJson.write(verdicts);

    assertThat(verdicts.verdicts()).containsExactly(judged(Judgement.SAME_PERSON));
    assertThat(text).contains("\"format\": \"community-sponsorship-verdicts/1\"");
    assertThat(CanonicalJson.read(text, DuplicateVerdicts.class).orThrow()).isEqualTo(verdicts);
  }

  @Test
  void a_pair_with_two_verdicts_and_a_verdict_without_a_hash_are_refused() {
    List<DuplicateVerdict> two = List.of(judged(Judgement.UNSURE), judged(Judgement.SAME_PERSON));

    assertThatThrownBy(() -> new DuplicateVerdicts(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pair has one verdict; 'S-1' and 'S-9' have two");
    assertThatThrownBy(
            () ->
                new DuplicateVerdict(
                    two.get(0).one(),
                    two.get(0).other(),
                    Judgement.UNSURE,
                    DAY,
                    new WorkerId("W-01"),
                    "same name"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the hash of what was compared must be 64 digits from 0 to f; 9 characters were given");
  }

  private static DuplicateVerdict judged(Judgement judgement) {
    return DuplicateVerdict.of(only(TWICE), judgement, DAY, new WorkerId("W-01"));
  }

  @Test
  void twins_in_one_household_are_never_called_likely() {
    Register twins =
        Edited.smallProgramme()
            .copying("/households/0/members/0", "/households/0/members/-")
            .with("/households/0/members/" + last() + "/id", "P-1-9")
            .value();
    var duplicates =
        new Duplicates(
            POLICY,
            (one, other) ->
                List.of(
                    new Compared("name", Resemblance.SAME),
                    new Compared("telephone", Resemblance.SAME),
                    new Compared("email", Resemblance.SAME),
                    new Compared("street", Resemblance.SAME)));

    assertThat(duplicates.candidates(twins, DuplicateVerdicts.NONE))
        .filteredOn(DuplicateCandidate::isSameHousehold)
        .isNotEmpty()
        .allMatch(each -> each.likelihood() == Likelihood.PERHAPS_ONE)
        .allSatisfy(
            each ->
                assertThat(each.compared())
                    .filteredOn(field -> field.field().equals("municipality"))
                    .noneMatch(field -> field.agreement() == Agreement.AGREE));
  }

  @Test
  void thresholds_that_contradict_each_other_do_not_load() {
    PolicyPack pack =
        Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class)
            .with("/duplicates/fewestAgreeing/value", 6)
            .value();

    assertThatThrownBy(() -> new Policies(List.of(pack)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("policy.contradiction")
        .hasMessageContaining("duplicates.fewestAgreeing");
  }

  private static int last() {
    return SmallProgramme.register().households().get(0).members().size();
  }

  private static DuplicateCandidate only(Register register) {
    return candidates(register, DuplicateVerdicts.NONE).get(0);
  }

  private static List<DuplicateCandidate> candidates(
      Register register, DuplicateVerdicts verdicts) {
    return new Duplicates(POLICY, BehindPseudonyms.nothing()).candidates(register, verdicts);
  }
}
