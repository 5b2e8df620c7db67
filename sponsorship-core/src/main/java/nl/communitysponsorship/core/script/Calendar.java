package nl.communitysponsorship.core.script;

import java.time.LocalDate;
import java.util.List;

/** The days of one synthetic pilot: 1 January 2022 to 31 December 2023. */
public final class Calendar {
  public static final LocalDate START = LocalDate.of(2022, 1, 1);

  /** The first day after the programme; nothing is recorded on or after it. */
  public static final LocalDate END = LocalDate.of(2024, 1, 1);

  /** When the household that moves does. */
  public static final LocalDate MOVED_ON = LocalDate.of(2023, 4, 5);

  /** When it becomes known that a household will not come. */
  public static final LocalDate CANCELLED_ON = LocalDate.of(2023, 6, 20);

  /** First and follow-up sessions by turns. */
  public static final List<LocalDate> SESSIONS =
      List.of(
          LocalDate.of(2022, 1, 15),
          LocalDate.of(2022, 3, 12),
          LocalDate.of(2022, 5, 14),
          LocalDate.of(2022, 9, 10),
          LocalDate.of(2022, 11, 12),
          LocalDate.of(2023, 2, 11),
          LocalDate.of(2023, 5, 13),
          LocalDate.of(2023, 10, 7));

  private static final LocalDate FIRST_ARRIVAL = LocalDate.of(2022, 3, 21);
  private static final int DAYS_BETWEEN_ARRIVALS = 36;
  private static final int DAYS_TO_CONFIRM = 34;
  private static final int DAYS_TO_GROW = 21;

  private Calendar() {}

  /** When a household was first planned to arrive. */
  public static LocalDate plannedArrival(int household, Dice dice) {
    return FIRST_ARRIVAL
        .plusDays((long) household * DAYS_BETWEEN_ARRIVALS)
        .plusDays(dice.from(0, 6));
  }

  /** When the match of a household was confirmed, on a working day in the weeks before arrival. */
  public static LocalDate confirmation(int household) {
    if (household == Script.PROPOSAL_OPEN) {
      return LocalDate.of(2023, 9, 5);
    }
    LocalDate about =
        FIRST_ARRIVAL.plusDays((long) household * DAYS_BETWEEN_ARRIVALS).minusDays(DAYS_TO_CONFIRM);
    return workday(about);
  }

  /** The first session of a group whose match is confirmed on a day. */
  public static int firstSessionBefore(LocalDate day) {
    int session = 0;
    for (int i = 0; i < SESSIONS.size(); i += 2) {
      if (SESSIONS.get(i).isBefore(day)) {
        session = i;
      }
    }
    return session;
  }

  /** A group forms in the weeks before its first session, and never before the programme. */
  public static LocalDate formation(int session) {
    LocalDate before = SESSIONS.get(session).minusDays(DAYS_TO_GROW);
    return before.isBefore(START.plusDays(2)) ? START.plusDays(2) : before;
  }

  /** A Tuesday on or after a day: no public holiday of these years falls on one that is used. */
  public static LocalDate workday(LocalDate day) {
    return day.plusDays(Math.floorMod(2 - day.getDayOfWeek().getValue(), 7));
  }
}
