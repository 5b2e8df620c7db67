package nl.communitysponsorship.core.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.privacy.TextGuard;
import nl.communitysponsorship.core.privacy.TextGuard.Suspicion;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.safeguarding.SettledNumber;

/**
 * What came of a reason that a worker typed: it is taken, or a question is asked about it. Nothing
 * that was typed is in the question.
 */
public sealed interface ReasonEntry {
  /** The reason, or empty when there is a question. */
  Optional<GuardedText> text();

  /** The question, or empty when the reason was taken. */
  Optional<Finding> question();

  /** The trace of a number that was left out; empty for a reason that held none. */
  default Optional<SettledNumber> trace() {
    return Optional.empty();
  }

  /** Holds what was typed against the guard, before anything else sees it. */
  static ReasonEntry of(String typed, FindingPath place) {
    List<Suspicion> suspicions = TextGuard.suspicions(typed);
    if (suspicions.contains(Suspicion.CITIZEN_SERVICE_NUMBER)) {
      return new Questioned(ProgrammeRule.TEXT_BSN_SUSPECTED.at(place));
    }
    if (!suspicions.isEmpty()) {
      return new Questioned(
          ProgrammeRule.TEXT_CONTACT_SUSPECTED.at(place).with("suspicions", suspicions));
    }
    return isReason(typed) ? new Accepted(new GuardedText(typed)) : wrongLength(place);
  }

  /**
   * Takes what was typed without the number that was asked about, since a worker says what it is.
   * The number goes; a trace says that there was one.
   *
   * @param at when the worker said so
   * @param field the kind of text, such as {@code NoneNeeded.because}
   */
  static ReasonEntry settled(
      String typed,
      SettledNumber.Meaning meaning,
      WorkerId by,
      Instant at,
      String field,
      FindingPath place) {
    if (!isReason(typed)) {
      return wrongLength(place);
    }
    return new Settled(GuardedText.leavingOut(typed), new SettledNumber(meaning, field, by, at));
  }

  /** The reason is taken as it is. */
  record Accepted(GuardedText reason) implements ReasonEntry {
    public Accepted {
      requireNonNull(reason, "reason");
    }

    @Override
    public Optional<GuardedText> text() {
      return Optional.of(reason);
    }

    @Override
    public Optional<Finding> question() {
      return Optional.empty();
    }
  }

  /** The reason is taken without a number, and a trace is left. */
  record Settled(GuardedText reason, SettledNumber left) implements ReasonEntry {
    public Settled {
      requireNonNull(reason, "reason");
      requireNonNull(left, "left");
    }

    @Override
    public Optional<SettledNumber> trace() {
      return Optional.of(left);
    }

    @Override
    public Optional<GuardedText> text() {
      return Optional.of(reason);
    }

    @Override
    public Optional<Finding> question() {
      return Optional.empty();
    }
  }

  /** The reason is not taken, and nothing of it is kept. */
  record Questioned(Finding why) implements ReasonEntry {
    public Questioned {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<GuardedText> text() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> question() {
      return Optional.of(why);
    }
  }

  private static boolean isReason(String typed) {
    return !typed.isBlank() && typed.length() <= GuardedText.LONGEST;
  }

  private static ReasonEntry wrongLength(FindingPath place) {
    return new Questioned(
        ProgrammeRule.TEXT_WRONG_LENGTH.at(place).with("most", GuardedText.LONGEST));
  }
}
