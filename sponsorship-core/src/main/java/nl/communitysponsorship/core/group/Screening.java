package nl.communitysponsorship.core.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * Which checks of a sponsor were done, as bare facts. What was said in an interview is not here.
 *
 * @param interviewOn the day of the interview; null when it was not held
 * @param statementOn the day on which the participant statement was signed; null when it was not
 * @param certificate what is known of the certificate of conduct (VOG)
 * @param checks what else was seen to be in order, in the order of the days
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Screening(
    @Nullable LocalDate interviewOn,
    @Nullable LocalDate statementOn,
    ConductCertificate certificate,
    List<Check> checks) {
  /** No check was done yet. */
  public static final Screening NOT_STARTED =
      new Screening(null, null, ConductCertificate.NOT_REQUESTED);

  public Screening {
    requireNonNull(certificate, "certificate");
    checks = requireNonNull(checks, "checks").stream().sorted().distinct().toList();
  }

  /** The three checks that every Dutch programme asks for, and no other. */
  public Screening(
      @Nullable LocalDate interviewOn,
      @Nullable LocalDate statementOn,
      ConductCertificate certificate) {
    this(interviewOn, statementOn, certificate, List.of());
  }

  /** The day of the interview, or empty when it was not held. */
  public Optional<LocalDate> findInterviewOn() {
    return Optional.ofNullable(interviewOn);
  }

  /** The day on which the statement was signed, or empty when it was not. */
  public Optional<LocalDate> findStatementOn() {
    return Optional.ofNullable(statementOn);
  }
}
