package nl.communitysponsorship.core.complaint;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * That somebody complained. Who, and what about, is told in person and not kept here.
 *
 * @param code the hash of the code by which the state can be asked
 * @param language in which whoever complained is answered
 * @param aboutGroup null when it is not about a group, or nobody said about which
 * @param handling who sees to it, and since when; null while nobody does
 * @param answer what came of it; null while nothing was told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Complaint(
    CodeHash code,
    LocalDate receivedOn,
    ComplaintChannel channel,
    Language language,
    @Nullable GroupId aboutGroup,
    boolean wantsContact,
    @Nullable Handling handling,
    @Nullable Answered answer)
    implements Comparable<Complaint> {
  private static final Comparator<Complaint> ORDER =
      Comparator.comparing(Complaint::code).thenComparing(each -> each.parts().toString());

  /** How a complaint came in. */
  public enum ComplaintChannel {
    FORM,
    PHONE,
    LETTER,
    IN_PERSON,
    THROUGH_SOMEBODY
  }

  /** What came of a complaint. */
  public enum ComplaintOutcome {
    PUT_RIGHT,
    PARTLY_PUT_RIGHT,
    EXPLAINED,
    PASSED_ON,
    TAKEN_BACK
  }

  /** Where a complaint stands, which is all that its code tells. */
  public enum ComplaintState {
    RECEIVED,
    TAKEN_UP,
    ANSWERED
  }

  public Complaint {
    requireNonNull(code, "code");
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(channel, "channel");
    requireNonNull(language, "language");
    boolean tooEarly = handling != null && handling.since().isBefore(receivedOn);
    boolean answeredFirst =
        answer != null && (handling == null || answer.toldOn().isBefore(handling.since()));
    if (tooEarly || answeredFirst) {
      throw new IllegalArgumentException(
          "a complaint is received, then taken up, then answered; received on '%s', taken up: '%s', answered: '%s'"
              .formatted(receivedOn, handling, answer));
    }
  }

  /** A complaint that came in. */
  public static Complaint received(
      ComplaintCode code,
      LocalDate on,
      ComplaintChannel channel,
      Language language,
      @Nullable GroupId aboutGroup,
      boolean wantsContact) {
    return new Complaint(code.hash(), on, channel, language, aboutGroup, wantsContact, null, null);
  }

  /** This complaint, taken up by a worker. */
  public Complaint takenUp(WorkerId handler, LocalDate on) {
    return new Complaint(
        code,
        receivedOn,
        channel,
        language,
        aboutGroup,
        wantsContact,
        new Handling(handler, on),
        answer);
  }

  /** This complaint, of which the outcome was told. */
  public Complaint answered(ComplaintOutcome outcome, LocalDate toldOn) {
    return new Complaint(
        code,
        receivedOn,
        channel,
        language,
        aboutGroup,
        wantsContact,
        handling,
        new Answered(outcome, toldOn));
  }

  /** The group it is about, or empty when it is about none or nobody said. */
  public Optional<GroupId> findAboutGroup() {
    return Optional.ofNullable(aboutGroup);
  }

  /** Who sees to it, or empty while nobody does. */
  public Optional<Handling> findHandling() {
    return Optional.ofNullable(handling);
  }

  /** What came of it, or empty while nothing was told. */
  public Optional<Answered> findAnswer() {
    return Optional.ofNullable(answer);
  }

  /** Where it stands on a day. */
  public ComplaintState stateOn(LocalDate day) {
    if (answer != null && !answer.toldOn().isAfter(day)) {
      return ComplaintState.ANSWERED;
    }
    return handling != null && !handling.since().isAfter(day)
        ? ComplaintState.TAKEN_UP
        : ComplaintState.RECEIVED;
  }

  /** That a worker sees to it. */
  public record Handling(WorkerId handler, LocalDate since) {
    public Handling {
      requireNonNull(handler, "handler");
      requireNonNull(since, "since");
    }
  }

  /** That the outcome was told to whoever complained, or put ready for them. */
  public record Answered(ComplaintOutcome outcome, LocalDate toldOn) {
    public Answered {
      requireNonNull(outcome, "outcome");
      requireNonNull(toldOn, "toldOn");
    }
  }

  /** By hash, so that the order tells nothing. */
  @Override
  public int compareTo(Complaint other) {
    return ORDER.compare(this, other);
  }

  private List<Object> parts() {
    return List.of(
        receivedOn,
        channel,
        language,
        findAboutGroup(),
        wantsContact,
        findHandling(),
        findAnswer());
  }

  /** The day only. */
  @Override
  public String toString() {
    return "Complaint of " + receivedOn;
  }
}
