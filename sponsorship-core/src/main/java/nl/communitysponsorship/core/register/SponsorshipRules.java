package nl.communitysponsorship.core.register;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.plan.ContactStanding;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;

/** What must hold of sponsorships, alone and together, as known on a day. */
final class SponsorshipRules {
  private final RegisterIndex index;
  private final LifePolicy terms;
  private final LocalDate day;
  private final List<Finding> found = new ArrayList<>();

  private SponsorshipRules(RegisterIndex index, LifePolicy terms, LocalDate day) {
    this.index = index;
    this.terms = terms;
    this.day = day;
  }

  static List<Finding> check(RegisterIndex index, LifePolicy terms, LocalDate day) {
    var rules = new SponsorshipRules(index, terms, day);
    Map<SponsorshipId, List<Contact>> contacts =
        index.register().contacts().stream().collect(groupingBy(Contact::sponsorship));
    for (Sponsorship each : index.register().sponsorships()) {
      FindingPath place = FindingPath.at("sponsorships", each.id());
      rules.checkFourEyes(each, place);
      rules.checkOverlap(each, place);
      rules.checkOwner(each, place);
      rules.checkArrival(each, place);
      rules.checkSilence(each, contacts.getOrDefault(each.id(), List.of()), place);
      if (index.tasksOf(each.id()).isEmpty()) {
        rules.found.add(ProgrammeRule.SPONSORSHIP_NO_TASKS.at(place));
      }
    }
    index.register().tasks().forEach(rules::checkTask);
    index.register().contacts().forEach(rules::checkContact);
    return rules.found;
  }

  private void checkFourEyes(Sponsorship sponsorship, FindingPath place) {
    sponsorship.match().decisions().stream()
        .filter(decision -> decision.party() == Party.COORDINATOR)
        .filter(decision -> decision.recordedBy().equals(sponsorship.match().proposedBy()))
        .forEach(
            decision ->
                found.add(
                    ProgrammeRule.PROPOSAL_SAME_PERSON
                        .at(place.field("match"))
                        .with("worker", decision.recordedBy())));
  }

  private void checkOverlap(Sponsorship sponsorship, FindingPath place) {
    index.sponsorshipsOf(sponsorship.group()).stream()
        .filter(other -> other.id().compareTo(sponsorship.id()) < 0)
        .filter(other -> other.period().overlaps(sponsorship.period()))
        .forEach(
            other ->
                found.add(
                    ProgrammeRule.SPONSORSHIP_GROUP_BUSY
                        .at(place)
                        .with("group", sponsorship.group())
                        .with("other", other.id())));
    index.sponsorshipsOf(sponsorship.household()).stream()
        .filter(other -> other.id().compareTo(sponsorship.id()) < 0)
        .filter(other -> other.period().overlaps(sponsorship.period()))
        .forEach(
            other ->
                found.add(
                    ProgrammeRule.SPONSORSHIP_HOUSEHOLD_TWICE
                        .at(place)
                        .with("household", sponsorship.household())
                        .with("other", other.id())));
  }

  /** Owners are ordered by first day, so a gap shows between one and the next, or at an end. */
  private void checkOwner(Sponsorship sponsorship, FindingPath place) {
    LocalDate from = sponsorship.confirmedOn();
    LocalDate end = sponsorship.findEnding().map(Ending::on).orElse(day.plusDays(1));
    for (AccountableOwner owner : sponsorship.owners()) {
      if (owner.period().contains(from)) {
        from = owner.period().findUntil().orElse(end);
      }
    }
    if (from.isBefore(end)) {
      found.add(ProgrammeRule.SPONSORSHIP_NO_OWNER.at(place).with("from", from));
    }
    boolean caught =
        sponsorship.owners().stream()
            .anyMatch(owner -> owner.role() == AccountableOwner.Role.BACKSTOP);
    if (sponsorship.findEnding().filter(Ending::isBreakdown).isPresent() && !caught) {
      found.add(ProgrammeRule.SPONSORSHIP_BREAKDOWN_WITHOUT_BACKSTOP.at(place));
    }
  }

  private void checkArrival(Sponsorship sponsorship, FindingPath place) {
    index
        .household(sponsorship.household())
        .flatMap((Household household) -> household.arrivedOn(day))
        .filter(arrived -> arrived.isBefore(sponsorship.confirmedOn()))
        .filter(arrived -> sponsorship.findFollows().isEmpty())
        .ifPresent(
            arrived ->
                found.add(
                    ProgrammeRule.SPONSORSHIP_CONFIRMED_AFTER_ARRIVAL
                        .at(place)
                        .with("arrived", arrived)
                        .with("confirmed", sponsorship.confirmedOn())));
  }

  private void checkSilence(Sponsorship sponsorship, List<Contact> contacts, FindingPath place) {
    index
        .household(sponsorship.household())
        .flatMap(
            (Household household) ->
                ContactStanding.on(day, sponsorship, household, contacts, terms))
        .filter(each -> each.state() == ContactStanding.ContactState.OVERDUE)
        .ifPresent(
            each ->
                found.add(
                    ProgrammeRule.CONTACT_OVERDUE
                        .at(place)
                        .with("since", each.since())
                        .with("due", each.findDue().orElseThrow())));
  }

  private void checkTask(SupportTask task) {
    boolean overdue =
        index
            .sponsorship(task.sponsorship())
            .filter(each -> each.isActiveOn(day))
            .filter(each -> task.stateOn(day, each) == SupportTask.State.OVERDUE)
            .isPresent();
    if (overdue) {
      found.add(
          ProgrammeRule.TASK_OVERDUE
              .at(FindingPath.at("tasks", ReferenceRules.key(task)))
              .with("task", task.template())
              .with("due", task.dueOn()));
    }
  }

  private void checkContact(Contact contact) {
    if (contact.findInterpreter().filter(who -> who == Contact.Interpreter.CHILD).isPresent()) {
      found.add(
          ProgrammeRule.CONTACT_CHILD_INTERPRETED
              .at(FindingPath.at("contacts", contact.sponsorship() + "/" + contact.on()))
              .with("on", contact.on()));
    }
    index
        .sponsorship(contact.sponsorship())
        .filter(sponsorship -> !sponsorship.period().contains(contact.on()))
        .ifPresent(
            sponsorship ->
                found.add(
                    ProgrammeRule.CONTACT_OUTSIDE_SPONSORSHIP
                        .at(FindingPath.at("contacts", contact.sponsorship() + "/" + contact.on()))
                        .with("on", contact.on())
                        .with("sponsorship", contact.sponsorship())));
  }
}
