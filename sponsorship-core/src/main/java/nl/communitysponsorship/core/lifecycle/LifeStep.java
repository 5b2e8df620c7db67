package nl.communitysponsorship.core.lifecycle;

/** What can happen to a sponsorship: first what a day or a fact brings, then what people do. */
public enum LifeStep {
  ARRIVAL,
  GROUP_TOO_SMALL,
  GROUP_RECOVERED,
  END_IN_SIGHT,
  HAND_OVER,
  PAUSE,
  RESUME,
  EXTEND,
  AGREE_MOVE,
  ACCEPT_MOVE,
  MOVE_WITH_GROUP,
  MOVE_AWAY,
  END_AS_PLANNED,
  END_EARLY,
  CANCEL,
  BREAK_DOWN,
  FIND_DEFAULT,
  REMATCH
}
