package nl.communitysponsorship.core.identity;

import static nl.communitysponsorship.core.identity.Resemblance.Agreement.MISSING;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.Timeslot;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of a person that can be compared with what it says of another.
 *
 * @param household of a newcomer; empty for a sponsor
 * @param groups of a sponsor, as member now or before; empty for a newcomer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Portrait(
    @JsonIgnore Participant person,
    String household,
    Birth birth,
    @Nullable List<Language> languages,
    @Nullable List<Interest> interests,
    @Nullable List<Timeslot> times,
    List<MunicipalityCode> municipalities,
    List<String> groups) {

  static List<Portrait> sponsors(Register register) {
    var portraits = new ArrayList<Portrait>();
    for (Sponsor each : register.sponsors()) {
      List<SponsorGroup> groups =
          register.groups().stream()
              .filter(
                  group ->
                      group.memberships().stream()
                          .anyMatch(membership -> membership.sponsor().equals(each.id())))
              .toList();
      portraits.add(
          new Portrait(
              Participant.of(each.id()),
              "",
              each.birth(),
              languages(each.languages()),
              each.interests(),
              each.times(),
              groups.stream().map(SponsorGroup::homeBase).sorted().distinct().toList(),
              groups.stream().map(group -> group.id().value()).toList()));
    }
    return portraits;
  }

  static List<Portrait> newcomers(Register register) {
    return register.households().stream()
        .flatMap(household -> household.members().stream().map(each -> of(household, each)))
        .toList();
  }

  private static Portrait of(Household household, HouseholdMember member) {
    return new Portrait(
        Participant.of(member.id()),
        household.id().value(),
        member.birth(),
        languages(member.languages()),
        member.interests(),
        household.times(),
        household.placements().stream()
            .map(each -> each.municipality())
            .sorted()
            .distinct()
            .toList(),
        List.of());
  }

  private static @Nullable List<Language> languages(@Nullable List<LanguageSkill> skills) {
    return skills == null
        ? null
        : skills.stream().map(LanguageSkill::language).sorted().distinct().toList();
  }

  boolean livesWith(Portrait other) {
    return !household.isEmpty() && household.equals(other.household);
  }

  /** Every field that is known of people of this kind, compared with that of another. */
  List<Compared> compare(Portrait other, int ageYears) {
    var compared = new ArrayList<Compared>();
    compared.add(new Compared("birth", Comparisons.birth(birth, other.birth, ageYears)));
    compared.add(new Compared("languages", Comparisons.lists(languages, other.languages)));
    compared.add(new Compared("interests", Comparisons.lists(interests, other.interests)));
    boolean together = livesWith(other) || !Collections.disjoint(groups, other.groups);
    compared.add(shared("times", Comparisons.lists(times, other.times), livesWith(other)));
    compared.add(
        shared("municipality", Comparisons.lists(municipalities, other.municipalities), together));
    if (household.isEmpty()) {
      compared.add(shared("groups", Comparisons.lists(groups, other.groups), together));
    }
    return compared;
  }

  private static Compared shared(String field, Resemblance resemblance, boolean together) {
    boolean saysNothing = together && resemblance.agreement() != MISSING;
    return new Compared(field, saysNothing ? Resemblance.SHARED_BY_OTHERS : resemblance);
  }
}
