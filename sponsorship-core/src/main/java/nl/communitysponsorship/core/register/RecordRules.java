package nl.communitysponsorship.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.RuleProfile;
import nl.communitysponsorship.core.rule.RuleSet;
import nl.communitysponsorship.core.value.DateRange;

/**
 * Everything that is wrong with one record, in one call: a household, a group, a contact, or
 * anything else that stands in a register.
 *
 * <p>A record by itself is held against the rules that need nothing else, so that a screen can ask
 * before anything is saved. With the register as context its references are judged too. What is
 * found stands at the same path, with the same code and facts, as in the findings of the whole
 * register.
 *
 * <p>Nothing that a user enters is answered by an exception. Only a caller's mistakes are: a day on
 * which no policy holds, or something that no register holds.
 */
public final class RecordRules implements RuleSet {
  /** Rules that cannot be answered by who sees one record alone. */
  private static final Set<String> ASK_OTHER_RECORDS =
      EnumSet.of(
              ProgrammeRule.REFERENCE_UNKNOWN,
              ProgrammeRule.HOUSEHOLD_NO_ADULT,
              ProgrammeRule.SPONSORSHIP_NO_TASKS)
          .stream()
          .map(ProgrammeRule::code)
          .collect(Collectors.toUnmodifiableSet());

  private final Policies policies;
  private final RegisterRules rules;

  public RecordRules(Policies policies) {
    this.policies = requireNonNull(policies, "policies");
    this.rules = new RegisterRules(policies);
  }

  /**
   * What is wrong with a record by itself, whatever it refers to.
   *
   * @param profile whether it is still being filled in
   * @param asOf the day on which it is judged, and whose policy counts
   * @throws IllegalArgumentException if no policy holds on the day, or if no register holds such a
   *     record
   */
  public Findings validate(Record record, RuleProfile profile, LocalDate asOf) {
    if (record instanceof Register register) {
      return profile.of(rules.check(register, asOf));
    }
    if (record instanceof Programme programme) {
      return profile.of(rules.check(Register.empty(programme), asOf));
    }
    Programme alone =
        new Programme("alone", DateRange.from(asOf), policies.on(asOf).id(), List.of());
    return rules.check(RecordPlace.of(record).in(Register.empty(alone)), asOf).all().stream()
        .filter(each -> !ASK_OTHER_RECORDS.contains(each.code()))
        .collect(Collectors.collectingAndThen(Findings.gather(), profile::of));
  }

  /**
   * What is wrong with a record among others: all that is wrong with it by itself, and all that the
   * whole register finds at its place.
   *
   * @param register where it belongs; it may hold an earlier version of the record, in whose place
   *     this one is judged
   * @throws IllegalArgumentException if no policy holds on the day, or if no list of a register
   *     holds such a record
   */
  public Findings validate(Record record, RuleProfile profile, LocalDate asOf, Register register) {
    RecordPlace place = RecordPlace.of(record);
    List<Finding> there =
        rules.check(place.in(register), asOf).all().stream()
            .filter(each -> each.path().text().startsWith(place.path().text()))
            .toList();
    return validate(record, profile, asOf).and(profile.of(new Findings(there)).all());
  }

  /** The same rules for a validation engine, at one profile. */
  public RuleSet as(RuleProfile profile) {
    return (record, day) -> validate(asRecord(record), profile, day);
  }

  /** Everything that is wrong before use, for an engine that does not know what it holds. */
  @Override
  public Findings check(Object record, LocalDate day) {
    return validate(asRecord(record), RuleProfile.SUBMIT, day);
  }

  private static Record asRecord(Object given) {
    if (given instanceof Record record) {
      return record;
    }
    throw new IllegalArgumentException(
        "these rules judge records; a '%s' was given".formatted(given.getClass().getSimpleName()));
  }
}
