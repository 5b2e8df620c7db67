package nl.communitysponsorship.core.household;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.DwellingStep.DwellingStatus;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A home that the municipality found, no more precise than four digits of its postcode.
 *
 * @param postcodeArea four digits, such as {@code 1315}; null when not recorded
 * @param mostPeople how many can live there, at least 1; null when not recorded
 * @param stepFree whether it can be entered and lived in without steps
 * @param readyFrom the day from which it is furnished to a basic standard; null while unknown
 * @param bedrooms from 0 to 20; null when not recorded
 * @param checkedOn the day on which somebody went to look; null when nobody did
 * @param temporary until when it can stay there; null when there is no end
 * @param waiver that it may arrive before the home is ready; null when nobody said so
 * @param steps how it came about, in the order of their days; empty when nobody kept track
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dwelling(
    MunicipalityCode municipality,
    @Nullable String postcodeArea,
    @Nullable Integer mostPeople,
    Answer stepFree,
    @Nullable LocalDate readyFrom,
    @Nullable Integer bedrooms,
    @Nullable LocalDate checkedOn,
    @Nullable TemporaryStay temporary,
    @Nullable HomeWaiver waiver,
    List<DwellingStep> steps)
    implements Comparable<Dwelling> {
  private static final int MOST_BEDROOMS = 20;
  private static final Comparator<Dwelling> ORDER =
      Comparator.comparing(Dwelling::firstDay, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Dwelling::readyFrom, nullsLast())
          .thenComparing(Dwelling::municipality)
          .thenComparing(Dwelling::postcodeArea, nullsLast())
          .thenComparing(Dwelling::mostPeople, nullsLast())
          .thenComparing(Dwelling::stepFree)
          .thenComparing(Dwelling::bedrooms, nullsLast())
          .thenComparing(Dwelling::checkedOn, nullsLast())
          .thenComparing(Dwelling::temporary, nullsLast())
          .thenComparing(Dwelling::waiver, nullsLast())
          .thenComparing(dwelling -> dwelling.steps().toString());

  public Dwelling {
    requireNonNull(municipality, "municipality");
    requireNonNull(stepFree, "stepFree");
    steps = requireNonNull(steps, "steps").stream().sorted().distinct().toList();
    if (postcodeArea != null && !postcodeArea.matches("[1-9]\\d{3}")) {
      throw new IllegalArgumentException(
          "a postcode area must be four digits, the first not zero, such as '1315'; %d characters were given"
              .formatted(postcodeArea.length()));
    }
    if (mostPeople != null && mostPeople < 1) {
      throw new IllegalArgumentException(
          "a dwelling must hold 1 person or more; '%d' was given".formatted(mostPeople));
    }
    if (bedrooms != null && (bedrooms < 0 || bedrooms > MOST_BEDROOMS)) {
      throw new IllegalArgumentException(
          "a dwelling must have from 0 to %d bedrooms; '%d' was given"
              .formatted(MOST_BEDROOMS, bedrooms));
    }
  }

  /** A home of which only the place, the size and the day are known. */
  public Dwelling(
      MunicipalityCode municipality,
      @Nullable String postcodeArea,
      @Nullable Integer mostPeople,
      Answer stepFree,
      @Nullable LocalDate readyFrom) {
    this(
        municipality,
        postcodeArea,
        mostPeople,
        stepFree,
        readyFrom,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** Four digits of the postcode, or empty when not recorded. */
  public Optional<String> findPostcodeArea() {
    return Optional.ofNullable(postcodeArea);
  }

  /** How many people can live there, or empty when not recorded. */
  public Optional<Integer> findMostPeople() {
    return Optional.ofNullable(mostPeople);
  }

  /** The day from which it is furnished, or empty while unknown. */
  public Optional<LocalDate> findReadyFrom() {
    return Optional.ofNullable(readyFrom);
  }

  /** How many bedrooms it has, or empty when not recorded. */
  public Optional<Integer> findBedrooms() {
    return Optional.ofNullable(bedrooms);
  }

  /** The day on which somebody went to look, or empty when nobody did. */
  public Optional<LocalDate> findCheckedOn() {
    return Optional.ofNullable(checkedOn);
  }

  /** Until when it can stay there, or empty when there is no end. */
  public Optional<TemporaryStay> findTemporary() {
    return Optional.ofNullable(temporary);
  }

  /** That it may arrive before the home is ready, or empty when nobody said so. */
  public Optional<HomeWaiver> findWaiver() {
    return Optional.ofNullable(waiver);
  }

  /** How far it is on a day, as known then; empty when nobody kept track. */
  public Optional<DwellingStatus> statusOn(LocalDate day) {
    return steps.stream()
        .filter(each -> !each.recordedOn().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(DwellingStep::status);
  }

  /** The first day from which the household could count on it, as known on a day, or empty. */
  public Optional<LocalDate> securedOn(LocalDate day) {
    return steps.stream()
        .filter(each -> each.status().isSecured() && !each.recordedOn().isAfter(day))
        .findFirst()
        .map(DwellingStep::on);
  }

  /** Whether the last that is known of it is that it was left. */
  @JsonIgnore
  public boolean isLeft() {
    return !steps.isEmpty() && steps.get(steps.size() - 1).status() == DwellingStatus.LEFT;
  }

  /** By the first step, homes of which nobody kept track before the others, then by all else. */
  @Override
  public int compareTo(Dwelling other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "Dwelling in " + municipality;
  }

  private static @Nullable LocalDate firstDay(Dwelling dwelling) {
    return dwelling.steps.isEmpty() ? null : dwelling.steps.get(0).on();
  }

  private static <T extends Comparable<? super T>> Comparator<T> nullsLast() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }
}
