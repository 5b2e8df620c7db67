package nl.communitysponsorship.core.partner;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.rule.FollowsTheRules;

/**
 * An organisation with a part in the programme.
 *
 * @param name as it calls itself; an organisation is not a person
 */
@FollowsTheRules
public record Organisation(OrganisationId id, Kind kind, String name)
    implements Comparable<Organisation> {
  /** What an organisation does in the programme. */
  public enum Kind {
    /** Answers for the programme and catches what falls: VluchtelingenWerk. */
    BACKSTOP,
    /** Finds and trains groups, such as Justice and Peace. */
    PARTNER,
    /** Houses the household and leads its integration. */
    MUNICIPALITY,
    /** Records what works. */
    EVALUATOR
  }

  public Organisation {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
  }

  @Override
  public int compareTo(Organisation other) {
    return id.compareTo(other.id);
  }

  /** The pseudonym only. */
  @Override
  public String toString() {
    return "Organisation " + id;
  }
}
