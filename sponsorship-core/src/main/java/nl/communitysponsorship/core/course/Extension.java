package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * That a sponsorship goes on longer than planned, because household and group both want it to.
 *
 * @param on the day on which it was written down
 * @param before the planned end until then
 * @param until the planned end since then, later than {@code before}
 */
public record Extension(
    LocalDate on,
    LocalDate before,
    LocalDate until,
    LocalDate householdAgreedOn,
    LocalDate groupAgreedOn,
    WorkerId recordedBy)
    implements Comparable<Extension> {
  private static final Comparator<Extension> ORDER =
      Comparator.comparing(Extension::on)
          .thenComparing(Extension::before)
          .thenComparing(Extension::until)
          .thenComparing(Extension::householdAgreedOn)
          .thenComparing(Extension::groupAgreedOn)
          .thenComparing(Extension::recordedBy);

  public Extension {
    requireNonNull(on, "on");
    requireNonNull(before, "before");
    requireNonNull(until, "until");
    requireNonNull(householdAgreedOn, "householdAgreedOn");
    requireNonNull(groupAgreedOn, "groupAgreedOn");
    requireNonNull(recordedBy, "recordedBy");
    if (!until.isAfter(before)) {
      throw new IllegalArgumentException(
          "an extension must end after the end that was planned: planned until '%s', extended until '%s'"
              .formatted(before, until));
    }
    if (householdAgreedOn.isAfter(on) || groupAgreedOn.isAfter(on)) {
      throw new IllegalArgumentException(
          "an extension is written down when both have agreed: the household on '%s', the group on '%s', written down on '%s'"
              .formatted(householdAgreedOn, groupAgreedOn, on));
    }
  }

  /** By the day on which it was written down. */
  @Override
  public int compareTo(Extension other) {
    return ORDER.compare(this, other);
  }
}
