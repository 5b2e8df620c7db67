package nl.communitysponsorship.core.privacy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a field: on which ground it is held, who receives it, what its subject is told,
 * how it is coarsened for research, and what is left of it after an erasure.
 *
 * <p>The grounds and recipients are a draft for the controller's own data protection officer.
 *
 * @param whose whose data it is
 * @param ground the legal ground on which it is held
 * @param recipients who may receive it besides whoever runs the programme, in order
 * @param disclosure what a person is told who asks for access
 * @param coarsening how it is coarsened for research; null when it leaves as it is, or not at all
 * @param neutral what stands in its place once erased, as JSON; null when nothing does
 * @param waits the ground on which it stays until its term ends, also when erasure is asked for;
 *     null when nothing stands in the way
 */
public record FieldHandling(
    Whose whose,
    LegalGround ground,
    List<DataRecipient> recipients,
    Disclosure disclosure,
    @Nullable Coarsening coarsening,
    @Nullable String neutral,
    @Nullable LegalGround waits) {
  /** The ground of GDPR article 6 on which a field is held. */
  public enum LegalGround {
    NOT_PERSONAL,
    /** That of the field that holds the value. */
    AS_ITS_HOLDER,
    CONSENT,
    CONTRACT,
    LEGAL_DUTY,
    PUBLIC_TASK,
    LEGITIMATE_INTEREST
  }

  /** Who may receive a field. */
  public enum DataRecipient {
    /** Those of the field that holds the value. */
    AS_ITS_HOLDER,
    LOCAL_TEAM,
    /** Those who see to an incident or a complaint, each named in it. */
    HANDLERS,
    SPONSOR_GROUP,
    MUNICIPALITY,
    EVALUATOR,
    EVERYBODY
  }

  /** What a person is told who asks what is held. */
  public enum Disclosure {
    GIVEN,
    /** Given once somebody has judged that it harms nobody else. */
    AFTER_REVIEW,
    /** Given to whom it names; to others it says only that there is somebody. */
    MASKED
  }

  /** How a field is made less precise before it leaves for research. */
  public enum Coarsening {
    /** A month for a day. */
    MONTH,
    /** A year for a day. */
    YEAR,
    /** A band of ages for a birth. */
    AGE_BAND,
    /** A pseudonym of the release for one of the register. */
    NEW_PSEUDONYM,
    /** Each of its parts by the rule of that part. */
    PARTS
  }

  public FieldHandling {
    requireNonNull(whose, "whose");
    requireNonNull(ground, "ground");
    requireNonNull(disclosure, "disclosure");
    recipients = requireNonNull(recipients, "recipients").stream().sorted().distinct().toList();
    if ((whose == Whose.NOBODY) != (ground == LegalGround.NOT_PERSONAL)) {
      throw new IllegalArgumentException(
          "what is nobody's needs no ground, and what is somebody's needs one; '%s' and '%s' were given"
              .formatted(whose, ground));
    }
  }

  /** How it is coarsened for research, or empty when it leaves as it is, or not at all. */
  public Optional<Coarsening> findCoarsening() {
    return Optional.ofNullable(coarsening);
  }

  /** What stands in its place once erased, as JSON, or empty when nothing does. */
  public Optional<String> findNeutral() {
    return Optional.ofNullable(neutral);
  }

  /** The ground on which it stays until its term ends, or empty when nothing stands in the way. */
  public Optional<LegalGround> findWaits() {
    return Optional.ofNullable(waits);
  }
}
