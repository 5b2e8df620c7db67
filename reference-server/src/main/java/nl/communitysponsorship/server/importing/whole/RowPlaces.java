package nl.communitysponsorship.server.importing.whole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.family.FamilySheet;
import nl.communitysponsorship.server.importing.group.AttendanceSheet;
import nl.communitysponsorship.server.importing.group.GroupSheet;
import nl.communitysponsorship.server.importing.group.MembershipSheet;
import nl.communitysponsorship.server.importing.group.SessionSheet;
import nl.communitysponsorship.server.importing.group.SponsorSheet;
import nl.communitysponsorship.server.importing.household.ArrivalSheet;
import nl.communitysponsorship.server.importing.household.HouseholdSheet;
import nl.communitysponsorship.server.importing.partner.OrganisationSheet;
import nl.communitysponsorship.server.importing.partner.TeamSheet;
import nl.communitysponsorship.server.importing.road.CaseSheet;
import nl.communitysponsorship.server.importing.road.TrackSheet;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;
import nl.communitysponsorship.server.importing.screening.ExemptionSheet;
import nl.communitysponsorship.server.importing.sponsorship.ContactSheet;
import nl.communitysponsorship.server.importing.sponsorship.OwnerSheet;
import nl.communitysponsorship.server.importing.sponsorship.ProposalSheet;
import nl.communitysponsorship.server.importing.sponsorship.SponsorshipSheet;
import nl.communitysponsorship.server.importing.sponsorship.TaskSheet;
import nl.communitysponsorship.server.tables.Place;
import org.jspecify.annotations.Nullable;

/**
 * In which rows of a spreadsheet the records of a register stand.
 *
 * @param byPath from top to bottom, by what the rules call the record
 */
public record RowPlaces(SortedMap<String, List<Place>> byPath) {
  private static final Pattern COLUMN = Pattern.compile("\\{(/?)(\\w+)}");

  /** How the rules of the core call what is in a row, by the keys of its columns. */
  private static final List<Naming> NAMINGS =
      List.of(
          new Naming(OrganisationSheet.FORM, "organisations[{id}]"),
          new Naming(TeamSheet.FORM, "teams[{id}]"),
          new Naming(SponsorSheet.FORM, "sponsors[{id}]"),
          new Naming(GroupSheet.FORM, "groups[{id}]"),
          new Naming(MembershipSheet.FORM, "groups[{group}].memberships[{sponsor}]"),
          new Naming(ExemptionSheet.FORM, "exemptions[{group}{/member}]"),
          new Naming(SessionSheet.FORM, "trainingSessions[{id}]"),
          new Naming(AttendanceSheet.FORM, "attendances[{session}/{sponsor}]"),
          new Naming(HouseholdSheet.FORM, "households[{id}]"),
          new Naming(ArrivalSheet.FORM, "households[{household}].arrivals[{recorded}]"),
          new Naming(FamilySheet.FORM, "families[{household}]"),
          new Naming(CaseSheet.FORM, "cases[{id}]"),
          new Naming(TrackSheet.FORM, "integrationTracks[{person}]"),
          new Naming(ProposalSheet.FORM, "proposals[{id}]"),
          new Naming(SponsorshipSheet.FORM, "sponsorships[{id}]"),
          new Naming(OwnerSheet.FORM, "sponsorships[{sponsorship}].owners[{team}]"),
          new Naming(TaskSheet.FORM, "tasks[{sponsorship}/{task}]"),
          new Naming(ContactSheet.FORM, "contacts[{sponsorship}/{on}]"));

  public RowPlaces {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /** Of a register that was in no spreadsheet. */
  public static RowPlaces none() {
    return new RowPlaces(new TreeMap<>());
  }

  static RowPlaces of(Tables tables) {
    SortedMap<String, List<Place>> byPath = new TreeMap<>();
    for (Naming naming : NAMINGS) {
      Table table = tables.of(naming.form());
      for (AskedRow row : table.rows()) {
        Place place = Place.row(table.name(), row.number());
        naming
            .path(row)
            .ifPresent(path -> byPath.computeIfAbsent(path, none -> new ArrayList<>()).add(place));
      }
    }
    return new RowPlaces(byPath);
  }

  /**
   * The rows of the record to which a path leads, or of the record that holds it; from top to
   * bottom, none when it is not known.
   */
  public List<Place> find(FindingPath path) {
    String text = path.text();
    while (!text.isEmpty()) {
      List<Place> found = byPath.get(text);
      if (found != null) {
        return List.copyOf(found);
      }
      text = text.substring(0, Math.max(0, text.lastIndexOf('.')));
    }
    return List.of();
  }

  /**
   * How the records of a sheet are called.
   *
   * @param path with the keys of columns between braces; one with a slash may be empty
   */
  private record Naming(Form<?> form, String path) {
    /** The path of a row; nothing when a cell that it names is empty. */
    Optional<String> path(AskedRow row) {
      Matcher names = COLUMN.matcher(path);
      StringBuilder filled = new StringBuilder();
      while (names.find()) {
        Object value = value(names.group(2), row);
        boolean mayBeEmpty = !names.group(1).isEmpty();
        if (value == null && !mayBeEmpty) {
          return Optional.empty();
        }
        String text = value == null ? "" : names.group(1) + value;
        names.appendReplacement(filled, Matcher.quoteReplacement(text));
      }
      return Optional.of(names.appendTail(filled).toString());
    }

    private @Nullable Object value(String key, AskedRow row) {
      Column<?, ?> column =
          form.columns().stream()
              .filter(each -> each.key().equals(key))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no column '%s'".formatted(key)));
      return row.find(column);
    }
  }
}
