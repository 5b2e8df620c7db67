package nl.communitysponsorship.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.NoContactNeeded;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import org.jspecify.annotations.Nullable;

/**
 * Where the contact between a group and its household stands on a day. It is the one answer to
 * whether contact is overdue: rules, pages and reports ask here.
 *
 * <p>The days count from the last contact that was held, from the arrival or the match where there
 * was none, or from the end of a pause or of days on which no contact was needed, whichever is
 * last. A visit that nobody opened the door for is no contact.
 *
 * @param since the day from which the days count, or from which none is needed
 * @param due the last day on which a contact is in time; null in a pause without an end
 */
public record ContactStanding(ContactState state, LocalDate since, @Nullable LocalDate due) {
  /** Whether there is contact. */
  public enum ContactState {
    IN_TIME,
    /** Somebody answered that none is needed for now. */
    NOT_NEEDED,
    /** The sponsorship is paused. */
    STANDS_STILL,
    /** Nobody reported anything in time. */
    OVERDUE
  }

  public ContactStanding {
    requireNonNull(state, "state");
    requireNonNull(since, "since");
  }

  /**
   * Where it stands; empty when the sponsorship does not last on the day, or when the household has
   * not arrived yet.
   *
   * @param contacts those of the sponsorship; later ones do not count yet
   */
  public static Optional<ContactStanding> on(
      LocalDate day,
      Sponsorship sponsorship,
      Household household,
      Collection<Contact> contacts,
      LifePolicy terms) {
    return household
        .arrivedOn(day)
        .filter(arrived -> sponsorship.isActiveOn(day))
        .map(arrived -> later(arrived, sponsorship.confirmedOn()))
        .map(
            begin ->
                standing(day, sponsorship.course(), begin, held(contacts, sponsorship), terms));
  }

  /** The last day on which a contact is in time, or empty in a pause without an end. */
  public Optional<LocalDate> findDue() {
    return Optional.ofNullable(due);
  }

  private static Stream<LocalDate> held(Collection<Contact> contacts, Sponsorship sponsorship) {
    return contacts.stream()
        .filter(each -> each.sponsorship().equals(sponsorship.id()))
        .filter(each -> each.outcome() == Contact.Outcome.HELD)
        .map(Contact::on);
  }

  private static ContactStanding standing(
      LocalDate day, Course course, LocalDate begin, Stream<LocalDate> held, LifePolicy terms) {
    int days = terms.contactDays().value();
    Optional<Pause> pause = course.pauseOn(day);
    if (pause.isPresent()) {
      return new ContactStanding(
          ContactState.STANDS_STILL,
          pause.get().period().from(),
          pause.get().period().findUntil().map(until -> until.plusDays(days)).orElse(null));
    }
    Optional<NoContactNeeded> quiet =
        course.quiet().stream()
            .filter(each -> each.period().contains(day))
            .max(Comparator.comparing(NoContactNeeded::until));
    if (quiet.isPresent()) {
      return new ContactStanding(
          ContactState.NOT_NEEDED, quiet.get().period().from(), quiet.get().until().plusDays(days));
    }
    LocalDate since =
        Stream.of(
                held,
                course.quiet().stream().map(NoContactNeeded::until),
                course.pauses().stream().flatMap(each -> each.period().findUntil().stream()))
            .flatMap(each -> each)
            .filter(each -> !each.isAfter(day))
            .reduce(begin, ContactStanding::later);
    LocalDate due = since.plusDays(days);
    return new ContactStanding(
        day.isAfter(due) ? ContactState.OVERDUE : ContactState.IN_TIME, since, due);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
