package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.household.HomeWaiver;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.value.Birth;
import org.junit.jupiter.api.Test;

/** Nowhere in a register can a citizen service number hide. */
class TextRulesTest {
  private static final Edited<Register> SMALL = Edited.smallProgramme();
  private static final String NUMBER = "123456782";
  private static final String PSEUDONYM = "X-" + NUMBER;
  private static final RegisterRules RULES = new RegisterRules(Policies.vwnPilot());

  @Test
  void text_can_stand_in_few_places() {
    Set<String> texts =
        Components.reachableFrom(Register.class)
            .filter(component -> component.getType() == String.class)
            .map(
                component ->
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName())
            .filter(name -> !name.endsWith("Id.value"))
            .collect(Collectors.toSet());

    assertThat(texts)
        .containsExactlyInAnyOrder(
            "Programme.code",
            "Programme.policy",
            "Organisation.name",
            "HomeWaiver.reason",
            "ConsentTerms.textVersion",
            "Proposal.reason",
            "Lifting.reason",
            "ItemAnswer.item",
            "Exemption.reason",
            // refused by their form: three letters, four digits and the like
            "Language.code",
            "MunicipalityCode.value",
            "Trait.code",
            "Dwelling.postcodeArea",
            "Reading.script",
            "SupportTask.template",
            "Exemption.code");
  }

  @Test
  void a_number_is_found_in_every_text_and_every_pseudonym() {
    var places = new TreeMap<String, Edited<Register>>();
    places.put("programme.code", SMALL.with("/programme/code", NUMBER));
    places.put("programme.policy", SMALL.with("/programme/policy", NUMBER));
    places.put("organisations[O-JP].name", SMALL.with("/organisations/0/name", NUMBER));
    places.put("organisations", SMALL.with("/organisations/0/id", PSEUDONYM));
    places.put("teams", SMALL.with("/teams/0/id", PSEUDONYM));
    places.put("teams[T-ALMERE].leader", SMALL.with("/teams/0/leader", PSEUDONYM));
    places.put("sponsors", SMALL.with("/sponsors/0/id", PSEUDONYM));
    places.put("groups", SMALL.with("/groups/1/id", PSEUDONYM));
    places.put("trainingSessions", SMALL.with("/trainingSessions/0/id", PSEUDONYM));
    places.put("households", SMALL.with("/households/1/id", PSEUDONYM));
    places.put("households[H-2].members", SMALL.with("/households/1/members/0", person()));
    places.put(
        "households[H-1].dwellings",
        SMALL.with(
            "/households/0/dwellings/0/waiver", new HomeWaiver(LocalDate.of(2022, 5, 1), NUMBER)));
    places.put(
        "households[H-1].consents",
        SMALL.with("/households/0/consents/1/terms/textVersion", "a-12345678-2"));
    places.put("families", SMALL.with("/families/0/household", PSEUDONYM));
    places.put("families[H-1].head", SMALL.with("/families/0/head", PSEUDONYM));
    places.put("families[H-1].relations", SMALL.with("/families/0/relations/0/to", PSEUDONYM));
    places.put("families[H-1].speaking", SMALL.with("/families/0/speaking/0/person", PSEUDONYM));
    places.put("families[H-1].links", SMALL.with("/families/0/links/0/to", PSEUDONYM));
    places.put("cases", SMALL.with("/cases/0/id", PSEUDONYM));
    places.put("integrationTracks", SMALL.with("/integrationTracks/0/person", PSEUDONYM));
    places.put("proposals", SMALL.with("/proposals/0/id", PSEUDONYM));
    places.put("proposals[V-4].proposedBy", SMALL.with("/proposals/0/proposedBy", PSEUDONYM));
    places.put("proposals[V-4].reason", SMALL.with("/proposals/0/reason", NUMBER));
    places.put("sponsorships", SMALL.with("/sponsorships/0/id", PSEUDONYM));
    places.put("sponsorships[K-1].match", SMALL.with("/sponsorships/0/match/id", PSEUDONYM));
    places.put(
        "sponsorships[K-1].match.reason", SMALL.with("/sponsorships/0/match/reason", NUMBER));
    places.put(
        "sponsorships[K-1].match.decisions",
        SMALL.with("/sponsorships/0/match/decisions/0/recordedBy", PSEUDONYM));
    places.put(
        "sponsorships[K-1].owners", SMALL.with("/sponsorships/0/owners/0/worker", PSEUDONYM));
    places.put("exemptions.reason", SMALL.with("/exemptions/0/reason", NUMBER));
    places.put("exemptions.by", SMALL.with("/exemptions/0/by", PSEUDONYM));
    places.put("surveys.answers", SMALL.with("/surveys/2/answers/0/item", NUMBER));

    for (Map.Entry<String, Edited<Register>> place : places.entrySet()) {
      assertThat(suspected(place.getValue().value()))
          .contains(place.getKey())
          .allMatch(found -> place.getKey().startsWith(found));
    }
  }

  @Test
  void a_programme_without_such_a_number_is_left_alone() {
    assertThat(suspected(SmallProgramme.register())).isEmpty();
  }

  private static List<String> suspected(Register register) {
    return RULES.check(register, SmallProgramme.DAY).all().stream()
        .filter(finding -> finding.code().equals("text.bsnSuspected"))
        .map(Finding::path)
        .map(Object::toString)
        .toList();
  }

  private static HouseholdMember person() {
    return new HouseholdMember(
        new PersonId(PSEUDONYM),
        HouseholdMember.FamilyRole.ADULT,
        new Birth.Year(1990),
        null,
        null);
  }
}
