package nl.communitysponsorship.core.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.policy.TrainingPolicy;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A membership together with what is known of the sponsor.
 *
 * @param trainings the sessions for which the sponsor was registered, and what came of each
 */
public record MemberDossier(Membership membership, Sponsor sponsor, List<Training> trainings) {
  public MemberDossier {
    requireNonNull(membership, "membership");
    requireNonNull(sponsor, "sponsor");
    trainings = List.copyOf(requireNonNull(trainings, "trainings"));
  }

  /**
   * Whether the sponsor has done a module by a day, or what counts as it, and it counts still;
   * unknown when a session that covers it was held and nobody wrote down who was there, or for how
   * long.
   *
   * @param policy which part of a session counts, what counts as what, and for how long
   */
  public Answer hasDone(TrainingModule module, LocalDate day, TrainingPolicy policy) {
    Set<TrainingModule> counting = policy.countingAs(module);
    return trainings.stream()
        .filter(each -> each.session().modules().stream().anyMatch(counting::contains))
        .filter(each -> !each.session().on().isAfter(day))
        .filter(each -> policy.stillCounts(each.session().on(), day))
        .map(each -> each.answer(day, policy))
        .reduce(Answer.NO, Answer::or);
  }

  /**
   * The days on which the sponsor did what is demanded, in no order; empty when never.
   *
   * @param policy which part of a session counts, and what counts as what
   */
  public List<LocalDate> daysOf(Demand demand, TrainingPolicy policy) {
    Screening screening = sponsor.screening();
    if (demand instanceof Demand.Trained trained) {
      return counted(trained.module(), policy).stream().map(CountedTraining::on).toList();
    }
    if (demand instanceof Demand.Screened screened) {
      return switch (screened.step()) {
        case INTERVIEW -> screening.findInterviewOn().stream().toList();
        case STATEMENT -> screening.findStatementOn().stream().toList();
        case CONDUCT_CERTIFICATE ->
            screening.certificates().stream().flatMap(each -> each.findSeenOn().stream()).toList();
      };
    }
    return screening.checks().stream()
        .filter(each -> each.kind() == demand.word())
        .map(Check::on)
        .toList();
  }

  /**
   * The sessions that count as a module, in the order of their days, each with what was done there:
   * the module itself where the session covers it, and otherwise the first of what counts as it.
   * How long they count plays no part.
   *
   * @param policy which part of a session counts, and what counts as what
   */
  public List<CountedTraining> counted(TrainingModule module, TrainingPolicy policy) {
    Set<TrainingModule> counting = policy.countingAs(module);
    return trainings.stream()
        .filter(each -> each.isKnownToCount(policy))
        .flatMap(each -> each.counted(module, counting).stream())
        .sorted()
        .toList();
  }

  /**
   * A session for which a sponsor was registered, and what came of it.
   *
   * @param minutes how long somebody who was there partly was there; null for others, and when
   *     nobody wrote it down
   */
  public record Training(
      TrainingSession session, Attendance.Outcome outcome, @Nullable Integer minutes) {
    public Training {
      requireNonNull(session, "session");
      requireNonNull(outcome, "outcome");
    }

    /** What came of a session, with nothing known of minutes. */
    public Training(TrainingSession session, Attendance.Outcome outcome) {
      this(session, outcome, null);
    }

    private Optional<CountedTraining> counted(TrainingModule module, Set<TrainingModule> counting) {
      List<TrainingModule> covered = session.modules();
      return (covered.contains(module) ? Stream.of(module) : covered.stream())
          .filter(counting::contains)
          .findFirst()
          .map(done -> new CountedTraining(session.on(), session.id(), done, module));
    }

    private boolean isKnownToCount(TrainingPolicy policy) {
      return outcome == Attendance.Outcome.ATTENDED
          || (outcome == Attendance.Outcome.PARTLY
              && policy.countsPartly(minutes, session.minutes()) == Answer.YES);
    }

    /** Who is still only registered when the session is over: nobody wrote down what came of it. */
    private Answer answer(LocalDate day, TrainingPolicy policy) {
      return switch (outcome) {
        case ATTENDED -> Answer.YES;
        case NOT_RECORDED -> Answer.UNKNOWN;
        case REGISTERED -> session.on().isBefore(day) ? Answer.UNKNOWN : Answer.NO;
        case PARTLY -> policy.countsPartly(minutes, session.minutes());
        case WAITING, EXCUSED, NO_SHOW -> Answer.NO;
      };
    }
  }
}
