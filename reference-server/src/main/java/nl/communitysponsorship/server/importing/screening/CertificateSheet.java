package nl.communitysponsorship.server.importing.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Owned;

/** The certificates that do not stand on the row of their sponsor, a row each. */
public final class CertificateSheet {
  static final Column<Owned<SponsorId, ConductCertificate>, SponsorId> SPONSOR =
      Column.required("sponsor", Kinds.id(SponsorId::new), Owned::owner);
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> REQUESTED =
      Column.optional("requested", Kinds.day(), row -> row.value().requestedOn());
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> ISSUED =
      Column.optional("issued", Kinds.day(), row -> row.value().issuedOn());
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> SEEN =
      Column.optional("seen", Kinds.day(), row -> row.value().seenOn());
  static final Column<Owned<SponsorId, ConductCertificate>, List<RiskArea>> AREAS =
      Column.optional("areas", WordKinds.several(RiskArea.class), row -> row.value().riskAreas());
  static final Column<Owned<SponsorId, ConductCertificate>, LocalDate> OBJECTING =
      Column.optional("objectingLastDay", Kinds.lastDay(), row -> row.value().objectingUntil());

  public static final Form<Owned<SponsorId, ConductCertificate>> FORM =
      Form.optional(
          "certificates",
          List.of(
              SPONSOR,
              REQUESTED,
              ISSUED,
              SEEN,
              AREAS,
              OBJECTING,
              ClosingColumns.KIND,
              ClosingColumns.ON,
              ClosingColumns.WAY,
              ClosingColumns.BY,
              ClosingColumns.FROM,
              ClosingColumns.LAST_DAY),
          CertificateSheet::rows);

  private CertificateSheet() {}

  private static Stream<Owned<SponsorId, ConductCertificate>> rows(Register register) {
    return register.sponsors().stream().flatMap(each -> Owned.all(each.id(), others(each)));
  }

  static void check(AskedRow row) {
    ClosingColumns.check(row);
    if (row.isFilled(ISSUED) != row.isFilled(SEEN)) {
      row.refuse(row.isFilled(ISSUED) ? SEEN : ISSUED, ImportCode.CERTIFICATE_HALF);
    }
    LocalDate issued = row.find(ISSUED);
    LocalDate seen = row.find(SEEN);
    if (issued != null && seen != null && seen.isBefore(issued)) {
      row.refuse(SEEN, ImportCode.CERTIFICATE_SEEN_TOO_EARLY);
    }
    row.onlyWith(SEEN, AREAS);
    row.onlyWith(REQUESTED, OBJECTING);
    if (row.isFilled(SEEN) || row.isFilled(ClosingColumns.KIND)) {
      row.notWith(row.isFilled(SEEN) ? SEEN : ClosingColumns.KIND, OBJECTING);
    } else {
      row.require(REQUESTED);
    }
  }

  static Owned<SponsorId, ConductCertificate> read(AskedRow row) {
    return new Owned<>(
        row.get(SPONSOR),
        new ConductCertificate(
            row.find(REQUESTED),
            row.find(ISSUED),
            row.find(SEEN),
            row.find(AREAS),
            row.find(OBJECTING),
            ClosingColumns.read(row)));
  }

  /** The certificate that stands on the row of a sponsor: the newest, if it fits there. */
  public static Optional<ConductCertificate> onRow(Sponsor sponsor) {
    List<ConductCertificate> all = sponsor.screening().certificates();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1))
            .filter(each -> each.objectingUntil() == null && each.closing() == null);
  }

  private static List<ConductCertificate> others(Sponsor sponsor) {
    List<ConductCertificate> all = sponsor.screening().certificates();
    return onRow(sponsor).isPresent() ? all.subList(0, all.size() - 1) : all;
  }
}
