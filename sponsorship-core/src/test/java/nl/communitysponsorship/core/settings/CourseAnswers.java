package nl.communitysponsorship.core.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.arrival.ArrivalChange;
import nl.communitysponsorship.core.course.Move.MoveOutcome;
import nl.communitysponsorship.core.course.Pause.PauseReason;
import nl.communitysponsorship.core.disclosure.ProposalEffects;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.handover.Shrinking;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.lifecycle.Begun;
import nl.communitysponsorship.core.lifecycle.Finishing;
import nl.communitysponsorship.core.lifecycle.Keeping;
import nl.communitysponsorship.core.lifecycle.Moving;
import nl.communitysponsorship.core.lifecycle.Standing;
import nl.communitysponsorship.core.policy.LifePolicy;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Proposal;

/** What the policy answers about a sponsorship on its way, and the proposal before it. */
final class CourseAnswers {
  private static final LocalDate JULY = LocalDate.of(2022, 7, 1);
  private static final Proposal OPEN =
      Edited.of(SmallProgramme.register().proposals().get(0), Proposal.class)
          .without("/withdrawnOn")
          .value();

  /** From the first of the month on it has two members. */
  private static final Register SHRUNK =
      Edited.smallProgramme()
          .with("/groups/0/memberships/4/period/until", "2023-02-01")
          .with("/groups/0/memberships/3/period/until", "2023-02-01")
          .with("/groups/0/memberships/2/period/until", "2023-02-01")
          .value();

  private CourseAnswers() {}

  static Object reminders(LifePolicy terms) {
    return ProposalEffects.of(OPEN, terms, OPEN.proposedOn());
  }

  static Object states(LifePolicy terms) {
    return Stream.iterate(Begun.CONFIRMED, day -> day.plusDays(1))
        .limit(400)
        .map(active(terms)::stateOn)
        .toList();
  }

  static Object stepsAndWhatFollows(LifePolicy terms) {
    Standing active = active(terms);
    return List.of(
        Keeping.pause(active, PauseReason.GROUP_ASKED, Begun.BACKSTOP, Begun.team(JULY)),
        Finishing.asPlanned(active, Begun.team(LocalDate.of(2023, 3, 10))));
  }

  /** Agreed in July, and nobody answered by the end of August. */
  static Object moves(LifePolicy terms) {
    var step =
        Moving.agree(
            active(terms),
            JULY.plusMonths(3),
            Begun.IN_ZEEWOLDE,
            MoveOutcome.TRANSFER,
            Begun.ZEEWOLDE,
            Begun.team(JULY));
    var moving = new Standing(step.sponsorship().orElseThrow(), terms, Begun.ARRIVED, false);
    return List.of(step.effects(), Moving.remind(moving, JULY.plusMonths(2)));
  }

  static Object shrinking(PolicyPack policy) {
    var group = SHRUNK.groups().get(0);
    var since = LocalDate.of(2023, 2, 1);
    return Stream.iterate(since, day -> day.plusDays(7))
        .limit(10)
        .map(day -> Shrinking.effects(group, policy, since, day))
        .toList();
  }

  static Object arrivals(PolicyPack policy) {
    Register small = SmallProgramme.register();
    var facts = new RegisterIndex(small).arrivalFacts(small.sponsorships().get(0)).orElseThrow();
    var answers = new ArrayList<Object>();
    for (int days = 1; days < 60; days += 5) {
      LocalDate known = LocalDate.of(2022, 4, 19);
      var next =
          new ArrivalDate(
              LocalDate.of(2022, 5, 10).plusDays(days),
              known,
              ArrivalDate.Status.PLANNED,
              ArrivalDate.ChangeReason.FLIGHT);
      var knockOn = ArrivalChange.plan(facts, next, policy);
      answers.add(knockOn.dates());
      answers.add(knockOn.warnings());
    }
    return answers;
  }

  private static Standing active(LifePolicy terms) {
    return new Standing(Begun.sponsorship(), terms, Begun.ARRIVED, false);
  }
}
