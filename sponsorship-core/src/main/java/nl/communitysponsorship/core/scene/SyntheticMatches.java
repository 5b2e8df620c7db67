package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.calendar.WorkingDays;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/** Draws the proposals, decisions and sponsorships of one synthetic pilot. */
public final class SyntheticMatches {
  private static final LocalDate REMATCHED_ON = LocalDate.of(2023, 1, 17);
  private static final LocalDate FIRST_BREAKDOWN = LocalDate.of(2022, 12, 6);
  private static final LocalDate SECOND_BREAKDOWN = LocalDate.of(2023, 7, 18);
  private static final int EARLY_HOUSEHOLD = 6;
  private static final int SECOND_CHOICE_HOUSEHOLD = 11;
  private static final int EARLIER_ATTEMPT_DAYS = 21;

  private final long seed;
  private final Names names;
  private final List<LocalTeam> teams;
  private final PolicyPack policy;
  private final SyntheticCourses courses;
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Sponsorship> sponsorships = new ArrayList<>();

  public SyntheticMatches(long seed, Names names, List<LocalTeam> teams, PolicyPack policy) {
    this.seed = seed;
    this.names = names;
    this.teams = teams;
    this.policy = policy;
    this.courses = new SyntheticCourses(names, teams);
    for (int household = 0; household < Script.HOUSEHOLDS; household++) {
      earlierAttempt(household);
      if (household < Script.FIRST_WAITING
          || household == Script.PROPOSAL_OPEN
          || household == Script.REMATCH_GROUP) {
        match(household);
      }
    }
  }

  /** The proposals that did not become a sponsorship. */
  public List<Proposal> proposals() {
    return List.copyOf(proposals);
  }

  /** The sponsorships, in the order of the households. */
  public List<Sponsorship> sponsorships() {
    return List.copyOf(sponsorships);
  }

  /** The household at the place of the rematch group is welcomed by the first group of all. */
  private static int groupOf(int household) {
    return household == Script.REMATCH_GROUP ? 0 : household;
  }

  private void earlierAttempt(int household) {
    LocalDate on = Calendar.confirmation(household).minusDays(EARLIER_ATTEMPT_DAYS);
    switch (household) {
      case Script.NO_FROM_HOUSEHOLD ->
          keep(
              household,
              said(
                  proposed(household, 0, Script.REFUSED_GROUP, on),
                  Party.HOUSEHOLD,
                  Verdict.DECLINED,
                  on.plusDays(3)));
      case Script.NO_FROM_GROUP -> {
        Proposal asked = proposed(household, 0, Script.NEVER_ARRIVES, on);
        Proposal agreed = said(asked, Party.HOUSEHOLD, Verdict.ACCEPTED, on.plusDays(2));
        keep(household, said(agreed, Party.GROUP, Verdict.DECLINED, on.plusDays(6)));
      }
      case Script.NO_ANSWER -> keep(household, proposed(household, 0, 0, on));
      case Script.PROPOSAL_TAKEN_BACK -> {
        LocalDate day = Calendar.confirmation(household).plusDays(EARLIER_ATTEMPT_DAYS);
        Proposal asked = proposed(household, 0, Script.CERTIFICATE_WAITING_GROUP, day);
        keep(household, taken(ProposalStep.withdraw(asked, day.plusDays(2))));
      }
      default -> {
        // an ordinary first proposal
      }
    }
  }

  private void keep(int household, Proposal proposal) {
    proposals.add(courses.told(proposal, household));
  }

  private void match(int household) {
    LocalDate confirmed = Calendar.confirmation(household);
    Proposal match =
        courses.told(confirmed(household, 1, groupOf(household), confirmed), household);
    Sponsorship begun = courses.extended(begin(household, 0, match, null), household);
    Ending ending = ending(household, begun);
    Sponsorship ended = ended(begun, ending, household);
    sponsorships.add(ended.going(courses.course(ended, household)));
    if (household == Script.BREAKDOWN_AND_REMATCH) {
      Proposal again =
          courses.told(confirmed(household, 2, Script.REMATCH_GROUP, REMATCHED_ON), household);
      sponsorships.add(begin(household, 1, again, begun));
    }
  }

  private Proposal confirmed(int household, int turn, int group, LocalDate on) {
    Proposal asked = proposed(household, turn, group, on.minusDays(7));
    Proposal first = said(asked, Party.HOUSEHOLD, Verdict.ACCEPTED, on.minusDays(5));
    Proposal second = said(first, Party.GROUP, Verdict.ACCEPTED, on.minusDays(1));
    return said(second, Party.COORDINATOR, Verdict.ACCEPTED, on);
  }

  private Proposal proposed(int household, int turn, int group, LocalDate on) {
    Dice dice = Dice.of(seed, "proposal" + names.block() + "." + turn, household);
    boolean second = household == SECOND_CHOICE_HOUSEHOLD;
    GroupId to = names.group(group);
    return new Proposal(
        names.proposal(household, turn),
        names.household(household),
        to,
        on,
        team(household).leader(),
        WorkingDays.after(on, policy.match().answerDays().value()),
        second ? 2 : 1,
        dice.from(560, 930),
        second ? "De groep die bovenaan stond heeft net een zwaar jaar achter de rug." : null,
        null,
        List.of());
  }

  private Proposal said(Proposal proposal, Party party, Verdict verdict, LocalDate on) {
    var by = Names.colleague(team(proposal).municipality());
    ProposalStep step =
        ProposalStep.decide(
            proposal, new Decision(party, verdict, on, by), policy.match().answerDays().value());
    return taken(step);
  }

  private static Proposal taken(ProposalStep step) {
    return step.proposal()
        .orElseThrow(() -> new IllegalStateException("the script took a step that is not allowed"));
  }

  private Sponsorship begin(
      int household, int turn, Proposal match, @Nullable Sponsorship follows) {
    return Sponsorship.begin(
        names.sponsorship(household, turn),
        match,
        team(household),
        policy.match().months().value(),
        follows == null ? null : follows.id());
  }

  private @Nullable Ending ending(int household, Sponsorship begun) {
    return switch (household) {
      case Script.BREAKDOWN_AND_REMATCH ->
          new Ending.BrokenDown(FIRST_BREAKDOWN, reason(Ending.BrokenDown.Reason.GROUP_TOO_SMALL));
      case Script.BREAKDOWN_AND_WAITS ->
          new Ending.BrokenDown(
              SECOND_BREAKDOWN, reason(Ending.BrokenDown.Reason.NO_MATCH_OF_EXPECTATIONS));
      case Script.MOVES -> new Ending.Moved(Calendar.MOVED_ON, team(household + 1).municipality());
      case Script.NEVER_ARRIVES -> new Ending.CancelledBeforeArrival(Calendar.CANCELLED_ON);
      case EARLY_HOUSEHOLD -> new Ending.Early(begun.plannedEnd().minusDays(40));
      default ->
          begun.plannedEnd().isBefore(Calendar.END)
              ? new Ending.AsPlanned(begun.plannedEnd())
              : null;
    };
  }

  /** Of each further pilot the breakdowns have other reasons. */
  private Ending.BrokenDown.Reason reason(Ending.BrokenDown.Reason first) {
    List<Ending.BrokenDown.Reason> all = List.of(Ending.BrokenDown.Reason.values());
    return all.get((all.indexOf(first) + 2 * names.block()) % all.size());
  }

  /** Ends a sponsorship; after a breakdown the backstop answers for the household. */
  private Sponsorship ended(Sponsorship begun, @Nullable Ending ending, int household) {
    if (ending == null) {
      return begun;
    }
    LocalDate on = ending.on();
    var owners = new ArrayList<AccountableOwner>();
    for (AccountableOwner owner : begun.owners()) {
      owners.add(
          new AccountableOwner(
              owner.team(), owner.worker(), owner.role(), owner.period().endedOn(on)));
    }
    if (ending.isBreakdown()) {
      LocalDate until = household == Script.BREAKDOWN_AND_REMATCH ? REMATCHED_ON : null;
      LocalTeam team = team(household);
      owners.add(
          new AccountableOwner(
              team.id(), team.leader(), AccountableOwner.Role.BACKSTOP, new DateRange(on, until)));
    }
    return new Sponsorship(
        begun.id(),
        begun.match(),
        begun.plannedEnd(),
        owners,
        begun.follows(),
        ending,
        begun.course());
  }

  private LocalTeam team(int household) {
    return teams.get(Script.municipality(household));
  }

  private LocalTeam team(Proposal proposal) {
    return teams.stream()
        .filter(team -> team.leader().equals(proposal.proposedBy()))
        .findFirst()
        .orElseThrow();
  }
}
