package nl.communitysponsorship.server.importing.course;

import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.course.Move;
import nl.communitysponsorship.core.course.NoContactNeeded;
import nl.communitysponsorship.core.course.Pause;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;
import org.jspecify.annotations.Nullable;

/** What the sheets of this room say. */
public record CourseTables(
    Map<SponsorshipId, List<Pause>> pauses,
    Map<SponsorshipId, List<Extension>> extensions,
    Map<SponsorshipId, List<Move>> moves,
    Map<SponsorshipId, List<NoContactNeeded>> quiet) {

  /** Holds the rows against sponsorships and teams, and makes records of them. */
  public static CourseTables of(Tables tables, Keys sponsorshipKeys, Keys teamKeys) {
    Table moves = tables.of(MoveSheet.FORM).each(MoveSheet::check);
    teamKeys.check(moves, MoveSheet.RECEIVER);
    return new CourseTables(
        Owned.read(
            tables.of(PauseSheet.FORM).each(PauseSheet::check),
            sponsorshipKeys,
            PauseSheet.SPONSORSHIP,
            PauseSheet::read),
        Owned.read(
            tables.of(ExtensionSheet.FORM).each(ExtensionSheet::check),
            sponsorshipKeys,
            ExtensionSheet.SPONSORSHIP,
            ExtensionSheet::read),
        Owned.read(moves, sponsorshipKeys, MoveSheet.SPONSORSHIP, MoveSheet::read),
        Owned.read(
            tables.of(QuietSheet.FORM).each(QuietSheet::check),
            sponsorshipKeys,
            QuietSheet.SPONSORSHIP,
            QuietSheet::read));
  }

  /** The course of a sponsorship. */
  public Course course(SponsorshipId sponsorship, @Nullable DefaultFinding fault) {
    return new Course(
        pauses.getOrDefault(sponsorship, List.of()),
        extensions.getOrDefault(sponsorship, List.of()),
        moves.getOrDefault(sponsorship, List.of()),
        quiet.getOrDefault(sponsorship, List.of()),
        fault);
  }
}
