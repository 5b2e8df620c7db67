package nl.communitysponsorship.core.rule;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Marks a record that is held against the rule book, so that any Jakarta Validation engine reports
 * the same findings as the library itself, each at its own place.
 *
 * <p>A rule depends on a day and on the policy of that day. Build the engine with {@code
 * RuleValidation}, which hands it both; an engine without them refuses to start. With {@code
 * RecordRules} the engine judges a single record as it judges a whole register.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FollowsTheRules.ByRuleSet.class)
public @interface FollowsTheRules {
  /** Unused: each finding brings its own text. */
  String message() default "";

  /** Jakarta's validation groups. */
  Class<?>[] groups() default {};

  /** Jakarta's payload. */
  Class<? extends Payload>[] payload() default {};

  /** Asks a {@link RuleSet} and reports every finding as a violation of its own. */
  final class ByRuleSet implements ConstraintValidator<FollowsTheRules, Object> {
    private final RuleSet rules;

    /** What an engine calls that was not told about policy and day. */
    public ByRuleSet() {
      this(
          (record, day) -> {
            throw new IllegalStateException(
                "the rules need a policy and a day: build the validator with RuleValidation");
          });
    }

    public ByRuleSet(RuleSet rules) {
      this.rules = rules;
    }

    @Override
    public boolean isValid(Object record, ConstraintValidatorContext context) {
      Clock clock = context.getClockProvider().getClock();
      LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
      Findings findings = rules.check(record, day);
      context.disableDefaultConstraintViolation();
      findings.all().forEach(finding -> report(finding, context));
      return findings.isEmpty();
    }

    private static void report(Finding finding, ConstraintValidatorContext context) {
      String template =
          MessageTemplate.write(finding.message().with("severity", finding.severity().name()));
      ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
      if (finding.path().equals(FindingPath.ROOT)) {
        violation.addConstraintViolation();
      } else {
        violation.addPropertyNode(finding.path().text()).addConstraintViolation();
      }
    }
  }
}
