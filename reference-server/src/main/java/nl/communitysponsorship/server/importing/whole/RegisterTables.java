package nl.communitysponsorship.server.importing.whole;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.family.FamilyTables;
import nl.communitysponsorship.server.importing.group.GroupTables;
import nl.communitysponsorship.server.importing.household.HouseholdTables;
import nl.communitysponsorship.server.importing.measurement.RespondentKeys;
import nl.communitysponsorship.server.importing.measurement.SurveyTables;
import nl.communitysponsorship.server.importing.partner.PartnerTables;
import nl.communitysponsorship.server.importing.road.RoadTables;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Tables;
import nl.communitysponsorship.server.importing.sponsorship.MatchTables;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Place;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.Workbook;
import nl.communitysponsorship.server.tables.ask.Known;
import nl.communitysponsorship.server.tables.ask.WorkbookReader;
import nl.communitysponsorship.server.tables.remark.Remark;
import nl.communitysponsorship.server.tables.remark.Remarks;
import nl.communitysponsorship.server.tables.remark.TableCode;

/**
 * Reads a register from a workbook: first every cell by itself, then how they go together, and only
 * when nothing is wrong the register.
 */
public final class RegisterTables {
  private RegisterTables() {}

  /**
   * The register, or nothing when there is an error among the remarks.
   *
   * @param unread names of sheets that the file has and that could not be read; they are not
   *     missing
   * @param remarks takes what there is to remark; see {@link MistypedNames} for how to tell it
   */
  public static Optional<FoundRegister> read(
      Workbook workbook, Set<String> unread, Remarks remarks) {
    Words words = FileLanguage.of(workbook, Words.in(Locale.ENGLISH));
    Tables tables = new Tables();
    if (!ask(workbook, unread, words, tables, remarks)) {
      return Optional.empty();
    }
    PartnerTables partners = PartnerTables.of(tables, remarks);
    GroupTables groups = GroupTables.of(tables, partners.teamKeys());
    HouseholdTables homes = HouseholdTables.of(tables);
    FamilyTables families = FamilyTables.of(tables, homes.householdKeys(), homes.personKeys());
    RoadTables roads =
        RoadTables.of(
            tables, homes.householdKeys(), homes.personKeys(), partners.organisationKeys());
    MatchTables matches =
        MatchTables.of(tables, homes.householdKeys(), groups.groupKeys(), partners.teamKeys());
    RespondentKeys respondents =
        RespondentKeys.of(
            tables,
            homes.personKeys(),
            homes.householdKeys(),
            groups.sponsorKeys(),
            partners.teamKeys(),
            partners.organisationKeys());
    SurveyTables surveys = SurveyTables.of(tables, respondents);
    return remarks.hasErrors()
        ? Optional.empty()
        : partners
            .findProgramme()
            .map(
                programme ->
                    register(programme, partners, groups, homes, families, roads, matches, surveys))
            .map(register -> new FoundRegister(register, RowPlaces.of(tables)));
  }

  /** Asks every sheet, and answers whether the file has any that is known. */
  private static boolean ask(
      Workbook workbook, Set<String> unread, Words words, Tables tables, Remarks remarks) {
    List<Known> known = Layout.SHEETS.stream().map(form -> known(form, unread, words)).toList();
    Remarks aboutSheets = Remarks.inOrderOf(workbook.sheetNames());
    WorkbookReader reader =
        WorkbookReader.open(workbook, known, Explanation.names(words), aboutSheets);
    boolean hasAny =
        Layout.SHEETS.stream().anyMatch(form -> reader.findSheet(form.key()).isPresent());
    for (Remark remark : aboutSheets.sorted()) {
      if (hasAny || !remark.code().equals(TableCode.SHEET_MISSING.key())) {
        remarks.add(remark);
      }
    }
    if (!hasAny) {
      remarks.add(ImportCode.FILE_NO_KNOWN_SHEET.at(Place.file(), ""));
      return false;
    }
    for (Form<?> form : Layout.SHEETS) {
      Optional<Sheet> sheet = reader.findSheet(form.key());
      sheet.ifPresentOrElse(
          there -> tables.ask(form, there, FileLanguage.of(there, form, words), remarks),
          () -> tables.missing(form, words));
    }
    return true;
  }

  private static Known known(Form<?> form, Set<String> unread, Words words) {
    Known required = form.known(true, words);
    boolean isUnread =
        required.names().stream()
            .anyMatch(name -> unread.stream().anyMatch(name::equalsIgnoreCase));
    return isUnread ? form.known(false, words) : required;
  }

  private static Register register(
      Programme programme,
      PartnerTables partners,
      GroupTables groups,
      HouseholdTables homes,
      FamilyTables families,
      RoadTables roads,
      MatchTables matches,
      SurveyTables surveys) {
    return new Register(
        programme,
        partners.organisations(),
        partners.teams(),
        groups.sponsors(),
        groups.groups(),
        groups.sessions(),
        groups.attendances(),
        homes.households(),
        families.families(),
        roads.cases(),
        roads.tracks(),
        matches.proposals(),
        matches.sponsorships(),
        matches.tasks(),
        matches.contacts(),
        surveys.surveys(),
        groups.exemptions());
  }
}
