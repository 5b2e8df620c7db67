package nl.communitysponsorship.core.resettlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.Placement;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneKind;
import nl.communitysponsorship.core.resettlement.CaseMilestone.MilestoneState;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** A case and the household that it is about, read together as they were known on a day. */
public final class CaseTimeline {
  /** Each truly follows the one before; all others run side by side. */
  private static final List<MilestoneKind> IN_TURN =
      List.of(
          MilestoneKind.NOMINATION,
          MilestoneKind.SELECTION,
          MilestoneKind.LINK,
          MilestoneKind.ARRIVAL);

  private static final List<MilestoneKind> ON_THE_WAY =
      List.of(
          MilestoneKind.NOMINATION,
          MilestoneKind.SELECTION,
          MilestoneKind.PROFILE,
          MilestoneKind.LINK,
          MilestoneKind.CULTURAL_ORIENTATION,
          MilestoneKind.HOUSING,
          MilestoneKind.TRAVEL,
          MilestoneKind.ARRIVAL);

  private final ResettlementCase file;
  private final Household household;
  private final LocalDate day;

  /**
   * @param household the one that the case is about
   * @throws IllegalArgumentException if it is another
   */
  public CaseTimeline(ResettlementCase file, Household household, LocalDate day) {
    this.file = requireNonNull(file, "file");
    this.household = requireNonNull(household, "household");
    this.day = requireNonNull(day, "day");
    if (!file.household().equals(household.id())) {
      throw new IllegalArgumentException(
          "case '%s' is about household '%s'; '%s' was given"
              .formatted(file.id(), file.household(), household.id()));
    }
  }

  /** When a milestone was reached, or empty when it was not, or nobody knew it yet. */
  public Optional<LocalDate> reachedOn(MilestoneKind kind) {
    return switch (kind) {
      case LINK ->
          household.placements().stream()
              .map(Placement::period)
              .map(period -> period.from())
              .filter(from -> !from.isAfter(day))
              .findFirst();
      case HOUSING ->
          household.dwellings().stream()
              .flatMap(each -> each.securedOn(day).stream())
              .min(LocalDate::compareTo);
      case ARRIVAL -> household.arrivedOn(day);
      default -> last(kind, MilestoneState.REACHED);
    };
  }

  /** For when a milestone that was not reached is planned, or empty when there is no plan. */
  public Optional<LocalDate> plannedFor(MilestoneKind kind) {
    if (reachedOn(kind).isPresent()) {
      return Optional.empty();
    }
    return kind == MilestoneKind.ARRIVAL
        ? household.arrivalKnownOn(day).map(ArrivalDate::on)
        : last(kind, MilestoneState.PLANNED);
  }

  /** What still lies on the way, in its order; nothing once it arrived or will not come. */
  public List<MilestoneKind> open() {
    return state().isOver()
        ? List.of()
        : ON_THE_WAY.stream().filter(kind -> reachedOn(kind).isEmpty()).toList();
  }

  /** How far the case is, in one word. */
  public CaseState state() {
    if (reachedOn(MilestoneKind.ARRIVAL).isPresent()) {
      return CaseState.ARRIVED;
    }
    if (reachedOn(MilestoneKind.WITHDRAWAL).isPresent()) {
      return CaseState.WITHDRAWN;
    }
    if (reachedOn(MilestoneKind.REJECTION).isPresent()) {
      return CaseState.REJECTED;
    }
    if (plannedFor(MilestoneKind.TRAVEL).isPresent() || isReached(MilestoneKind.TRAVEL)) {
      return CaseState.TRAVEL_PLANNED;
    }
    if (isReached(MilestoneKind.LINK)) {
      return CaseState.LINKED;
    }
    if (isReached(MilestoneKind.SELECTION)) {
      return CaseState.SELECTED;
    }
    return isReached(MilestoneKind.NOMINATION) ? CaseState.NOMINATED : CaseState.NOT_NOMINATED;
  }

  /**
   * That nomination, selection, link and arrival lie in this order, as far as they are known; a day
   * may hold several. The others bind to nothing.
   */
  public List<Finding> findings() {
    var found = new ArrayList<Finding>();
    MilestoneKind before = null;
    for (MilestoneKind kind : IN_TURN) {
      if (isReached(kind)) {
        if (before != null && day(kind).isBefore(day(before))) {
          found.add(
              ProgrammeRule.CASE_OUT_OF_ORDER
                  .at(FindingPath.at("cases", file.id()))
                  .with("earlier", before)
                  .with("earlierOn", day(before))
                  .with("later", kind)
                  .with("laterOn", day(kind)));
        }
        before = kind;
      }
    }
    return found;
  }

  private boolean isReached(MilestoneKind kind) {
    return reachedOn(kind).isPresent();
  }

  private LocalDate day(MilestoneKind kind) {
    return reachedOn(kind).orElse(day);
  }

  private Optional<LocalDate> last(MilestoneKind kind, MilestoneState state) {
    return file.milestones().stream()
        .filter(each -> each.kind() == kind && each.state() == state)
        .filter(each -> !each.recordedOn().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(CaseMilestone::on);
  }
}
