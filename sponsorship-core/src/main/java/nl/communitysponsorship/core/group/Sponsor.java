package nl.communitysponsorship.core.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import org.jspecify.annotations.Nullable;

/**
 * A citizen who sponsors. Name and contact details are not here: they live with whoever runs the
 * programme, behind the pseudonym.
 *
 * @param birth a year is enough
 * @param languages in order of their codes; null when nobody asked
 * @param skills what the sponsor can help with, in order; null when nobody asked
 * @param interests in order; null when nobody asked
 * @param times when the sponsor can meet, in order; null when nobody asked
 * @param hoursPerWeek from 0 to 40; null when nobody asked
 * @param limits what the sponsor cannot offer, in order; null when nobody asked
 * @param away the days on which the sponsor is away, planned ones too, in order; why is not here
 * @param screening which checks were done
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sponsor(
    SponsorId id,
    Birth birth,
    @Nullable List<LanguageSkill> languages,
    @Nullable List<SupportTopic> skills,
    @Nullable List<Interest> interests,
    @Nullable List<Timeslot> times,
    @Nullable Integer hoursPerWeek,
    @Nullable List<Limit> limits,
    List<DateRange> away,
    Screening screening)
    implements Comparable<Sponsor> {
  private static final int MOST_HOURS = 40;

  public Sponsor {
    requireNonNull(id, "id");
    requireNonNull(birth, "birth");
    requireNonNull(screening, "screening");
    languages = languages == null ? null : languages.stream().sorted().distinct().toList();
    skills = skills == null ? null : skills.stream().sorted().distinct().toList();
    interests = interests == null ? null : interests.stream().sorted().distinct().toList();
    times = times == null ? null : times.stream().sorted().distinct().toList();
    limits = limits == null ? null : limits.stream().sorted().distinct().toList();
    away = requireNonNull(away, "away").stream().sorted().distinct().toList();
    if (hoursPerWeek != null && (hoursPerWeek < 0 || hoursPerWeek > MOST_HOURS)) {
      throw new IllegalArgumentException(
          "hours a week must be from 0 to %d; '%d' was given".formatted(MOST_HOURS, hoursPerWeek));
    }
  }

  /** A sponsor who was not asked for limits, and is never away. */
  public Sponsor(
      SponsorId id,
      Birth birth,
      @Nullable List<LanguageSkill> languages,
      @Nullable List<SupportTopic> skills,
      @Nullable List<Interest> interests,
      @Nullable List<Timeslot> times,
      @Nullable Integer hoursPerWeek,
      Screening screening) {
    this(id, birth, languages, skills, interests, times, hoursPerWeek, null, List.of(), screening);
  }

  /** The languages, or empty when nobody asked. */
  public Optional<List<LanguageSkill>> findLanguages() {
    return Optional.ofNullable(languages);
  }

  /** What the sponsor can help with, or empty when nobody asked. */
  public Optional<List<SupportTopic>> findSkills() {
    return Optional.ofNullable(skills);
  }

  /** The interests, or empty when nobody asked. */
  public Optional<List<Interest>> findInterests() {
    return Optional.ofNullable(interests);
  }

  /** When the sponsor can meet, or empty when nobody asked. */
  public Optional<List<Timeslot>> findTimes() {
    return Optional.ofNullable(times);
  }

  /** Hours a week, or empty when nobody asked. */
  public Optional<Integer> findHoursPerWeek() {
    return Optional.ofNullable(hoursPerWeek);
  }

  /** What the sponsor cannot offer, or empty when nobody asked. */
  public Optional<List<Limit>> findLimits() {
    return Optional.ofNullable(limits);
  }

  /** Whether a limit holds for the sponsor; unknown when nobody asked. */
  public Answer has(Limit limit) {
    return findLimits().map(all -> Answer.of(all.contains(limit))).orElse(Answer.UNKNOWN);
  }

  /** Whether the sponsor is away on a day. */
  public boolean isAwayOn(LocalDate day) {
    return away.stream().anyMatch(each -> each.contains(day));
  }

  /**
   * Whether the sponsor speaks a language at a level or above; unknown when nobody asked which
   * languages, or how well this one.
   */
  public Answer speaks(Language language, LanguageLevel level) {
    if (languages == null) {
      return Answer.UNKNOWN;
    }
    return languages.stream()
        .filter(skill -> skill.language().equals(language))
        .map(skill -> skill.isAtLeast(level))
        .reduce(Answer.NO, Answer::or);
  }

  @Override
  public int compareTo(Sponsor other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return "Sponsor " + id;
  }
}
