package nl.communitysponsorship.core.support;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import org.jspecify.annotations.Nullable;

/**
 * A contact between group and household. What was said is not here.
 *
 * @param minutes from 1 to 1440; null when nobody wrote it down
 * @param by who met the household, such as the group or the local team; null when nobody said
 * @param interpreter who interpreted; null when nobody said
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
    SponsorshipId sponsorship,
    LocalDate on,
    Medium medium,
    Outcome outcome,
    @Nullable Integer minutes,
    @Nullable TaskOwner by,
    @Nullable Interpreter interpreter)
    implements Comparable<Contact> {
  private static final int MINUTES_IN_A_DAY = 1440;
  private static final Comparator<Contact> ORDER =
      Comparator.comparing(Contact::sponsorship)
          .thenComparing(Contact::on)
          .thenComparing(Contact::medium)
          .thenComparing(Contact::outcome)
          .thenComparing(Contact::minutes, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Contact::by, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Contact::interpreter, Comparator.nullsLast(Comparator.naturalOrder()));

  /** How people met. */
  public enum Medium {
    HOME_VISIT,
    OUTSIDE,
    PHONE,
    CHAT,
    VIDEO;

    /** Whether people were in the same place. */
    public boolean isInPerson() {
      return this == HOME_VISIT || this == OUTSIDE;
    }
  }

  /** What came of it. */
  public enum Outcome {
    HELD,
    NO_SHOW,
    CANCELLED
  }

  /** Who interpreted. */
  public enum Interpreter {
    NONE,
    PROFESSIONAL,
    VOLUNTEER,
    /** A child of the household or of others; it should not have to. */
    CHILD
  }

  public Contact {
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(on, "on");
    requireNonNull(medium, "medium");
    requireNonNull(outcome, "outcome");
    if (minutes != null && (minutes < 1 || minutes > MINUTES_IN_A_DAY)) {
      throw new IllegalArgumentException(
          "a contact must last from 1 to %d minutes; '%d' was given"
              .formatted(MINUTES_IN_A_DAY, minutes));
    }
  }

  /** A contact of which nobody said who met the household and who interpreted. */
  public Contact(
      SponsorshipId sponsorship,
      LocalDate on,
      Medium medium,
      Outcome outcome,
      @Nullable Integer minutes) {
    this(sponsorship, on, medium, outcome, minutes, null, null);
  }

  /** Who met the household, or empty when nobody said. */
  public Optional<TaskOwner> findBy() {
    return Optional.ofNullable(by);
  }

  /** Who interpreted, or empty when nobody said. */
  public Optional<Interpreter> findInterpreter() {
    return Optional.ofNullable(interpreter);
  }

  /** How long it lasted, or empty when nobody wrote it down. */
  public Optional<Integer> findMinutes() {
    return Optional.ofNullable(minutes);
  }

  /** By sponsorship, then by day. */
  @Override
  public int compareTo(Contact other) {
    return ORDER.compare(this, other);
  }
}
