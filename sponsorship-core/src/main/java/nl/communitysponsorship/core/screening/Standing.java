package nl.communitysponsorship.core.screening;

/**
 * How a sponsor stands with the certificate of conduct (VOG) on a day. It is derived from facts,
 * policy and the day, and never stored. There is no word for a refusal, because nobody here may
 * know of one.
 */
public enum Standing {
  /** A certificate of the right profile was seen and is not too old. */
  VALID,
  /** The same, and it is time to ask for the next one. */
  EXPIRES_SOON,
  /** A certificate cannot be had, and a worker decided on another way, for a time. */
  ALTERNATIVE_ROUTE,
  /** Asked for, and still within its term. */
  WAITING,
  /** The term has passed, and the person said that an objection runs. */
  OBJECTING,
  /** The term has passed and nobody saw a certificate. */
  NOT_SHOWN,
  /** Seen, and screened for something else than the policy asks. */
  WRONG_PROFILE,
  /** Seen, and too old by now. */
  EXPIRED,
  /** Seen, and no longer relied on: it takes a new check. */
  SET_ASIDE,
  /** A certificate cannot be had, and no other way holds. */
  NOT_POSSIBLE,
  /** The person took the request back. */
  WITHDRAWN,
  /** Nobody asked for one. */
  NOT_REQUESTED;

  /** Whether the check is done on that day: by a certificate, or in the other way. */
  public boolean isDone() {
    return this == VALID || this == EXPIRES_SOON || this == ALTERNATIVE_ROUTE;
  }
}
