package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;

/**
 * What a member did, by the pack in force; who was at a training for a part of the time did it also
 * when that part was enough by the pack that held on the day of the training.
 */
final class MemberFacts {
  private final PolicyPack inForce;
  private final List<PolicyPack> before;

  MemberFacts(PolicyPack inForce, List<PolicyPack> before) {
    this.inForce = inForce;
    this.before = List.copyOf(before);
  }

  /** The days on which a member did what is demanded, in no order, some more than once. */
  List<LocalDate> daysOf(MemberDossier member, Demand demand) {
    Stream<LocalDate> then =
        before.stream()
            .flatMap(
                pack ->
                    member.daysOf(demand, pack.training()).stream()
                        .filter(pack.validity()::contains));
    return Stream.concat(member.daysOf(demand, inForce.training()).stream(), then).toList();
  }

  /**
   * What a member did on a day to meet what is demanded: the word for it, or, where it only counts
   * as that, both words.
   */
  Object whatOn(MemberDossier member, Demand demand, LocalDate on) {
    return demand instanceof Demand.Trained trained
        ? Stream.concat(Stream.of(inForce), heldOn(on))
            .flatMap(pack -> member.counted(trained.module(), pack.training()).stream())
            .filter(each -> each.on().equals(on))
            .min(Comparator.comparing(CountedTraining::isEquivalent))
            .map(CountedTraining::word)
            .orElse(demand.word())
        : demand.word();
  }

  private Stream<PolicyPack> heldOn(LocalDate day) {
    return before.stream().filter(pack -> pack.validity().contains(day));
  }

  /** Whether a member has done a module by a day, by the pack in force. */
  Answer hasDone(MemberDossier member, TrainingModule module, LocalDate day) {
    return member.hasDone(module, day, inForce.training());
  }
}
