package nl.communitysponsorship.core.family;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * How one person is spoken with and written to.
 *
 * @param reads how well they read, per script, in order of the scripts; null when nobody asked
 * @param needsInterpreter whether an interpreter has to be there
 * @param through the languages an interpreter may speak, in order of their codes
 * @param wishes what they ask of an interpreter, or must not have, as codes that say nothing about
 *     themselves; in order of the traits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakingWith(
    PersonId person,
    @Nullable List<Reading> reads,
    Answer needsInterpreter,
    List<Language> through,
    List<Wish> wishes,
    Noted noted)
    implements FamilyFact, Comparable<SpeakingWith> {
  private static final Comparator<SpeakingWith> ORDER =
      Comparator.comparing(SpeakingWith::person)
          .thenComparing(SpeakingWith::noted)
          .thenComparing(SpeakingWith::needsInterpreter)
          .thenComparing(each -> String.valueOf(each.reads))
          .thenComparing(each -> each.through.toString())
          .thenComparing(each -> each.wishes.toString());

  /** How well somebody reads a script. */
  public enum Literacy {
    NOT_YET,
    SLOWLY,
    FLUENTLY
  }

  /**
   * How well somebody reads one script.
   *
   * @param script four letters of ISO 15924, such as {@code Latn}, {@code Arab} or {@code Ethi}
   */
  public record Reading(String script, Literacy literacy) implements Comparable<Reading> {
    private static final Comparator<Reading> ORDER =
        Comparator.comparing(Reading::script).thenComparing(Reading::literacy);

    public Reading {
      requireNonNull(script, "script");
      requireNonNull(literacy, "literacy");
      if (!script.matches("[A-Z][a-z]{3}")) {
        throw new IllegalArgumentException(
            "a script must be a capital and three letters of ISO 15924, such as 'Latn'; '%s' was given"
                .formatted(script));
      }
    }

    /** By script. */
    @Override
    public int compareTo(Reading other) {
      return ORDER.compare(this, other);
    }
  }

  public SpeakingWith {
    requireNonNull(person, "person");
    requireNonNull(needsInterpreter, "needsInterpreter");
    requireNonNull(noted, "noted");
    reads = reads == null ? null : reads.stream().sorted().distinct().toList();
    through = requireNonNull(through, "through").stream().sorted().distinct().toList();
    wishes = requireNonNull(wishes, "wishes").stream().sorted().distinct().toList();
  }

  /** How well they read, or empty when nobody asked. */
  public Optional<List<Reading>> findReads() {
    return Optional.ofNullable(reads);
  }

  @Override
  public boolean names(PersonId person) {
    return this.person.equals(person);
  }

  /** By person. */
  @Override
  public int compareTo(SpeakingWith other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "SpeakingWith " + person;
  }
}
