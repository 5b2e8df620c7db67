package nl.communitysponsorship.core.register;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.rule.MessageTemplate;
import nl.communitysponsorship.core.rule.RuleSet;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;

/**
 * The rule book over Jakarta Validation: the same findings, as violations of any engine.
 *
 * <pre>{@code
 * ValidatorFactory engine =
 *     RuleValidation.engine(
 *         Validation.byDefaultProvider().configure(), new RecordRules(policies), day, locale);
 * Set<ConstraintViolation<Household>> violations = engine.getValidator().validate(household);
 * }</pre>
 *
 * <p>An engine asks for one moment: {@code new RecordRules(policies).as(RuleProfile.DRAFT)} makes
 * one for what is still being filled in.
 */
public final class RuleValidation {
  private static final String SEVERITY = "severity";

  private RuleValidation() {}

  /**
   * An engine that knows the rules, the day and the reader.
   *
   * @param configuration of the engine of your choice, such as {@code
   *     Validation.byProvider(HibernateValidator.class).configure()}
   * @param day the day on which records are judged; no engine built here reads the clock
   * @param reader in whose language the messages of the violations are
   */
  public static ValidatorFactory engine(
      Configuration<?> configuration, RuleSet rules, LocalDate day, Locale reader) {
    requireNonNull(rules, "rules");
    Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    ConstraintValidatorFactory ordinary = configuration.getDefaultConstraintValidatorFactory();
    MessageInterpolator others = configuration.getDefaultMessageInterpolator();
    return configuration
        .clockProvider(() -> clock)
        .constraintValidatorFactory(new WithRules(rules, ordinary))
        .messageInterpolator(new InOurWords(reader, others))
        .buildValidatorFactory();
  }

  /**
   * The finding that an engine reported. A fact that is a word of an enumeration comes back as the
   * message of that word.
   *
   * @throws IllegalArgumentException if the violation is not one of this rule book
   */
  public static Finding finding(ConstraintViolation<?> violation) {
    Message message = MessageTemplate.read(violation.getMessageTemplate());
    Map<String, Object> facts = new TreeMap<>(message.parameters());
    Object severity = facts.remove(SEVERITY);
    if (severity == null) {
      throw new IllegalArgumentException(
          "violation '%s' is not one of the rule book".formatted(violation.getMessageTemplate()));
    }
    return new Finding(
        message.key(),
        Severity.valueOf(severity.toString()),
        new FindingPath(violation.getPropertyPath().toString()),
        facts);
  }

  /** Hands the rules to our own constraint, and leaves all others to the engine. */
  private record WithRules(RuleSet rules, ConstraintValidatorFactory ordinary)
      implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
      return type == FollowsTheRules.ByRuleSet.class
          ? type.cast(new FollowsTheRules.ByRuleSet(rules))
          : ordinary.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      if (!(instance instanceof FollowsTheRules.ByRuleSet)) {
        ordinary.releaseInstance(instance);
      }
    }
  }

  /** Speaks our own messages from the bundles, and leaves all others to the engine. */
  private record InOurWords(Locale reader, MessageInterpolator others)
      implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return interpolate(template, context, reader);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      boolean ours = context.getConstraintDescriptor().getAnnotation() instanceof FollowsTheRules;
      return ours
          ? Texts.in(locale).text(MessageTemplate.read(template))
          : others.interpolate(template, context, locale);
    }
  }
}
