package nl.communitysponsorship.reporting.standard;

import java.util.List;
import java.util.function.Function;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.policy.Targets;
import nl.communitysponsorship.reporting.catalogue.Catalogue;
import nl.communitysponsorship.reporting.catalogue.Question;
import nl.communitysponsorship.reporting.catalogue.Sheet;
import nl.communitysponsorship.reporting.derive.Rows;

/** The catalogue that ships. */
public final class StandardCatalogue {
  private StandardCatalogue() {}

  /** The shipped indicators, against the targets and terms of a policy pack. */
  public static Catalogue of(PolicyPack policy) {
    return new Catalogue(
        List.of(
            new Sheet<>(Rows::households, reach(policy, Reach::households)),
            new Sheet<>(
                Rows::matches,
                all(
                    List.of(
                        reach(policy, Reach::municipalities),
                        Timing.matches(),
                        Support.contacts(),
                        Continuity.matches()))),
            new Sheet<>(
                Rows::members,
                all(
                    List.of(
                        reach(policy, Reach::sponsors),
                        List.of(Preparation.screening(), Preparation.training()),
                        Continuity.members()))),
            new Sheet<>(Rows::trainings, reach(policy, Reach::trainings)),
            new Sheet<>(Rows::groups, GroupSize.questions(policy.group().fewestMembers().value())),
            new Sheet<>(Rows::proposals, Timing.proposals()),
            new Sheet<>(Rows::tasks, List.of(Support.tasks())),
            new Sheet<>(Rows::people, Wellbeing.questions())));
  }

  /** Asked only of a programme that said what it set out to reach. */
  private static <T> List<Question<T>> reach(
      PolicyPack policy, Function<Targets, Question<T>> question) {
    return policy.findTargets().map(question).stream().toList();
  }

  private static <T> List<Question<T>> all(List<List<Question<T>>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }
}
