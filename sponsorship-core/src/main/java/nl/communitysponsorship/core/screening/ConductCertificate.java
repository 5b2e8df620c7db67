package nl.communitysponsorship.core.screening;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of one certificate of conduct (verklaring omtrent het gedrag, VOG): that it was
 * asked for, when it was issued, what was screened, and when it was seen. A renewal is another one.
 *
 * <p>There is no place for the document, its number, a note or a reason. When a certificate is not
 * shown, that is all that is known: a refusal is the applicant's own affair and would be
 * criminal-justice data (GDPR article 10). Whether it was shown in time follows from the policy and
 * a day.
 *
 * @param requestedOn null when nobody wrote down that it was asked for
 * @param issuedOn the day printed on it; null as long as it was not seen
 * @param seenOn the day on which somebody saw the original; null as long as nobody did
 * @param riskAreas what was screened, in order, each once; null as long as it was not seen, and
 *     when nobody wrote it down
 * @param objectingUntil the first day after an objection of which the person told by choice; null
 *     when nothing was told, and again as soon as it is resolved
 * @param closing what ended the request or the reliance on it; null while nothing did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConductCertificate(
    @Nullable LocalDate requestedOn,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate seenOn,
    @Nullable List<RiskArea> riskAreas,
    @Nullable LocalDate objectingUntil,
    @Nullable Closing closing)
    implements Comparable<ConductCertificate> {
  private static final Comparator<LocalDate> DAYS =
      Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());
  private static final Comparator<ConductCertificate> ORDER =
      Comparator.comparing(ConductCertificate::firstKnownOn)
          .thenComparing(ConductCertificate::requestedOn, DAYS)
          .thenComparing(ConductCertificate::issuedOn, DAYS)
          .thenComparing(ConductCertificate::seenOn, DAYS)
          .thenComparing(each -> String.valueOf(each.riskAreas))
          .thenComparing(ConductCertificate::objectingUntil, DAYS)
          .thenComparing(each -> String.valueOf(each.closing));

  public ConductCertificate {
    if ((issuedOn == null) != (seenOn == null)) {
      throw new IllegalArgumentException(
          "a certificate that was seen has a day of issue, and a day of issue is known only when it was seen: give both days or neither");
    }
    if (issuedOn != null && seenOn != null && seenOn.isBefore(issuedOn)) {
      throw new IllegalArgumentException(
          "a certificate cannot be seen before it is issued: it was issued on '%s' and seen on '%s'"
              .formatted(issuedOn, seenOn));
    }
    if (requestedOn == null && seenOn == null && closing == null) {
      throw new IllegalArgumentException(
          "a certificate was asked for, seen, or closed on some day: give at least one of these days, and nothing for one that nobody asked for");
    }
    if (riskAreas != null && seenOn == null) {
      throw new IllegalArgumentException(
          "what was screened stands on the certificate: risk areas '%s' were given for one that nobody saw"
              .formatted(riskAreas));
    }
    if (objectingUntil != null && (seenOn != null || closing != null || requestedOn == null)) {
      throw new IllegalArgumentException(
          "an objection is kept only while the request runs: 'objectingUntil' was given for a certificate that was seen, closed or never asked for");
    }
    riskAreas = riskAreas == null ? null : riskAreas.stream().sorted().distinct().toList();
  }

  /** Asked for, and not seen yet. */
  public static ConductCertificate requested(LocalDate on) {
    return new ConductCertificate(on, null, null, null, null, null);
  }

  /** This certificate, seen; an objection is resolved by that, and is no longer kept. */
  public ConductCertificate seen(LocalDate issuedOn, LocalDate seenOn, RiskArea... screened) {
    List<RiskArea> areas = screened.length == 0 ? null : List.of(screened);
    return new ConductCertificate(requestedOn, issuedOn, seenOn, areas, null, closing);
  }

  /** This request, with an objection of which the person told. */
  public ConductCertificate objectingUntil(LocalDate until) {
    return new ConductCertificate(requestedOn, issuedOn, seenOn, riskAreas, until, closing);
  }

  /** This request, with nothing kept of an objection. */
  public ConductCertificate withoutObjection() {
    return new ConductCertificate(requestedOn, issuedOn, seenOn, riskAreas, null, closing);
  }

  /** This certificate, closed; nothing is kept of an objection. */
  public ConductCertificate closedBy(Closing closing) {
    return new ConductCertificate(requestedOn, issuedOn, seenOn, riskAreas, null, closing);
  }

  /** When it was asked for, or empty when nobody wrote that down. */
  public Optional<LocalDate> findRequestedOn() {
    return Optional.ofNullable(requestedOn);
  }

  /** The day printed on it, or empty as long as it was not seen. */
  public Optional<LocalDate> findIssuedOn() {
    return Optional.ofNullable(issuedOn);
  }

  /** The day on which somebody saw it, or empty as long as nobody did. */
  public Optional<LocalDate> findSeenOn() {
    return Optional.ofNullable(seenOn);
  }

  /** What was screened, or empty as long as it was not seen or when nobody wrote it down. */
  public Optional<List<RiskArea>> findRiskAreas() {
    return Optional.ofNullable(riskAreas);
  }

  /** The first day after an objection, or empty when none was told. */
  public Optional<LocalDate> findObjectingUntil() {
    return Optional.ofNullable(objectingUntil);
  }

  /** What ended it, or empty while nothing did. */
  public Optional<Closing> findClosing() {
    return Optional.ofNullable(closing);
  }

  /**
   * Whether it was screened for all that is required; unknown when it was not seen, or nobody wrote
   * down what was screened. What is not required is covered.
   */
  public Answer covers(List<RiskArea> required) {
    if (required.isEmpty()) {
      return Answer.YES;
    }
    List<RiskArea> screened = riskAreas;
    return screened == null
        ? Answer.UNKNOWN
        : Answer.of(
            required.stream().allMatch(area -> screened.stream().anyMatch(it -> it.covers(area))));
  }

  /**
   * What was known of it on a day, or empty when nothing was. An objection has no day of its own
   * and stays with its request.
   */
  public Optional<ConductCertificate> knownOn(LocalDate day) {
    if (firstKnownOn().isAfter(day)) {
      return Optional.empty();
    }
    boolean wasAsked = requestedOn != null && !requestedOn.isAfter(day);
    boolean wasSeen = seenOn != null && !seenOn.isAfter(day);
    boolean wasClosed = closing != null && !closing.on().isAfter(day);
    return Optional.of(
        new ConductCertificate(
            wasAsked ? requestedOn : null,
            wasSeen ? issuedOn : null,
            wasSeen ? seenOn : null,
            wasSeen ? riskAreas : null,
            wasAsked ? objectingUntil : null,
            wasClosed && closing != null ? closing.knownOn(day) : null));
  }

  /** By the first day on which something was known of it, then by each fact in turn. */
  @Override
  public int compareTo(ConductCertificate other) {
    return ORDER.compare(this, other);
  }

  private LocalDate firstKnownOn() {
    LocalDate closed = closing == null ? null : closing.on();
    return requireNonNull(earlier(earlier(requestedOn, seenOn), closed), "no day is known");
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isBefore(one) ? other : one;
  }
}
