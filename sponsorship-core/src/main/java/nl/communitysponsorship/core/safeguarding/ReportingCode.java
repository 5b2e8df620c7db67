package nl.communitysponsorship.core.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentKind;
import nl.communitysponsorship.core.incident.IncidentStep.StepCode;
import nl.communitysponsorship.core.source.Source;
import nl.communitysponsorship.core.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the Dutch reporting code (meldcode) for worries about a child, as a checklist.
 *
 * <p>Assumption, to be confirmed by an expert: that these five steps, which the law sets for
 * professionals, are what a programme of volunteers should walk through, and in this order.
 *
 * @param items the five steps in their order
 */
public record ReportingCode(List<Item> items) {
  /** Where the steps are written. */
  public static final Source SOURCE = Sources.REPORTING_CODE;

  private static final List<StepCode> STEPS =
      List.of(
          StepCode.SIGNALS_GATHERED,
          StepCode.COLLEAGUE_CONSULTED,
          StepCode.TALKED_WITH_FAMILY,
          StepCode.WEIGHED,
          StepCode.DECIDED_ON_REPORT);

  public ReportingCode {
    items = List.copyOf(items);
  }

  /** The checklist of an incident on a day, or empty when it is no worry about a child. */
  public static Optional<ReportingCode> of(Incident incident, LocalDate day) {
    return incident.report().kind() == IncidentKind.CHILD_CONCERN
        ? Optional.of(
            new ReportingCode(
                STEPS.stream()
                    .map(each -> new Item(each, incident.doneOn(each, day).orElse(null)))
                    .toList()))
        : Optional.empty();
  }

  /** The steps that were not taken, in their order. */
  public List<StepCode> open() {
    return items.stream().filter(each -> each.doneOn() == null).map(Item::step).toList();
  }

  /**
   * A step of the checklist.
   *
   * @param doneOn null while it was not taken
   */
  public record Item(StepCode step, @Nullable LocalDate doneOn) {}
}
