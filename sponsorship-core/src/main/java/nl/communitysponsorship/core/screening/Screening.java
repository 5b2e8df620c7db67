package nl.communitysponsorship.core.screening;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * Which checks of a sponsor were done, as bare facts. What was said in an interview is not here.
 *
 * @param interviewOn the day of the interview; null when it was not held
 * @param statementOn the day on which the participant statement was signed; null when it was not
 * @param certificates what is known of each certificate of conduct (VOG), the oldest first; empty
 *     when none was asked for. A renewal stands beside the one before it and never in its place
 * @param checks what else was seen to be in order, in the order of the days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Screening(
    @Nullable LocalDate interviewOn,
    @Nullable LocalDate statementOn,
    List<ConductCertificate> certificates,
    List<Check> checks) {
  /** No check was done yet. */
  public static final Screening NOT_STARTED = new Screening(null, null, List.of());

  public Screening {
    certificates = requireNonNull(certificates, "certificates").stream().sorted().toList();
    checks = requireNonNull(checks, "checks").stream().sorted().distinct().toList();
  }

  /** The three checks that every Dutch programme asks for, and no other. */
  public Screening(
      @Nullable LocalDate interviewOn,
      @Nullable LocalDate statementOn,
      List<ConductCertificate> certificates) {
    this(interviewOn, statementOn, certificates, List.of());
  }

  /** The day of the interview, or empty when it was not held. */
  public Optional<LocalDate> findInterviewOn() {
    return Optional.ofNullable(interviewOn);
  }

  /** The day on which the statement was signed, or empty when it was not. */
  public Optional<LocalDate> findStatementOn() {
    return Optional.ofNullable(statementOn);
  }

  /** This screening, and a certificate more; those before it stay. */
  public Screening and(ConductCertificate certificate) {
    var all = new ArrayList<>(certificates);
    all.add(certificate);
    return new Screening(interviewOn, statementOn, all, checks);
  }

  /** What was known of the checks on a day. */
  public Screening knownOn(LocalDate day) {
    return new Screening(
        past(interviewOn, day),
        past(statementOn, day),
        certificates.stream().flatMap(each -> each.knownOn(day).stream()).toList(),
        checks.stream().filter(each -> !each.on().isAfter(day)).toList());
  }

  private static @Nullable LocalDate past(@Nullable LocalDate on, LocalDate day) {
    return on == null || on.isAfter(day) ? null : on;
  }
}
