package nl.communitysponsorship.core.handover;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;

/**
 * What is known of a sponsorship when somebody else takes over. There is no place for answers of
 * surveys, for screening, or for anything about safety.
 *
 * @param tasks its support plan; those of other sponsorships do not count
 * @param contacts between group and household; those of other sponsorships do not count
 * @param commitments appointments and promises, in the order of their days
 * @param requirements what still has to be put right, such as the findings about the dwelling
 */
public record HandOverFacts(
    Sponsorship sponsorship,
    Household household,
    List<SupportTask> tasks,
    List<Contact> contacts,
    List<Commitment> commitments,
    List<Finding> requirements) {
  public HandOverFacts {
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(household, "household");
    tasks = requireNonNull(tasks, "tasks").stream().sorted().toList();
    contacts = requireNonNull(contacts, "contacts").stream().sorted().toList();
    commitments = requireNonNull(commitments, "commitments").stream().sorted().toList();
    requirements = requireNonNull(requirements, "requirements").stream().sorted().toList();
    if (!sponsorship.household().equals(household.id())) {
      throw new IllegalArgumentException(
          "sponsorship '%s' is one of household '%s'; '%s' was given"
              .formatted(sponsorship.id(), sponsorship.household(), household.id()));
    }
  }
}
