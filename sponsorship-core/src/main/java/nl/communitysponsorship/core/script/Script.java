package nl.communitysponsorship.core.script;

import java.util.List;

/**
 * What happens to the eighteen households and twenty groups of one synthetic pilot, by their place
 * in it: every unhappy path at least once, and the ordinary course for the rest.
 *
 * <p>Larger programmes repeat the script, each time in other municipalities.
 */
public final class Script {
  public static final int HOUSEHOLDS = 18;
  public static final int GROUPS = 20;
  public static final int MUNICIPALITIES = 4;
  public static final int SESSIONS = 8;

  /** From here on households have no group yet. */
  public static final int FIRST_WAITING = 14;

  public static final int HOME_NOT_READY = 2;
  public static final int NO_FROM_HOUSEHOLD = 3;
  public static final int BREAKDOWN_AND_REMATCH = 4;
  public static final int MOVES = 5;
  public static final int NEEDS_NOT_ASKED = 6;
  public static final int TRAVEL_DELAYED = 7;
  public static final int TIMES_NOT_ASKED = 8;
  public static final int NO_FROM_GROUP = 9;
  public static final int BREAKDOWN_AND_WAITS = 10;
  public static final int NO_ANSWER = 12;
  public static final int NEVER_ARRIVES = 13;
  public static final int PROPOSAL_OPEN = 15;
  public static final int MUST_HAVE_WISH = 17;
  public static final int EXIT_IN_DOUBT = 8;
  public static final int FLIGHT_MOVED = 11;
  public static final int PROPOSAL_TAKEN_BACK = 14;
  public static final int GOES_ON_LONGER = 2;
  public static final int WILL_CHANGE_GROUP = 11;
  public static final int WILL_MOVE_WITH_GROUP = 12;
  public static final int HOME_UNFINISHED = 12;
  public static final int STAYS_FOR_A_WHILE = 9;
  public static final int COMES_WITH_GUARDED_CHILD = 8;
  public static final int REJECTED_BEFORE = 17;
  public static final int REUNITED = 16;
  public static final int KIN = 11;
  public static final int SPLIT = 7;

  /** The households whose sponsorships pause, in turn for each reason there is. */
  public static final List<Integer> PAUSED = List.of(BREAKDOWN_AND_REMATCH, 0, 3, 8, 11);

  /** The households that are told to need no contact for some weeks, by whoever says so. */
  public static final List<Integer> QUIET = List.of(1, 2, 7);

  public static final int LEARNS_SLOWLY = 0;
  public static final int ENDS_WITH_TALK = 1;
  public static final int LEARNS_FAST = 3;
  public static final int DISPENSED = 4;
  public static final int CHANGES_ROUTE = 5;
  public static final int EXEMPT = 6;
  public static final int WAITS_FOR_PAPERS = 7;

  /** Sponsors with something out of the ordinary: ten times their group, and their place in it. */
  public static final int RENEWS_IN_TIME = 1;

  public static final int NEVER_ALONE = 3;
  public static final int REFERENCES_INSTEAD = 74;
  public static final int LIVED_ABROAD = 113;
  public static final int NO_DIGID = 143;
  public static final int SET_ASIDE = 145;
  public static final int TAKES_BACK = 153;
  public static final int OBJECTS = 171;
  public static final int CANNOT_HAVE_ONE = 172;
  public static final int LETS_EXPIRE = 180;
  public static final int SCREENED_FOR_MONEY = 192;
  public static final int SAYS_WHAT_NOT = 13;

  /** Takes over the household of the group that broke down. */
  public static final int REMATCH_GROUP = 16;

  /** Is ready in the spring of 2022, when a household says no to it. */
  public static final int REFUSED_GROUP = 7;

  public static final int CERTIFICATE_NOT_SHOWN_GROUP = 17;
  public static final int SHRUNK_GROUP = 18;
  public static final int NO_COORDINATOR_GROUP = 19;
  public static final int CERTIFICATE_WAITING_GROUP = 14;

  /** Members of each group when it is full: from 3 to 8, together 80. */
  private static final int[] SIZES = {5, 4, 3, 4, 5, 3, 4, 6, 3, 4, 3, 5, 4, 3, 8, 4, 3, 3, 3, 3};

  private Script() {}

  /** How many members a group has when it is full. */
  public static int size(int group) {
    return SIZES[group];
  }

  /** The sponsors of the groups before this one. */
  public static int sponsorsBefore(int group) {
    int before = 0;
    for (int i = 0; i < group; i++) {
      before += SIZES[i];
    }
    return before;
  }

  /** The sponsors of all groups together. */
  public static int sponsors() {
    return sponsorsBefore(GROUPS);
  }

  /** Households and groups live by turns in the four municipalities. */
  public static int municipality(int householdOrGroup) {
    return householdOrGroup % MUNICIPALITIES;
  }
}
