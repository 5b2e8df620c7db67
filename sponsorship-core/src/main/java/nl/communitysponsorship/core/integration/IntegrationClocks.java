package nl.communitysponsorship.core.integration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.communitysponsorship.core.policy.IntegrationPolicy;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The days that follow from the civic integration act (Wet inburgering 2021).
 *
 * <p>They help people to be on time; the decisions are those of DUO and the municipality. A due day
 * still counts as in time. A {@link DateRange} ends before its {@code until}, which is the first
 * day on which the term no longer runs.
 *
 * <p>Months and years are those of the calendar: where a month has no such day, its last day is
 * taken.
 */
public final class IntegrationClocks {
  private final IntegrationPolicy policy;

  public IntegrationClocks(IntegrationPolicy policy) {
    this.policy = requireNonNull(policy, "policy");
  }

  /**
   * The last day on which the personal plan (PIP) is made in time: the weeks of the policy after
   * the notice of DUO, or after the registration of the person when that came later.
   *
   * <p>Source: Besluit inburgering 2021, article 5.3.
   *
   * @param noticeOn the day of DUO's notice
   * @param registeredOn the day of registration in the register of persons (BRP); null while the
   *     person is not registered
   * @return empty while the person is not registered: the clock does not run yet
   */
  public Optional<LocalDate> planDue(LocalDate noticeOn, @Nullable LocalDate registeredOn) {
    requireNonNull(noticeOn, "noticeOn");
    if (registeredOn == null) {
      return Optional.empty();
    }
    LocalDate from = registeredOn.isAfter(noticeOn) ? registeredOn : noticeOn;
    return Optional.of(from.plusWeeks(policy.planWeeks().value()));
  }

  /**
   * The last day on which the plan is made in time when it had to wait for information of others;
   * never earlier than it was due without the wait.
   *
   * <p>Source: Besluit inburgering 2021, article 5.3.
   *
   * @param due the day on which it was due, from {@link #planDue}
   * @param informedOn the day on which the information came
   */
  public LocalDate planDueAfterInformation(LocalDate due, LocalDate informedOn) {
    LocalDate extended = informedOn.plusWeeks(policy.informationWeeks().value());
    return extended.isAfter(due) ? extended : due;
  }

  /**
   * The term in which a person has to have integrated. It begins on the day after the date of the
   * plan; a later change of the plan does not move it.
   *
   * <p>Source: Wet inburgering 2021, article 11.
   *
   * @param planDatedOn the date of the first plan
   */
  public DateRange term(LocalDate planDatedOn) {
    LocalDate first = planDatedOn.plusDays(1);
    return new DateRange(first, first.plusYears(policy.termYears().value()));
  }

  /**
   * The months in which the municipality pays rent, energy and health insurance from the benefit
   * (ontzorgen). A person must receive a benefit for it; the law says at least these months.
   *
   * <p>Source: Participatiewet, article 56a.
   *
   * @param benefitFrom the first day of the right to a benefit
   */
  public DateRange relief(LocalDate benefitFrom) {
    return new DateRange(benefitFrom, benefitFrom.plusMonths(policy.reliefMonths().value()));
  }
}
