package nl.communitysponsorship.core.erasure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.subject.Pseudonym;

/**
 * Whether somebody takes part in the programme on a day, so that their data is still needed: a
 * member of a group, a household that waits or is in a match, a worker who answers for somebody.
 *
 * @param isSo whether they do
 * @param until the first day on which they no longer do; empty when nobody knows, and when they do
 *     not
 */
record StillTakesPart(boolean isSo, Optional<LocalDate> until) {
  private static final StillTakesPart NOT = new StillTakesPart(false, Optional.empty());
  private static final StillTakesPart NOBODY_KNOWS = new StillTakesPart(true, Optional.empty());

  static StillTakesPart on(Register register, Pseudonym subject, LocalDate day) {
    String id = subject.value();
    return switch (subject.type()) {
      case "SponsorId" -> sponsor(register, id, day);
      case "HouseholdId" ->
          households(register.households().stream().filter(each -> is(each, id)), register, day);
      case "PersonId" ->
          households(
              register.households().stream()
                  .filter(
                      each -> each.members().stream().anyMatch(one -> one.id().value().equals(id))),
              register,
              day);
      case "WorkerId" -> worker(register, new WorkerId(id), day);
      default -> NOT;
    };
  }

  private static boolean is(Household household, String id) {
    return household.id().value().equals(id);
  }

  private static StillTakesPart sponsor(Register register, String id, LocalDate day) {
    List<Optional<LocalDate>> ends =
        register.groups().stream()
            .filter(group -> group.findWithdrawnOn().filter(on -> !on.isAfter(day)).isEmpty())
            .flatMap(group -> group.memberships().stream())
            .filter(each -> each.sponsor().value().equals(id))
            .map(Membership::period)
            .filter(period -> period.findUntil().filter(end -> !end.isAfter(day)).isEmpty())
            .map(period -> period.findUntil())
            .toList();
    if (ends.isEmpty()) {
      return NOT;
    }
    return ends.stream().allMatch(Optional::isPresent)
        ? new StillTakesPart(
            true, ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()))
        : NOBODY_KNOWS;
  }

  private static StillTakesPart households(
      Stream<Household> households, Register register, LocalDate day) {
    var index = new RegisterIndex(register);
    return households.anyMatch(
            each ->
                index.waitsOn(each, day)
                    || index.activeOf(each.id(), day).isPresent()
                    || index.proposalsFor(each.id()).stream()
                        .anyMatch(proposal -> proposal.stateOn(day).isOpen()))
        ? NOBODY_KNOWS
        : NOT;
  }

  private static StillTakesPart worker(Register register, WorkerId id, LocalDate day) {
    boolean leads = register.teams().stream().anyMatch(team -> team.leader().equals(id));
    boolean answers =
        register.sponsorships().stream()
            .filter(each -> each.isActiveOn(day))
            .map((Sponsorship each) -> each.ownerOn(day))
            .flatMap(Optional::stream)
            .anyMatch(owner -> owner.worker().equals(id));
    boolean proposes =
        register.proposals().stream()
            .filter(each -> each.stateOn(day).isOpen())
            .anyMatch(each -> each.proposedBy().equals(id));
    return leads || answers || proposes ? NOBODY_KNOWS : NOT;
  }
}
