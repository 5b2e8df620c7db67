package nl.communitysponsorship.core.household;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import org.jspecify.annotations.Nullable;

/**
 * People who live together and are welcomed together (hervestigers, a gezin).
 *
 * <p>There is no field for a nationality, an origin, a belief, a diagnosis, an orientation or a
 * story, and no place where one could be written. What must be arranged is said as what must be
 * arranged.
 *
 * @param referredOn since when the household waits for a group
 * @param expectedSize how many people are expected, at least 1
 * @param placements the municipalities to which it is linked, in the order of their first day
 * @param members in order of their pseudonyms; may lag behind {@code expectedSize}
 * @param needs what it needs help with, in order; null when nobody asked
 * @param times when it can meet its group, in order; null when nobody asked
 * @param wishes what it wishes of its group, in order of the traits
 * @param needsStepFreeHome whether the dwelling must be free of steps
 * @param dwellings every home that was ever looked at or lived in, in order of the first step
 * @param arrivals every arrival date that was ever set, in the order in which each became known
 * @param consents in order of purpose
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Household(
    HouseholdId id,
    LocalDate referredOn,
    int expectedSize,
    List<Placement> placements,
    List<HouseholdMember> members,
    @Nullable List<SupportTopic> needs,
    @Nullable List<Timeslot> times,
    List<Wish> wishes,
    Answer needsStepFreeHome,
    List<Dwelling> dwellings,
    List<ArrivalDate> arrivals,
    List<Consent> consents)
    implements Comparable<Household> {
  public Household {
    requireNonNull(id, "id");
    requireNonNull(referredOn, "referredOn");
    requireNonNull(needsStepFreeHome, "needsStepFreeHome");
    if (expectedSize < 1 || expectedSize > 30) {
      throw new IllegalArgumentException(
          "a household must expect 1 to 30 people; '%d' was given".formatted(expectedSize));
    }
    placements = requireNonNull(placements, "placements").stream().sorted().toList();
    members = requireNonNull(members, "members").stream().sorted().toList();
    needs = needs == null ? null : needs.stream().sorted().distinct().toList();
    times = times == null ? null : times.stream().sorted().distinct().toList();
    wishes = requireNonNull(wishes, "wishes").stream().sorted().toList();
    dwellings = requireNonNull(dwellings, "dwellings").stream().sorted().toList();
    arrivals = requireNonNull(arrivals, "arrivals").stream().sorted().toList();
    consents = requireNonNull(consents, "consents").stream().sorted().toList();
  }

  /** What it needs help with, or empty when nobody asked. */
  public Optional<List<SupportTopic>> findNeeds() {
    return Optional.ofNullable(needs);
  }

  /** When it can meet its group, or empty when nobody asked. */
  public Optional<List<Timeslot>> findTimes() {
    return Optional.ofNullable(times);
  }

  /**
   * Where it lives or will live: the last of its dwellings that it did not leave; empty while none
   * is found.
   */
  public Optional<Dwelling> findDwelling() {
    return dwellings.stream().filter(each -> !each.isLeft()).reduce((earlier, later) -> later);
  }

  /** The municipality to which it is linked on a day, or empty when to none. */
  public Optional<MunicipalityCode> municipalityOn(LocalDate day) {
    return placements.stream()
        .filter(each -> each.period().contains(day))
        .reduce((earlier, later) -> later)
        .map(Placement::municipality);
  }

  /**
   * The arrival date as it was known on a day: the last one that was set by then, or empty when
   * none was, or when the arrival was cancelled.
   */
  public Optional<ArrivalDate> arrivalKnownOn(LocalDate day) {
    return arrivals.stream()
        .filter(each -> !each.recordedOn().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(each -> each.status() != ArrivalDate.Status.CANCELLED);
  }

  /** The day on which it arrived, or empty as long as it has not, as known on a day. */
  public Optional<LocalDate> arrivedOn(LocalDate day) {
    return arrivalKnownOn(day)
        .filter(each -> each.status() == ArrivalDate.Status.ARRIVED)
        .map(ArrivalDate::on)
        .filter(arrival -> !arrival.isAfter(day));
  }

  /** This household with one arrival date more; the earlier ones stay. */
  public Household arriving(ArrivalDate date) {
    var dates = new ArrayList<>(arrivals);
    dates.add(date);
    return new Household(
        id,
        referredOn,
        expectedSize,
        placements,
        members,
        needs,
        times,
        wishes,
        needsStepFreeHome,
        dwellings,
        dates,
        consents);
  }

  /** Whether its consent for a purpose holds on a day. */
  public boolean consentsTo(ConsentPurpose purpose, LocalDate day) {
    return consents.stream().anyMatch(each -> each.purpose() == purpose && each.holdsOn(day));
  }

  /** Whether it has people and all of them are known to be younger than an age on a day. */
  public boolean hasOnlyPeopleBelow(int age, LocalDate day) {
    return !members.isEmpty()
        && members.stream().allMatch(each -> each.birth().hasReached(age, day) == Answer.NO);
  }

  /**
   * The languages of its people, in order of their codes, each once; empty when for none of them a
   * language is known.
   */
  public List<Language> languages() {
    return members.stream()
        .flatMap(member -> member.findLanguages().stream().flatMap(List::stream))
        .map(skill -> skill.language())
        .sorted()
        .distinct()
        .toList();
  }

  @Override
  public int compareTo(Household other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return "Household " + id;
  }
}
