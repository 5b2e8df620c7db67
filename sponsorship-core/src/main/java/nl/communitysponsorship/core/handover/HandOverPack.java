package nl.communitysponsorship.core.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.handover.Commitment.CommitmentKind;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.DataClass;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.SupportTopic;
import org.jspecify.annotations.Nullable;

/**
 * What a new owner of a household needs to know, on the day of the hand-over, and no more.
 *
 * @param owners who answered for the household until now, in the order of their first day
 * @param openTasks what still has to be done, in the order of due days
 * @param appointments that are still to come, or are today
 * @param promises that were made and whose day need not have passed
 * @param requirements what still has to be put right
 * @param consentsToAsk what the household agreed to and has to be asked again, because somebody
 *     else would use its data
 * @param languages of its people, in order of their codes; empty when none is known, and for who
 *     may not see what is said about a household
 * @param needs what it needs help with; empty when nobody asked, and for who may not see it
 * @param lastContact the last contact that took place; null when none did, and for who may not see
 *     it
 */
public record HandOverPack(
    SponsorshipId sponsorship,
    HouseholdId household,
    LocalDate day,
    List<AccountableOwner> owners,
    List<SupportTask> openTasks,
    List<Commitment> appointments,
    List<Commitment> promises,
    List<Finding> requirements,
    List<ConsentPurpose> consentsToAsk,
    List<Language> languages,
    List<SupportTopic> needs,
    @Nullable LocalDate lastContact) {
  public HandOverPack {
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(household, "household");
    requireNonNull(day, "day");
    owners = List.copyOf(owners);
    openTasks = List.copyOf(openTasks);
    appointments = List.copyOf(appointments);
    promises = List.copyOf(promises);
    requirements = List.copyOf(requirements);
    consentsToAsk = List.copyOf(consentsToAsk);
    languages = List.copyOf(languages);
    needs = List.copyOf(needs);
  }

  /** The last contact that took place, or empty when none did or it may not be seen. */
  public Optional<LocalDate> findLastContact() {
    return Optional.ofNullable(lastContact);
  }

  /**
   * Puts a pack together. Tasks, owners, commitments and consents go with the responsibility; what
   * the household told about itself goes only to who may see {@link DataClass#SENSITIVE}.
   *
   * @param day of the hand-over; later facts do not count
   * @param maySee the classes of data that the new owner may see
   */
  public static HandOverPack of(HandOverFacts facts, LocalDate day, Collection<DataClass> maySee) {
    boolean isTrusted = maySee.contains(DataClass.SENSITIVE);
    SponsorshipId id = facts.sponsorship().id();
    Household household = facts.household();
    return new HandOverPack(
        id,
        household.id(),
        day,
        facts.sponsorship().owners().stream()
            .filter(each -> !each.period().from().isAfter(day))
            .toList(),
        facts.tasks().stream()
            .filter(each -> each.sponsorship().equals(id))
            .filter(each -> each.stateOn(day, facts.sponsorship()).isToDo())
            .toList(),
        facts.commitments().stream()
            .filter(each -> each.kind() == CommitmentKind.APPOINTMENT)
            .filter(each -> !each.on().isBefore(day))
            .toList(),
        facts.commitments().stream().filter(each -> each.kind() == CommitmentKind.PROMISE).toList(),
        facts.requirements(),
        Arrays.stream(ConsentPurpose.values())
            .filter(each -> household.consentsTo(each, day))
            .filter(each -> each != ConsentPurpose.RESEARCH && each != ConsentPurpose.MONITORING)
            .toList(),
        isTrusted ? household.languages() : List.of(),
        isTrusted ? household.findNeeds().orElse(List.of()) : List.of(),
        isTrusted ? lastContact(facts, day).orElse(null) : null);
  }

  private static Optional<LocalDate> lastContact(HandOverFacts facts, LocalDate day) {
    return facts.contacts().stream()
        .filter(each -> each.sponsorship().equals(facts.sponsorship().id()))
        .filter(each -> each.outcome() == Contact.Outcome.HELD && !each.on().isAfter(day))
        .map(Contact::on)
        .reduce((earlier, later) -> later);
  }

  /** The pseudonyms only: the rest is for the new owner. */
  @Override
  public String toString() {
    return "HandOverPack of " + sponsorship + " on " + day;
  }
}
