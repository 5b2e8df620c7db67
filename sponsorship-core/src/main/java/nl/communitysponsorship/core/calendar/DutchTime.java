package nl.communitysponsorship.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something happened for people in the Netherlands, wherever a machine stands. */
public final class DutchTime {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DutchTime() {}

  /** The day that an instant belongs to; a day begins at midnight, summer time or not. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
