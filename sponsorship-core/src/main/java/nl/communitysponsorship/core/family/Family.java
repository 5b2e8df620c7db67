package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What the people of one household are to each other and to others, and what must be arranged.
 *
 * <p>Every fact says who may see it. {@link #asSeenBy} leaves out the others without a trace: what
 * is left equals a family of which the hidden facts were never told.
 *
 * @param household whose family it is; each household has at most one
 * @param head with whom the household is spoken with first; null when nobody was chosen
 * @param relations in order of the people
 * @param speaking how each is spoken with, in order of the people
 * @param arrangements what must be arranged, in order; null when nobody asked
 * @param ties family in the Netherlands, in order of the degree
 * @param links to other households, in order of the days
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Family(
    HouseholdId household,
    @Nullable PersonId head,
    List<Relation> relations,
    List<SpeakingWith> speaking,
    @Nullable List<Arrangement> arrangements,
    List<Tie> ties,
    List<HouseholdLink> links)
    implements Comparable<Family> {
  public Family {
    requireNonNull(household, "household");
    relations = ordered(relations, "relations");
    speaking = ordered(speaking, "speaking");
    arrangements = arrangements == null ? null : ordered(arrangements, "arrangements");
    ties = ordered(ties, "ties");
    links = ordered(links, "links");
  }

  /** A family of which nothing was told yet. */
  public static Family of(HouseholdId household) {
    return new Family(household, null, List.of(), List.of(), null, List.of(), List.of());
  }

  /** With whom the household is spoken with first, or empty when nobody was chosen. */
  public Optional<PersonId> findHead() {
    return Optional.ofNullable(head);
  }

  /** What must be arranged, or empty when nobody asked. */
  public Optional<List<Arrangement>> findArrangements() {
    return Optional.ofNullable(arrangements);
  }

  /** The family as somebody may see it: what is hidden from them is as if it did not exist. */
  public Family asSeenBy(Viewer viewer) {
    return keeping(requireNonNull(viewer, "viewer")::sees);
  }

  /** The family as it was known on a day. */
  public Family knownOn(LocalDate day) {
    return keeping(fact -> !fact.noted().recordedOn().isAfter(day));
  }

  /** Where the household must not live, in order of the codes, each once; nobody is told why. */
  public List<MunicipalityCode> neverIn() {
    return ties.stream()
        .filter(tie -> tie.nearby() == Tie.Nearby.NEVER)
        .flatMap(tie -> tie.findMunicipality().stream())
        .sorted()
        .distinct()
        .toList();
  }

  /** This family with the facts that pass, and the others gone. */
  public Family keeping(Predicate<FamilyFact> passes) {
    return new Family(
        household,
        head,
        relations.stream().filter(passes).toList(),
        speaking.stream().filter(passes).toList(),
        arrangements == null ? null : arrangements.stream().filter(passes).toList(),
        ties.stream().filter(passes).toList(),
        links.stream().filter(passes).toList());
  }

  @Override
  public int compareTo(Family other) {
    return household.compareTo(other.household);
  }

  @Override
  public String toString() {
    return "Family of " + household;
  }

  private static <T extends Comparable<? super T>> List<T> ordered(List<T> facts, String name) {
    return requireNonNull(facts, name).stream().sorted().distinct().toList();
  }
}
