package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
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

  /** Whether a member has done a module by a day, by the pack in force. */
  Answer hasDone(MemberDossier member, TrainingModule module, LocalDate day) {
    return member.hasDone(module, day, inForce.training());
  }
}
