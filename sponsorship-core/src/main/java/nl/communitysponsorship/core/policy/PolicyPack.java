package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a programme for some days: data, not code.
 *
 * @param id the programme's policy, the same in all its versions
 * @param version of this pack, such as {@code 2022.1}
 * @param validity the days on which it holds
 * @param title in English and Dutch
 * @param sources where its numbers are written, in the order of their keys
 * @param group what a group must be
 * @param screening which terms hold for the certificate of conduct; null where none is asked for
 * @param training which modules every member must have done
 * @param requirements what else is demanded before a group welcomes a household, in the order of
 *     the codes
 * @param match the terms of proposals and sponsorships
 * @param safety the terms of incidents and complaints
 * @param life the terms of what happens on the way
 * @param integration the terms of the Dutch civic integration act; null in another country
 * @param measurement when surveys are in time
 * @param privacy how long data of people is kept
 * @param duplicates when two people are shown as perhaps one
 * @param targets what the programme set out to reach; null when it did not say
 * @param quota how many places there are in which days, in the order of the days; empty when the
 *     programme has none
 * @param tasks the task plan of a sponsorship, in the order of days and codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyPack(
    String id,
    String version,
    DateRange validity,
    Title title,
    List<Source> sources,
    GroupPolicy group,
    @Nullable ScreeningPolicy screening,
    TrainingPolicy training,
    List<Requirement> requirements,
    MatchPolicy match,
    SafetyPolicy safety,
    LifePolicy life,
    @Nullable IntegrationPolicy integration,
    MeasurementPolicy measurement,
    PrivacyPolicy privacy,
    DuplicatePolicy duplicates,
    @Nullable Targets targets,
    List<Quota> quota,
    List<TaskTemplate> tasks) {
  public PolicyPack {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(validity, "validity");
    requireNonNull(title, "title");
    requireNonNull(group, "group");
    requireNonNull(training, "training");
    requireNonNull(match, "match");
    requireNonNull(safety, "safety");
    requireNonNull(life, "life");
    requireNonNull(measurement, "measurement");
    requireNonNull(privacy, "privacy");
    requireNonNull(duplicates, "duplicates");
    sources =
        requireNonNull(sources, "sources").stream()
            .sorted(Comparator.comparing(Source::key))
            .toList();
    requirements = requireNonNull(requirements, "requirements").stream().sorted().toList();
    quota = requireNonNull(quota, "quota").stream().sorted().toList();
    tasks = requireNonNull(tasks, "tasks").stream().sorted().toList();
  }

  /** The terms of the certificate of conduct, or empty where none is asked for. */
  public Optional<ScreeningPolicy> findScreening() {
    return Optional.ofNullable(screening);
  }

  /** The terms of the Dutch civic integration act, or empty in another country. */
  public Optional<IntegrationPolicy> findIntegration() {
    return Optional.ofNullable(integration);
  }

  /** What the programme set out to reach, or empty when it did not say. */
  public Optional<Targets> findTargets() {
    return Optional.ofNullable(targets);
  }

  /**
   * Everything that is demanded, in the order of the codes: the requirements, and each mandatory
   * module of every member under a code such as {@code training-introduction}.
   */
  public List<Requirement> demanded() {
    List<Requirement> all = new ArrayList<>(requirements);
    training.mandatory().forEach(module -> all.add(ofEveryMember(module)));
    return all.stream().sorted().toList();
  }

  private Requirement ofEveryMember(TrainingModule module) {
    return new Requirement(
        "training-" + module.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        new Demand.Trained(module),
        new Scope.EveryMember(),
        Severity.ERROR,
        training.findExpiry().map(TrainingPolicy.Expiry::validity).orElse(null),
        training.source());
  }

  /** This pack, held in other days. */
  public PolicyPack heldIn(DateRange days) {
    return new PolicyPack(
        id,
        version,
        days,
        title,
        sources,
        group,
        screening,
        training,
        requirements,
        match,
        safety,
        life,
        integration,
        measurement,
        privacy,
        duplicates,
        targets,
        quota,
        tasks);
  }

  /** The id and version together, as decisions and reports quote it. */
  public String reference() {
    return id + "/" + version;
  }
}
