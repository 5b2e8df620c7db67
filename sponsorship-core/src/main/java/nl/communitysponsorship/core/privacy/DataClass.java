package nl.communitysponsorship.core.privacy;

/**
 * How sensitive a field is.
 *
 * <p>Special categories (health, belief, origin, orientation), the content of a certificate of
 * conduct and numbers of the state have no class here, because no field may hold them.
 */
public enum DataClass {
  /** Says nothing about a person: policies, municipalities, training dates. */
  PUBLIC,
  /** Ordinary data about a sponsor or a worker, under a pseudonym. */
  ORDINARY,
  /** Data about a household or one of its people, under a pseudonym; need to know. */
  SENSITIVE,
  /** Answers about well-being: only for those who monitor, never for a group. */
  RESTRICTED,
  /** Facts of an incident or a complaint: only for those who are named in it. */
  CONFIDENTIAL,
  /** The mere fact that a check was done; never its content. */
  CHECK_FACT
}
