package nl.communitysponsorship.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.state.Actor;

/**
 * What a step brings with it, as data: whoever takes the step sees to it. Nothing happens by
 * itself.
 */
public sealed interface Effect {
  /** The last day for what has to be done, or the day on which something is to happen. */
  LocalDate on();

  /** What somebody has to do. */
  enum LifeTask {
    MAKE_PLAN,
    GIVE_FILE,
    VISIT_HOUSEHOLD,
    FIND_MEMBERS,
    FIND_NEW_GROUP,
    ANSWER_MOVE,
    SETTLE_MOVE,
    REMIND
  }

  /** What somebody is told; the sentence stands in the bundles and names no reason. */
  enum Notice {
    MATCH_BEGUN,
    NO_MATCH,
    NOT_ANSWERED,
    OWNER_CHANGED,
    PAUSED,
    RESUMED,
    EXTENDED,
    MOVE_ASKED,
    MOVED,
    ENDED,
    BROKEN_DOWN,
    CANCELLED
  }

  /** A talk that is planned long before. */
  enum Talk {
    ENDING_TALK,
    FOLLOW_UP
  }

  /** Somebody has to do something, at the latest on a day. */
  record OpenTask(LifeTask what, Actor owner, LocalDate on) implements Effect {
    public OpenTask {
      requireNonNull(what, "what");
      requireNonNull(owner, "owner");
      requireNonNull(on, "on");
    }
  }

  /** Somebody is told something. */
  record Notify(Notice what, Actor party, LocalDate on) implements Effect {
    public Notify {
      requireNonNull(what, "what");
      requireNonNull(party, "party");
      requireNonNull(on, "on");
    }
  }

  /** A group deletes and gives back what it was told of a household. */
  record Forget(GroupId group, HouseholdId household, DisclosureStage told, LocalDate on)
      implements Effect {
    public Forget {
      requireNonNull(group, "group");
      requireNonNull(household, "household");
      requireNonNull(told, "told");
      requireNonNull(on, "on");
    }
  }

  /** A household is asked anew whether its data may be used. */
  record AskConsent(HouseholdId household, ConsentPurpose purpose, LocalDate on) implements Effect {
    public AskConsent {
      requireNonNull(household, "household");
      requireNonNull(purpose, "purpose");
      requireNonNull(on, "on");
    }
  }

  /** A talk is put in the calendar. */
  record PlanTalk(Talk what, Actor owner, LocalDate on) implements Effect {
    public PlanTalk {
      requireNonNull(what, "what");
      requireNonNull(owner, "owner");
      requireNonNull(on, "on");
    }
  }

  /** From a day on a team no longer sees the file of a household. */
  record EndAccess(TeamId team, HouseholdId household, LocalDate on) implements Effect {
    public EndAccess {
      requireNonNull(team, "team");
      requireNonNull(household, "household");
      requireNonNull(on, "on");
    }
  }

  /** People are asked to consider a step; it is not taken by itself. */
  record Suggest(LifeStep step, Actor owner, LocalDate on) implements Effect {
    public Suggest {
      requireNonNull(step, "step");
      requireNonNull(owner, "owner");
      requireNonNull(on, "on");
    }
  }
}
