package nl.communitysponsorship.core.arrival;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.training.TrainingSession;

/**
 * All that hangs on the arrival of one household.
 *
 * @param sponsorship in which the household is
 * @param group the group that welcomes it
 * @param tasks of the sponsorship, in order
 * @param sessions every training session that is planned or was held, in any order
 */
public record ArrivalFacts(
    Household household,
    Sponsorship sponsorship,
    GroupDossier group,
    List<SupportTask> tasks,
    List<TrainingSession> sessions) {
  public ArrivalFacts {
    requireNonNull(household, "household");
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(group, "group");
    tasks = requireNonNull(tasks, "tasks").stream().sorted().toList();
    sessions = List.copyOf(sessions);
    if (!sponsorship.household().equals(household.id())
        || !sponsorship.group().equals(group.group().id())) {
      throw new IllegalArgumentException(
          "sponsorship '%s' joins '%s' and '%s'; '%s' and '%s' were given"
              .formatted(
                  sponsorship.id(),
                  sponsorship.household(),
                  sponsorship.group(),
                  household.id(),
                  group.group().id()));
    }
  }
}
