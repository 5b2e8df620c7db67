package nl.communitysponsorship.matching.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.policy.Setting;
import nl.communitysponsorship.core.privacy.ForbiddenInput;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.matching.criterion.Criteria;
import nl.communitysponsorship.matching.criterion.Criterion;
import nl.communitysponsorship.matching.criterion.Input;
import nl.communitysponsorship.matching.pairing.SettingName;

/**
 * Whether a matching policy makes sense with the criteria that there are; everything wrong is told
 * at once, in {@link Findings} whose texts stand in this module's bundles.
 */
public final class MatchingPolicyCheck {
  /** More would let one point less than a thousandth of the score. */
  private static final int MOST_WEIGHT = 1000;

  private static final int ALL = 1000;

  private final MatchingPolicy policy;
  private final Criteria criteria;
  private final FindingPath place;
  private final Set<String> sources;
  private final Set<String> seen = new TreeSet<>();
  private final List<Finding> found = new ArrayList<>();

  private MatchingPolicyCheck(MatchingPolicy policy, Criteria criteria) {
    this.policy = policy;
    this.criteria = criteria;
    this.place = FindingPath.at("matchingPolicies", policy.reference());
    this.sources = policy.sources().stream().map(Source::key).collect(Collectors.toSet());
  }

  /** Holds a policy against the criteria from which it may choose. */
  public static Findings check(MatchingPolicy policy, Criteria criteria) {
    var check = new MatchingPolicyCheck(policy, criteria);
    check.checkAll();
    return new Findings(check.found);
  }

  private void checkAll() {
    policy.requirements().forEach(this::checkRequirement);
    policy.preferences().forEach(this::checkPreference);
    if (policy.preferences().isEmpty()) {
      found.add(error("matching.noPreference", place));
    }
    int least = policy.leastKnown().value();
    if (least > ALL) {
      found.add(outOfRange(place.field("leastKnown"), "leastKnown", least, 0, ALL));
    }
    checkSource(place.field("leastKnown"), policy.leastKnown().source());
  }

  private void checkRequirement(ChosenRequirement chosen) {
    FindingPath at = place.entry("requirements", chosen.criterion());
    checkChoice(at, chosen.criterion(), chosen.source(), chosen.settings());
    Optional<? extends Criterion> criterion = criteria.requirement(chosen.criterion());
    checkCriterion(at, chosen.criterion(), criterion, chosen.settings());
  }

  private void checkPreference(ChosenPreference chosen) {
    FindingPath at = place.entry("preferences", chosen.criterion());
    checkChoice(at, chosen.criterion(), chosen.source(), chosen.settings());
    if (chosen.weight() < 1 || chosen.weight() > MOST_WEIGHT) {
      found.add(outOfRange(at.field("weight"), "weight", chosen.weight(), 1, MOST_WEIGHT));
    }
    Optional<? extends Criterion> criterion = criteria.preference(chosen.criterion());
    checkCriterion(at, chosen.criterion(), criterion, chosen.settings());
  }

  private void checkChoice(
      FindingPath at, String criterion, String source, Map<String, Setting> settings) {
    if (!seen.add(criterion)) {
      found.add(error("matching.criterionTwice", at).with("criterion", criterion));
    }
    ForbiddenInput.in(criterion).ifPresent(what -> found.add(forbidden(at, criterion, what)));
    checkSource(at, source);
    settings.forEach((name, set) -> checkSource(at.field(name), set.source()));
  }

  private void checkCriterion(
      FindingPath at,
      String key,
      Optional<? extends Criterion> criterion,
      Map<String, Setting> settings) {
    if (criterion.isEmpty()) {
      found.add(error("matching.unknownCriterion", at).with("criterion", key));
      return;
    }
    for (Input input : criterion.get().reads()) {
      ForbiddenInput.in(input.name())
          .ifPresent(what -> found.add(forbidden(at, input.name(), what)));
    }
    checkSettings(at, criterion.get(), settings);
  }

  private void checkSettings(FindingPath at, Criterion criterion, Map<String, Setting> settings) {
    var unknown = new TreeSet<>(settings.keySet());
    for (SettingName name : criterion.settings()) {
      unknown.remove(name.name());
      Setting given = settings.get(name.name());
      if (given == null) {
        found.add(error("matching.settingMissing", at).with("setting", name.name()));
      } else if (!name.allows(given.value())) {
        found.add(
            outOfRange(
                at.field(name.name()), name.name(), given.value(), name.least(), name.most()));
      }
    }
    unknown.forEach(name -> found.add(error("matching.settingUnknown", at).with("setting", name)));
  }

  private void checkSource(FindingPath at, String source) {
    if (!sources.contains(source)) {
      found.add(error("matching.unknownSource", at).with("source", source));
    }
  }

  private static Finding forbidden(FindingPath at, String input, ForbiddenInput what) {
    return error("matching.forbiddenInput", at).with("input", input).with("what", what);
  }

  private static Finding outOfRange(FindingPath at, String name, int value, int least, int most) {
    return error("matching.outOfRange", at)
        .with("name", name)
        .with("value", value)
        .with("least", least)
        .with("most", most);
  }

  private static Finding error(String code, FindingPath at) {
    return new Finding(code, Severity.ERROR, at, Map.of());
  }
}
