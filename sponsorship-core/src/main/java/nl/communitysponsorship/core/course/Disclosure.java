package nl.communitysponsorship.core.course;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import nl.communitysponsorship.core.partner.WorkerId;

/**
 * That a group was told something of a household. As long as there is none, it was told nothing.
 *
 * @param by the worker who told it
 */
public record Disclosure(DisclosureStage stage, LocalDate on, WorkerId by)
    implements Comparable<Disclosure> {
  private static final Comparator<Disclosure> ORDER =
      Comparator.comparing(Disclosure::stage)
          .thenComparing(Disclosure::on)
          .thenComparing(Disclosure::by);

  /** How much a group was told; each stage follows the one before it. */
  public enum DisclosureStage {
    ANONYMOUS_PROFILE(1),
    NAMES_AND_LANGUAGES(2),
    CONTACT_DETAILS(3);

    private final int number;

    DisclosureStage(int number) {
      this.number = number;
    }

    /** The stage as programmes number them; 0 is nothing. */
    public int number() {
      return number;
    }

    /** Whether what was told leads to people, so that it has to be forgotten after a no. */
    public boolean isAboutPeople() {
      return this != ANONYMOUS_PROFILE;
    }
  }

  public Disclosure {
    requireNonNull(stage, "stage");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
  }

  /** By stage, then by day and worker. */
  @Override
  public int compareTo(Disclosure other) {
    return ORDER.compare(this, other);
  }
}
