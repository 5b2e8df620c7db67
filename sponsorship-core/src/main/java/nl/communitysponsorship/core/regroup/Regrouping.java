package nl.communitysponsorship.core.regroup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Findings;
import org.jspecify.annotations.Nullable;

/** What came of parting or joining households: the register as it is now, or a refusal. */
public sealed interface Regrouping {
  /** The register after it, or empty when it was refused. */
  Optional<Register> register();

  /** Why it was refused; nothing when it was done. */
  Findings refusals();

  /**
   * It was done.
   *
   * @param now the register, with everybody in one household and linked to the other
   * @param moves who went where, in order
   * @param toAsk what has to be asked again, in order
   * @param closed a household that is no longer there, as it was; empty when all are
   */
  record Done(Register now, List<Move> moves, List<ToAsk> toAsk, List<Household> closed)
      implements Regrouping {
    public Done {
      requireNonNull(now, "now");
      moves = List.copyOf(requireNonNull(moves, "moves"));
      toAsk = List.copyOf(requireNonNull(toAsk, "toAsk"));
      closed = List.copyOf(requireNonNull(closed, "closed"));
    }

    @Override
    public Optional<Register> register() {
      return Optional.of(now);
    }

    @Override
    public Findings refusals() {
      return new Findings(List.of());
    }
  }

  /** It was refused, and nothing changed. */
  record Refused(Findings refusals) implements Regrouping {
    public Refused {
      requireNonNull(refusals, "refusals");
    }

    @Override
    public Optional<Register> register() {
      return Optional.empty();
    }
  }

  /** That a person went from one household to another. */
  record Move(PersonId person, HouseholdId from, HouseholdId to) {
    public Move {
      requireNonNull(person, "person");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /**
   * Something that a household has to be asked again.
   *
   * @param purpose of the consent that is asked; null for all else
   */
  record ToAsk(HouseholdId household, Subject subject, @Nullable ConsentPurpose purpose) {
    /** What can be asked again. */
    public enum Subject {
      HEAD,
      CONSENT,
      NEEDS,
      TIMES,
      WISHES,
      ARRANGEMENTS,
      HOME
    }

    public ToAsk {
      requireNonNull(household, "household");
      requireNonNull(subject, "subject");
      if ((subject == Subject.CONSENT) != (purpose != null)) {
        throw new IllegalArgumentException(
            "a consent is asked for a purpose, and nothing else is; '%s' and '%s' were given"
                .formatted(subject, purpose));
      }
    }

    /** The purpose of the consent, or empty for all else. */
    public Optional<ConsentPurpose> findPurpose() {
      return Optional.ofNullable(purpose);
    }
  }
}
