package nl.communitysponsorship.core.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.policy.ScreeningPolicy;
import nl.communitysponsorship.core.screening.AlternativeRoute;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.screening.Standing;
import nl.communitysponsorship.core.value.Answer;

/**
 * Works out how somebody stands with the certificate of conduct (VOG) on a day. Certificates stand
 * side by side: a person is covered on every day that one of them covers, and a request that runs
 * takes nothing away from one that still counts.
 */
public final class CertificateTerms {
  /**
   * One that counts before all others, and of two that count the one that counts longest; then a
   * request that runs; else what happened last.
   */
  private static final Comparator<CertificateStanding> BEST =
      Comparator.<CertificateStanding>comparingInt(each -> weight(each.standing()))
          .thenComparing(
              each -> weight(each.standing()) > 0 ? each.until() : each.since(),
              Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(CertificateStanding::standing, Comparator.reverseOrder());

  private final ScreeningPolicy policy;

  /**
   * @param policy the terms that hold on the days that will be asked about
   */
  public CertificateTerms(ScreeningPolicy policy) {
    this.policy = requireNonNull(policy, "policy");
  }

  /** How a person stands on a day; facts of a later day do not count yet. */
  public CertificateStanding on(LocalDate day, Screening screening) {
    List<ConductCertificate> known = screening.knownOn(day).certificates();
    CertificateStanding best =
        known.stream()
            .map(each -> alone(each, day))
            .max(BEST)
            .orElse(CertificateStanding.NOT_REQUESTED);
    return best.isDone() ? best : best.notBefore(lastCovered(known, day).orElse(LocalDate.MIN));
  }

  /** The day on which the last one that counted no longer did. */
  private Optional<LocalDate> lastCovered(List<ConductCertificate> known, LocalDate day) {
    return known.stream()
        .filter(each -> each.findSeenOn().isPresent())
        .filter(each -> each.covers(policy.riskAreas()) != Answer.NO)
        .flatMap(each -> alone(each, day).findSince().stream())
        .max(LocalDate::compareTo);
  }

  /** Whether a person is a member for what is asked of a group by number. */
  public boolean counts(LocalDate day, Screening screening) {
    return policy.uncounted().isEmpty()
        || !policy.uncounted().contains(on(day, screening).standing());
  }

  /**
   * That a next certificate is to be asked for or to be shown: from the day on which the policy
   * begins to think of it up to the day on which the present one ends. Empty before, after, and
   * once a next one was seen.
   */
  public Optional<Renewal> renewal(LocalDate day, Screening screening) {
    CertificateStanding now = on(day, screening);
    if (!now.isDone() || now.until() == null) {
      return Optional.empty();
    }
    LocalDate until = now.until();
    LocalDate window = until.minusMonths(policy.renewalMonths().value());
    LocalDate from = now.since() == null || now.since().isBefore(window) ? window : now.since();
    LocalDate asked =
        screening.knownOn(day).certificates().stream()
            .filter(each -> each.findSeenOn().isEmpty() && each.findClosing().isEmpty())
            .flatMap(each -> each.findRequestedOn().stream())
            .max(LocalDate::compareTo)
            .orElse(null);
    return day.isBefore(window) ? Optional.empty() : Optional.of(new Renewal(from, until, asked));
  }

  /** Every day on which the standing may change, in no promised order. */
  public Stream<LocalDate> changes(Screening screening) {
    return screening.certificates().stream().flatMap(this::changes);
  }

  private Stream<LocalDate> changes(ConductCertificate it) {
    Stream<LocalDate> facts =
        Stream.of(
                it.findRequestedOn(),
                it.findSeenOn(),
                it.findObjectingUntil(),
                it.findClosing().map(Closing::on),
                it.findRequestedOn().map(this::afterDeadline),
                it.findIssuedOn().map(this::end),
                it.findIssuedOn().map(on -> window(end(on))))
            .flatMap(Optional::stream);
    Stream<LocalDate> route =
        it.findClosing().flatMap(Closing::findRoute).stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.period().from()), each.period().findUntil().stream()));
    return Stream.concat(facts, route);
  }

  /** By one certificate alone, of which something was known by that day. */
  private CertificateStanding alone(ConductCertificate it, LocalDate day) {
    if (it.closing() != null) {
      return closed(it, it.closing(), day);
    }
    LocalDate issued = it.issuedOn();
    LocalDate seen = it.seenOn();
    if (issued != null && seen != null) {
      return seen(it, issued, seen, day);
    }
    return requested(it, it.findRequestedOn().orElseThrow(), day);
  }

  private static CertificateStanding closed(ConductCertificate it, Closing closing, LocalDate day) {
    Optional<AlternativeRoute> route = closing.findRoute();
    if (route.isEmpty()) {
      return new CertificateStanding(closing.standing(), closing.on(), null, it);
    }
    LocalDate ends = route.flatMap(each -> each.period().findUntil()).orElseThrow();
    return day.isBefore(ends)
        ? new CertificateStanding(Standing.ALTERNATIVE_ROUTE, route.get().period().from(), ends, it)
        : new CertificateStanding(closing.standing(), ends, null, it);
  }

  private CertificateStanding seen(
      ConductCertificate it, LocalDate issued, LocalDate seen, LocalDate day) {
    LocalDate ends = end(issued);
    LocalDate window = window(ends);
    if (it.covers(policy.riskAreas()) == Answer.NO) {
      return new CertificateStanding(Standing.WRONG_PROFILE, seen, null, it);
    }
    if (!day.isBefore(ends)) {
      return new CertificateStanding(Standing.EXPIRED, later(ends, seen), null, it);
    }
    return day.isBefore(window)
        ? new CertificateStanding(Standing.VALID, seen, ends, it)
        : new CertificateStanding(Standing.EXPIRES_SOON, later(window, seen), ends, it);
  }

  private CertificateStanding requested(ConductCertificate it, LocalDate asked, LocalDate day) {
    LocalDate over = afterDeadline(asked);
    if (day.isBefore(over)) {
      return new CertificateStanding(Standing.WAITING, asked, over, it);
    }
    LocalDate objection = later(over, it.findObjectingUntil().orElse(over));
    return day.isBefore(objection)
        ? new CertificateStanding(Standing.OBJECTING, over, objection, it)
        : new CertificateStanding(Standing.NOT_SHOWN, objection, null, it);
  }

  private LocalDate afterDeadline(LocalDate asked) {
    return asked.plusWeeks(policy.certificateWeeks().value()).plusDays(1);
  }

  private LocalDate end(LocalDate issued) {
    return issued.plusMonths(policy.certificateMonths().value());
  }

  private LocalDate window(LocalDate ends) {
    return ends.minusMonths(policy.renewalMonths().value());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static int weight(Standing standing) {
    return switch (standing) {
      case VALID, EXPIRES_SOON -> 4;
      case ALTERNATIVE_ROUTE -> 3;
      case WAITING -> 2;
      case OBJECTING -> 1;
      default -> 0;
    };
  }
}
