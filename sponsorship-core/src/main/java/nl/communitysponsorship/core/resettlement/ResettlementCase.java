package nl.communitysponsorship.core.resettlement;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import org.jspecify.annotations.Nullable;

/**
 * The case under which a household is invited (hervestigingszaak), under a pseudonym of our own.
 *
 * <p>Why UNHCR put it forward, and under which heading, is not held: there is no place for it. The
 * link to a municipality, the home and the arrival are told by the household, and only there;
 * {@link CaseTimeline} puts both together.
 *
 * @param selectedBy how it was chosen; null when not recorded
 * @param guardian the organisation that guards a minor who comes alone; null when there is none
 * @param milestones in the order in which each became known
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResettlementCase(
    CaseId id,
    HouseholdId household,
    @Nullable SelectionMode selectedBy,
    @Nullable OrganisationId guardian,
    List<CaseMilestone> milestones)
    implements Comparable<ResettlementCase> {
  /** How a household is chosen. */
  public enum SelectionMode {
    /** By people who travelled to it. */
    MISSION,
    /** On paper. */
    DOSSIER,
    EMERGENCY
  }

  public ResettlementCase {
    requireNonNull(id, "id");
    requireNonNull(household, "household");
    milestones = requireNonNull(milestones, "milestones").stream().sorted().distinct().toList();
    for (CaseMilestone each : milestones) {
      if (each.kind().isToldByHousehold()) {
        throw new IllegalArgumentException(
            "milestone '%s' is told by the household and not by its case: record a placement, a step of a dwelling or an arrival date"
                .formatted(each.kind()));
      }
    }
  }

  /** How it was chosen, or empty when not recorded. */
  public Optional<SelectionMode> findSelectedBy() {
    return Optional.ofNullable(selectedBy);
  }

  /** Who guards a minor who comes alone, or empty when there is nobody. */
  public Optional<OrganisationId> findGuardian() {
    return Optional.ofNullable(guardian);
  }

  /** The case as it was known on a day. */
  public ResettlementCase knownOn(LocalDate day) {
    return new ResettlementCase(
        id,
        household,
        selectedBy,
        guardian,
        milestones.stream().filter(each -> !each.recordedOn().isAfter(day)).toList());
  }

  @Override
  public int compareTo(ResettlementCase other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return "ResettlementCase " + id + " of " + household;
  }
}
