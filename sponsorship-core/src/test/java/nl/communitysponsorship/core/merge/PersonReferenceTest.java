package nl.communitysponsorship.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.history.RecordList;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.identity.Participant.PersonKind;
import nl.communitysponsorship.core.register.Register;
import org.junit.jupiter.api.Test;

/** A reference that a merge does not know would lead nowhere afterwards. */
class PersonReferenceTest {
  private static final Map<Class<?>, PersonKind> PEOPLE =
      Map.of(SponsorId.class, PersonKind.SPONSOR, PersonId.class, PersonKind.NEWCOMER);

  /** Pseudonyms of what is never merged; a new kind of pseudonym has to be put here or above. */
  private static final Set<String> NEVER_MERGED =
      Set.of(
          "GroupId",
          "HouseholdId",
          "CaseId",
          "OrganisationId",
          "ProposalId",
          "SessionId",
          "SponsorshipId",
          "TeamId",
          "WorkerId");

  @Test
  void every_place_where_the_pseudonym_of_a_person_stands_is_known() {
    var found = new TreeSet<String>();
    for (RecordList<?> list : RecordList.ALL) {
      collect(list.type(), list.name(), new ArrayList<>(), found);
    }

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(PersonReference.ALL.stream(), PersonReference.HOMES.stream())
                .map(PersonReferenceTest::text)
                .toList());
  }

  @Test
  void every_kind_of_pseudonym_is_of_a_person_or_is_never_merged() {
    assertThat(
            Components.reachableFrom(Register.class)
                .map(RecordComponent::getDeclaringRecord)
                .filter(type -> type.getSimpleName().endsWith("Id"))
                .filter(type -> !PEOPLE.containsKey(type))
                .map(Class::getSimpleName)
                .distinct())
        .allMatch(NEVER_MERGED::contains);
  }

  private static void collect(Type type, String list, List<String> path, Set<String> found) {
    if (type instanceof ParameterizedType generic) {
      for (Type part : generic.getActualTypeArguments()) {
        collect(part, list, path, found);
      }
    } else if (type instanceof Class<?> each && PEOPLE.containsKey(each)) {
      found.add(PEOPLE.get(each) + " " + list + " " + path);
    } else if (type instanceof Class<?> each && each.isSealed()) {
      Arrays.stream(each.getPermittedSubclasses()).forEach(c -> collect(c, list, path, found));
    } else if (type instanceof Class<?> each && each.isRecord()) {
      for (RecordComponent component : each.getRecordComponents()) {
        var further = new ArrayList<>(path);
        further.add(component.getName());
        collect(component.getGenericType(), list, further, found);
      }
    }
  }

  private static String text(PersonReference reference) {
    return reference.kind() + " " + reference.list() + " " + reference.path();
  }
}
