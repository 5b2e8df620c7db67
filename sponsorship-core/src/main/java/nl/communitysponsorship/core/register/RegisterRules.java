package nl.communitysponsorship.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.RuleSet;

/**
 * Everything that is wrong with a register on a day, all at once.
 *
 * <p>These are the rules of the records themselves. Whether a group is ready is another question,
 * answered by {@link nl.communitysponsorship.core.readiness.GroupReadiness}.
 */
public final class RegisterRules implements RuleSet {
  private final Policies policies;

  public RegisterRules(Policies policies) {
    this.policies = requireNonNull(policies, "policies");
  }

  /**
   * Holds a register against the rules, with the policy of that day.
   *
   * @throws IllegalArgumentException if no policy holds on the day
   */
  public Findings check(Register register, LocalDate day) {
    PolicyPack policy = policies.on(day);
    var index = new RegisterIndex(register);
    var found = new ArrayList<Finding>();
    found.addAll(PolicyNameRules.check(register, policies));
    found.addAll(ReferenceRules.check(index));
    found.addAll(GroupRules.check(register, day));
    found.addAll(ExemptionRules.check(index, policies));
    found.addAll(TrainingRules.check(register));
    found.addAll(HouseholdRules.check(register, policy.group().adultAge().value(), day));
    found.addAll(FamilyRules.check(index, day));
    found.addAll(RoadRules.check(index, policy, day));
    found.addAll(SponsorshipRules.check(index, policy.life(), day));
    found.addAll(CourseRules.check(register, policies, day));
    found.addAll(SurveyRules.check(index, policy.measurement(), day));
    found.addAll(TextRules.check(register));
    return new Findings(found.stream().map(TextRules::withoutNumber).toList());
  }

  /**
   * The same, for an engine that does not know what it holds.
   *
   * @throws IllegalArgumentException if the record is not a {@link Register}
   */
  @Override
  public Findings check(Object record, LocalDate day) {
    if (record instanceof Register register) {
      return check(register, day);
    }
    throw new IllegalArgumentException(
        "these rules judge a Register; a '%s' was given"
            .formatted(record.getClass().getSimpleName()));
  }
}
