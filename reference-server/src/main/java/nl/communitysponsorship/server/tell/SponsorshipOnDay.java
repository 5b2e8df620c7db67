package nl.communitysponsorship.server.tell;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import org.jspecify.annotations.Nullable;

/**
 * A sponsorship as it stands on a day.
 *
 * @param active whether it holds on the day
 * @param owner who answers for the household on the day; null when nobody does
 * @param tasks how many tasks its plan has
 * @param overdueTasks how many of them are overdue; none once it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SponsorshipOnDay(
    boolean active,
    @Nullable AccountableOwner owner,
    int tasks,
    int overdueTasks,
    Sponsorship sponsorship) {
  /** A sponsorship with what follows from the register. */
  public static SponsorshipOnDay of(Sponsorship sponsorship, Register register, LocalDate day) {
    var plan =
        register.tasks().stream()
            .filter(task -> task.sponsorship().equals(sponsorship.id()))
            .map(task -> task.stateOn(day, sponsorship))
            .toList();
    boolean active = sponsorship.isActiveOn(day);
    return new SponsorshipOnDay(
        active,
        sponsorship.ownerOn(day).orElse(null),
        plan.size(),
        (int) plan.stream().filter(each -> active && each == SupportTask.State.OVERDUE).count(),
        sponsorship);
  }
}
