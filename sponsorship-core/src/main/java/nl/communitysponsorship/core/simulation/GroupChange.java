package nl.communitysponsorship.core.simulation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.text.Message;

/**
 * What another policy would change for one group.
 *
 * @param before how it stands by the policy that holds
 * @param after how it would stand
 * @param appearing what it would lack and does not lack now; what would weigh otherwise, or be
 *     measured by another number, appears and vanishes
 * @param vanishing what it lacks and would lack no more
 */
public record GroupChange(
    GroupId group,
    Readiness.State before,
    Readiness.State after,
    List<Missing> appearing,
    List<Missing> vanishing)
    implements Comparable<GroupChange> {
  private static final Comparator<GroupChange> ORDER =
      Comparator.comparing(GroupChange::group).thenComparing(each -> each.told().toString());

  public GroupChange {
    requireNonNull(group, "group");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    appearing = requireNonNull(appearing, "appearing").stream().sorted().toList();
    vanishing = requireNonNull(vanishing, "vanishing").stream().sorted().toList();
  }

  static GroupChange between(Readiness before, Readiness after) {
    return new GroupChange(
        before.group(),
        before.state(),
        after.state(),
        without(before, after.missing()),
        without(after, before.missing()));
  }

  /** Since when something lacks is no change: it is the same thing that lacks. */
  private static List<Missing> without(Readiness known, List<Missing> missing) {
    Set<Finding> findings =
        known.missing().stream().map(Missing::finding).collect(Collectors.toSet());
    return missing.stream().filter(each -> !findings.contains(each.finding())).toList();
  }

  /** Whether nothing would change for the group. */
  boolean isEmpty() {
    return appearing.isEmpty() && vanishing.isEmpty();
  }

  /** Whether the group is ready now, with or without warnings, and would be no more. */
  public boolean losesReadiness() {
    return before != Readiness.State.NOT_READY && after == Readiness.State.NOT_READY;
  }

  /** Whether the group is not ready now, and would be. */
  public boolean becomesReady() {
    return before == Readiness.State.NOT_READY && after != Readiness.State.NOT_READY;
  }

  /** The change in words: the group first, then what appears, then what vanishes. */
  public List<Message> told() {
    List<Message> told = new ArrayList<>();
    told.add(
        before == after
            ? Message.of("simulation.stays").with("group", group).with("state", after)
            : Message.of("simulation.becomes")
                .with("group", group)
                .with("before", before)
                .with("after", after));
    appearing.forEach(each -> told.add(named("simulation.appears", each.finding())));
    vanishing.forEach(each -> told.add(named("simulation.vanishes", each.finding())));
    return List.copyOf(told);
  }

  static Message named(String key, Finding finding) {
    return Message.of(key).with("what", finding.message());
  }

  /** By group. */
  @Override
  public int compareTo(GroupChange other) {
    return ORDER.compare(this, other);
  }
}
