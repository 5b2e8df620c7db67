package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Disclosure.DisclosureStage;
import nl.communitysponsorship.core.course.Lifting;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import org.jspecify.annotations.Nullable;

/**
 * That a worker put a group before a household, and what was decided since.
 *
 * @param answerBy the last day on which the party whose turn it is may answer
 * @param rank the place of the group in the household's ranking when it was proposed, from 1; tied
 *     groups share a rank
 * @param score the points of the pair when it was proposed, from 0 to 1000
 * @param reason why this group, when it was not ranked first; null otherwise
 * @param withdrawnOn the day on which it was taken back; null if it was not
 * @param decisions in the order in which they were made: household, group, coordinator, ending at
 *     the first no
 * @param disclosures what the group was told of the household, in the order of the stages
 * @param lifted that the pair may be proposed again after a no; null as long as it may not
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proposal(
    ProposalId id,
    HouseholdId household,
    GroupId group,
    LocalDate proposedOn,
    WorkerId proposedBy,
    LocalDate answerBy,
    int rank,
    int score,
    @Nullable String reason,
    @Nullable LocalDate withdrawnOn,
    List<Decision> decisions,
    List<Disclosure> disclosures,
    @Nullable Lifting lifted)
    implements Comparable<Proposal> {
  private static final int MOST_POINTS = 1000;

  public Proposal {
    requireNonNull(id, "id");
    requireNonNull(household, "household");
    requireNonNull(group, "group");
    requireNonNull(proposedOn, "proposedOn");
    requireNonNull(proposedBy, "proposedBy");
    requireNonNull(answerBy, "answerBy");
    decisions = List.copyOf(requireNonNull(decisions, "decisions"));
    if (rank < 1) {
      throw new IllegalArgumentException(
          "the rank of a proposal must be 1 or more; '%d' was given".formatted(rank));
    }
    if (score < 0 || score > MOST_POINTS) {
      throw new IllegalArgumentException(
          "the score of a proposal must be from 0 to %d; '%d' was given"
              .formatted(MOST_POINTS, score));
    }
    Decision.checkTurns(decisions, proposedOn);
    if (withdrawnOn != null) {
      checkWithdrawn(decisions, proposedOn, withdrawnOn);
    }
    disclosures = requireNonNull(disclosures, "disclosures").stream().sorted().toList();
    if (lifted != null) {
      checkLifted(decisions, lifted);
    }
  }

  /** A proposal of which the group was told nothing yet. */
  public Proposal(
      ProposalId id,
      HouseholdId household,
      GroupId group,
      LocalDate proposedOn,
      WorkerId proposedBy,
      LocalDate answerBy,
      int rank,
      int score,
      @Nullable String reason,
      @Nullable LocalDate withdrawnOn,
      List<Decision> decisions) {
    this(
        id,
        household,
        group,
        proposedOn,
        proposedBy,
        answerBy,
        rank,
        score,
        reason,
        withdrawnOn,
        decisions,
        List.of(),
        null);
  }

  /** Why this group, or empty when it was ranked first. */
  public Optional<String> findReason() {
    return Optional.ofNullable(reason);
  }

  /** The day on which it was taken back, or empty if it was not. */
  public Optional<LocalDate> findWithdrawnOn() {
    return Optional.ofNullable(withdrawnOn);
  }

  /** That the pair may be proposed again after a no, or empty as long as it may not. */
  public Optional<Lifting> findLifted() {
    return Optional.ofNullable(lifted);
  }

  /** How much the group was told by a day, or empty when it was told nothing. */
  public Optional<DisclosureStage> toldBy(LocalDate day) {
    return disclosures.stream()
        .filter(each -> !each.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Disclosure::stage);
  }

  /** Where it stands on a day, from the decisions made by then. */
  public ProposalState stateOn(LocalDate day) {
    List<Decision> made = decisions.stream().filter(each -> !each.on().isAfter(day)).toList();
    if (made.stream().anyMatch(each -> !each.isYes())) {
      return ProposalState.DECLINED;
    }
    if (made.size() == Party.TURNS.size()) {
      return ProposalState.CONFIRMED;
    }
    if (withdrawnOn != null && !withdrawnOn.isAfter(day)) {
      return ProposalState.WITHDRAWN;
    }
    return day.isAfter(answerBy)
        ? ProposalState.EXPIRED
        : ProposalState.waitingFor(Party.TURNS.get(made.size()));
  }

  /** Whose turn it is on a day, or empty when nobody's is. */
  public Optional<Party> turnOn(LocalDate day) {
    return stateOn(day).turn();
  }

  /** Whether all three parties said yes. */
  @JsonIgnore
  public boolean isConfirmed() {
    return decisions.size() == Party.TURNS.size() && decisions.stream().allMatch(Decision::isYes);
  }

  /** The day of the last decision, or empty when none was made. */
  public Optional<LocalDate> lastDecidedOn() {
    return decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1).on());
  }

  /** This proposal and one decision more, with a new term for the next party. */
  Proposal decided(Decision decision, LocalDate nextAnswerBy) {
    return with(nextAnswerBy, withdrawnOn, more(decisions, decision), disclosures, lifted);
  }

  /** This proposal, taken back. */
  Proposal withdrawn(LocalDate on) {
    return with(answerBy, on, decisions, disclosures, lifted);
  }

  /** This proposal, of which the group was told something more. */
  public Proposal told(Disclosure disclosure) {
    return with(answerBy, withdrawnOn, decisions, more(disclosures, disclosure), lifted);
  }

  /**
   * This proposal, whose pair may be proposed again.
   *
   * @throws IllegalArgumentException if nobody had said no by then
   */
  public Proposal liftedBy(Lifting lifting) {
    return with(answerBy, withdrawnOn, decisions, disclosures, lifting);
  }

  private Proposal with(
      LocalDate term,
      @Nullable LocalDate takenBackOn,
      List<Decision> made,
      List<Disclosure> told,
      @Nullable Lifting lifting) {
    return new Proposal(
        id,
        household,
        group,
        proposedOn,
        proposedBy,
        term,
        rank,
        score,
        reason,
        takenBackOn,
        made,
        told,
        lifting);
  }

  private static <T> List<T> more(List<T> those, T one) {
    return Stream.concat(those.stream(), Stream.of(one)).toList();
  }

  private static void checkWithdrawn(
      List<Decision> decisions, LocalDate proposedOn, LocalDate withdrawnOn) {
    boolean isOpen =
        decisions.size() < Party.TURNS.size() && decisions.stream().allMatch(Decision::isYes);
    LocalDate last = decisions.isEmpty() ? proposedOn : decisions.get(decisions.size() - 1).on();
    if (!isOpen || withdrawnOn.isBefore(last)) {
      throw new IllegalArgumentException(
          "only a proposal that waits for an answer can be taken back, and not before its last step; %d decisions were made, the last step was on '%s', and it was taken back on '%s'"
              .formatted(decisions.size(), last, withdrawnOn));
    }
  }

  private static void checkLifted(List<Decision> decisions, Lifting lifted) {
    boolean afterNo =
        decisions.stream().anyMatch(each -> !each.isYes() && !each.on().isAfter(lifted.on()));
    if (!afterNo) {
      throw new IllegalArgumentException(
          "a pair can be proposed again only after a no; lifted on '%s', and nobody had said no by then"
              .formatted(lifted.on()));
    }
  }

  @Override
  public int compareTo(Proposal other) {
    return id.compareTo(other.id);
  }

  /** The pseudonyms only: a reason is for those who may read the file. */
  @Override
  public String toString() {
    return "Proposal " + id + " of " + group + " for " + household;
  }
}
