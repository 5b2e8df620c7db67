package nl.communitysponsorship.core.phase;

/**
 * Where a group is in its life on a day. Every group is in exactly one state on every day; of those
 * that would fit, it is the first of this table.
 *
 * <table>
 *   <caption>What makes a group be in a state on a day</caption>
 *   <tr><th>state</th><th>when</th></tr>
 *   <tr><td>{@link #WITHDRAWN}</td><td>the day on which it withdrew has come</td></tr>
 *   <tr><td>{@link #SUSPENDED}</td><td>a suspension holds</td></tr>
 *   <tr><td>{@link #EXITING}</td><td>it is in a sponsorship, the household has arrived, and the
 *       planned end is near or past</td></tr>
 *   <tr><td>{@link #ACTIVE}</td><td>it is in a sponsorship, and the household has arrived</td></tr>
 *   <tr><td>{@link #MATCHED}</td><td>it is in a sponsorship, and the household is still to
 *       come</td></tr>
 *   <tr><td>{@link #PROPOSED}</td><td>it is proposed to a household, and not everybody
 *       decided</td></tr>
 *   <tr><td>{@link #COMPLETED}</td><td>its last sponsorship ended as planned, or early and well; it
 *       may be proposed again</td></tr>
 *   <tr><td>{@link #INTEREST}</td><td>it is not formed yet, or has no member</td></tr>
 *   <tr><td>{@link #FORMING}</td><td>the group as a whole lacks something: members, a coordinator,
 *       a backstop, members of age, or what else is required of a group</td></tr>
 *   <tr><td>{@link #SCREENING}</td><td>a member lacks an interview, a statement, a
 *       certificate or another check</td></tr>
 *   <tr><td>{@link #TRAINING}</td><td>a member lacks a training, or it is not known</td></tr>
 *   <tr><td>{@link #READY}</td><td>nothing lacks that stands in the way</td></tr>
 * </table>
 *
 * <p>Only withdrawal and suspension are written down by hand; all else follows from other facts.
 */
public enum GroupState {
  INTEREST,
  FORMING,
  SCREENING,
  TRAINING,
  READY,
  PROPOSED,
  MATCHED,
  ACTIVE,
  EXITING,
  COMPLETED,
  SUSPENDED,
  WITHDRAWN;

  /** Whether a household counts on the group. */
  public boolean hasHousehold() {
    return this == MATCHED || this == ACTIVE || this == EXITING;
  }
}
