package nl.communitysponsorship.core.simulation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.text.Message;

/**
 * What another policy would change on a day.
 *
 * @param before the reference of the pack that holds on the day
 * @param after the reference of the pack that would
 * @param groups those for which something changes, in order
 * @param appearing what the rules would find in the register and do not find now
 * @param vanishing what they find and would find no more
 */
public record Simulation(
    LocalDate day,
    String before,
    String after,
    List<GroupChange> groups,
    Findings appearing,
    Findings vanishing) {
  public Simulation {
    requireNonNull(day, "day");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(appearing, "appearing");
    requireNonNull(vanishing, "vanishing");
    groups = requireNonNull(groups, "groups").stream().sorted().toList();
  }

  /** Whether nothing would change. */
  public boolean changesNothing() {
    return groups.isEmpty() && appearing.isEmpty() && vanishing.isEmpty();
  }

  /** The groups that are ready now and would be no more, in order. */
  public List<GroupId> losing() {
    return groups.stream().filter(GroupChange::losesReadiness).map(GroupChange::group).toList();
  }

  /** The groups that are not ready now and would be, in order. */
  public List<GroupId> gaining() {
    return groups.stream().filter(GroupChange::becomesReady).map(GroupChange::group).toList();
  }

  /** All of it in words: how many groups, then group by group, then the findings of the rules. */
  public List<Message> told() {
    List<Message> told = new ArrayList<>();
    told.add(
        Message.of("simulation.groups")
            .with("day", day)
            .with("before", before)
            .with("after", after)
            .with("count", groups.size()));
    groups.forEach(each -> told.addAll(each.told()));
    appearing.all().forEach(each -> told.add(GroupChange.named("simulation.appears", each)));
    vanishing.all().forEach(each -> told.add(GroupChange.named("simulation.vanishes", each)));
    return List.copyOf(told);
  }
}
