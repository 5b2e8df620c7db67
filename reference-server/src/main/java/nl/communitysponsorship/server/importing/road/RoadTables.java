package nl.communitysponsorship.server.importing.road;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.AttendedHours;
import nl.communitysponsorship.core.integration.IntegrationStep;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.integration.LevelResult;
import nl.communitysponsorship.core.integration.PlanVersion;
import nl.communitysponsorship.core.resettlement.CaseId;
import nl.communitysponsorship.core.resettlement.CaseMilestone;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;

/** What the sheets of this room say. */
public record RoadTables(List<ResettlementCase> cases, List<IntegrationTrack> tracks) {

  /** Holds the rows against households, people and each other, and makes records of them. */
  public static RoadTables of(
      Tables tables, Keys householdKeys, Keys personKeys, Keys organisationKeys) {
    Table cases = tables.of(CaseSheet.FORM);
    Keys caseKeys = Keys.of(cases, CaseSheet.ID);
    householdKeys.check(cases, CaseSheet.HOUSEHOLD);
    organisationKeys.check(cases, CaseSheet.GUARDIAN);
    Map<CaseId, List<CaseMilestone>> milestones =
        Owned.read(
            tables.of(MilestoneSheet.FORM).each(MilestoneSheet::check),
            caseKeys,
            MilestoneSheet.CASE,
            MilestoneSheet::read);
    return new RoadTables(
        cases.build(
            row -> CaseSheet.read(row, milestones.getOrDefault(row.get(CaseSheet.ID), List.of()))),
        tracks(tables, personKeys));
  }

  private static List<IntegrationTrack> tracks(Tables tables, Keys personKeys) {
    Table tracks = tables.of(TrackSheet.FORM);
    personKeys.check(tracks, TrackSheet.PERSON);
    Keys keys = Keys.of(tracks, TrackSheet.PERSON);
    Map<PersonId, List<IntegrationStep>> steps =
        Owned.read(
            tables.of(StepSheet.FORM).each(StepSheet::check),
            keys,
            StepSheet.PERSON,
            StepSheet::read);
    Map<PersonId, List<PlanVersion>> plans =
        Owned.read(
            tables.of(PlanSheet.FORM).each(PlanSheet::check),
            keys,
            PlanSheet.PERSON,
            PlanSheet::read);
    Map<PersonId, List<AttendedHours>> hours =
        Owned.read(
            tables.of(HoursSheet.FORM).each(HoursSheet::check),
            keys,
            HoursSheet.PERSON,
            HoursSheet::read);
    Map<PersonId, List<LevelResult>> results =
        Owned.read(
            tables.of(ResultSheet.FORM).each(ResultSheet::check),
            keys,
            ResultSheet.PERSON,
            ResultSheet::read);
    return tracks.build(
        row -> {
          PersonId person = TrackSheet.read(row).person();
          return new IntegrationTrack(
              person,
              steps.getOrDefault(person, List.of()),
              plans.getOrDefault(person, List.of()),
              hours.getOrDefault(person, List.of()),
              results.getOrDefault(person, List.of()));
        });
  }
}
