package nl.communitysponsorship.server.importing.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;
import org.jspecify.annotations.Nullable;

/** What the sheets of this room say. */
public record ScreeningTables(
    Map<SponsorId, List<ConductCertificate>> certificates,
    Map<SponsorId, List<Check>> sponsorChecks,
    Map<GroupId, List<Check>> groupChecks,
    List<Exemption> exemptions) {

  /** Holds the rows against those whom they are about, and makes records of them. */
  public static ScreeningTables of(Tables tables, Keys sponsorKeys, Keys groupKeys) {
    Table exemptions = tables.of(ExemptionSheet.FORM).each(ExemptionSheet::check);
    groupKeys.check(exemptions, ExemptionSheet.GROUP);
    sponsorKeys.check(exemptions, ExemptionSheet.MEMBER);
    return new ScreeningTables(
        Owned.read(
            tables.of(CertificateSheet.FORM).each(CertificateSheet::check),
            sponsorKeys,
            CertificateSheet.SPONSOR,
            CertificateSheet::read),
        Owned.read(
            tables.of(SponsorCheckSheet.FORM),
            sponsorKeys,
            SponsorCheckSheet.SPONSOR,
            SponsorCheckSheet::read),
        Owned.read(
            tables.of(GroupCheckSheet.FORM),
            groupKeys,
            GroupCheckSheet.GROUP,
            GroupCheckSheet::read),
        exemptions.build(ExemptionSheet::read));
  }

  /**
   * The screening of a sponsor, with the certificate on the row of the sponsor, if there is one.
   */
  public Screening screening(
      SponsorId sponsor,
      @Nullable LocalDate interviewOn,
      @Nullable LocalDate statementOn,
      List<ConductCertificate> onRow) {
    List<ConductCertificate> all = new ArrayList<>(onRow);
    all.addAll(certificates.getOrDefault(sponsor, List.of()));
    return new Screening(
        interviewOn, statementOn, all, sponsorChecks.getOrDefault(sponsor, List.of()));
  }

  /** What was in order of a group as a whole. */
  public List<Check> checks(GroupId group) {
    return groupChecks.getOrDefault(group, List.of());
  }
}
