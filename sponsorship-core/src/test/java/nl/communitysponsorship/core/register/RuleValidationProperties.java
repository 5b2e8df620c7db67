package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import org.hibernate.validator.HibernateValidator;

/** Whatever is wrong with a register, an engine says it as the library does. */
class RuleValidationProperties {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  private static final RegisterRules RULES = new RegisterRules(Policies.vwnPilot());

  /** One for each reader, as an embedder would keep them. */
  private static final Map<Locale, Validator> ENGINES =
      Texts.LANGUAGES.stream()
          .collect(Collectors.toMap(Function.identity(), RuleValidationProperties::engine));

  @Property(tries = 60)
  void findings_and_sentences_are_the_same_through_the_engine(
      @ForAll("registers") Register register) {
    Findings expected = RULES.check(register, DAY);

    for (Locale reader : Texts.LANGUAGES) {
      Set<ConstraintViolation<Register>> violations = ENGINES.get(reader).validate(register);

      assertThat(violations.stream().map(RuleValidation::finding).collect(Findings.gather()))
          .isEqualTo(expected.all().stream().map(each -> asTold(each)).collect(Findings.gather()));
      assertThat(violations.stream().map(ConstraintViolation::getMessage))
          .containsExactlyInAnyOrderElementsOf(sentences(expected, reader));
    }
  }

  /** A word of an enumeration comes back as the message of that word. */
  private static Finding asTold(Finding finding) {
    Finding told = finding;
    for (Map.Entry<String, Object> fact : finding.parameters().entrySet()) {
      told = told.with(fact.getKey(), asTold(fact.getValue()));
    }
    return told;
  }

  private static Object asTold(Object fact) {
    if (fact instanceof List<?> many) {
      return many.stream().map(each -> asTold(each)).toList();
    }
    return fact instanceof Enum<?> word
        ? Message.of(word.getDeclaringClass().getSimpleName() + "." + word.name())
        : fact;
  }

  private static List<String> sentences(Findings findings, Locale reader) {
    return findings.all().stream().map(Finding::message).map(Texts.in(reader)::text).toList();
  }

  private static Validator engine(Locale reader) {
    return RuleValidation.engine(
            Validation.byProvider(HibernateValidator.class).configure(), RULES, DAY, reader)
        .getValidator();
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }
}
