package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.value.DateRange;

/**
 * The policy of a programme for some days: data, not code.
 *
 * @param id the programme's policy, the same in all its versions
 * @param version of this pack, such as {@code 2022.1}
 * @param validity the days on which it holds
 * @param title in English and Dutch
 * @param sources where its numbers are written, in the order of their keys
 * @param group what a group must be
 * @param screening which terms hold for checks
 * @param training which modules must be done
 * @param match the terms of proposals and sponsorships
 * @param integration the terms of the civic integration act
 * @param duplicates when two people are shown as perhaps one
 * @param targets what the programme set out to reach
 * @param tasks the task plan of a sponsorship, in the order of days and codes
 */
public record PolicyPack(
    String id,
    String version,
    DateRange validity,
    Title title,
    List<Source> sources,
    GroupPolicy group,
    ScreeningPolicy screening,
    TrainingPolicy training,
    MatchPolicy match,
    IntegrationPolicy integration,
    DuplicatePolicy duplicates,
    Targets targets,
    List<TaskTemplate> tasks) {
  public PolicyPack {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(validity, "validity");
    requireNonNull(title, "title");
    requireNonNull(group, "group");
    requireNonNull(screening, "screening");
    requireNonNull(training, "training");
    requireNonNull(match, "match");
    requireNonNull(integration, "integration");
    requireNonNull(duplicates, "duplicates");
    requireNonNull(targets, "targets");
    sources =
        requireNonNull(sources, "sources").stream()
            .sorted(Comparator.comparing(Source::key))
            .toList();
    tasks = requireNonNull(tasks, "tasks").stream().sorted().toList();
  }

  /** The id and version together, as decisions and reports quote it. */
  public String reference() {
    return id + "/" + version;
  }
}
