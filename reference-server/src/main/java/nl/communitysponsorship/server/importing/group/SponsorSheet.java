package nl.communitysponsorship.server.importing.group;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.Limit;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.BirthColumns;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.screening.CertificateSheet;
import nl.communitysponsorship.server.importing.screening.ScreeningTables;

/** The sponsors, a row each. */
public final class SponsorSheet {
  private static final int MOST_HOURS = 40;

  static final Column<Sponsor, SponsorId> ID =
      Column.required("id", Kinds.id(SponsorId::new), Sponsor::id);
  static final BirthColumns<Sponsor> BIRTH = BirthColumns.of(Sponsor::birth);
  static final Column<Sponsor, List<LanguageSkill>> LANGUAGES =
      Column.optional("languages", NamedKinds.languages(), Sponsor::languages);
  static final Column<Sponsor, List<SupportTopic>> SKILLS =
      Column.optional("skills", WordKinds.several(SupportTopic.class), Sponsor::skills);
  static final Column<Sponsor, List<Interest>> INTERESTS =
      Column.optional("interests", WordKinds.several(Interest.class), Sponsor::interests);
  static final Column<Sponsor, List<Timeslot>> TIMES =
      Column.optional("times", WordKinds.several(Timeslot.class), Sponsor::times);
  static final Column<Sponsor, Integer> HOURS =
      Column.optional("hours", Kinds.number(0, MOST_HOURS), Sponsor::hoursPerWeek);
  static final Column<Sponsor, List<Limit>> LIMITS =
      Column.optional("limits", WordKinds.several(Limit.class), Sponsor::limits);
  static final Column<Sponsor, LocalDate> INTERVIEW =
      Column.optional("interview", Kinds.day(), each -> each.screening().interviewOn());
  static final Column<Sponsor, LocalDate> STATEMENT =
      Column.optional("statement", Kinds.day(), each -> each.screening().statementOn());
  static final Column<Sponsor, LocalDate> REQUESTED =
      Column.optional(
          "certificateRequested",
          Kinds.day(),
          each -> CertificateSheet.onRow(each).map(it -> it.requestedOn()).orElse(null));
  static final Column<Sponsor, LocalDate> ISSUED =
      Column.optional(
          "certificateIssued",
          Kinds.day(),
          each -> CertificateSheet.onRow(each).map(it -> it.issuedOn()).orElse(null));
  static final Column<Sponsor, LocalDate> SEEN =
      Column.optional(
          "certificateSeen",
          Kinds.day(),
          each -> CertificateSheet.onRow(each).map(it -> it.seenOn()).orElse(null));
  static final Column<Sponsor, List<RiskArea>> AREAS =
      Column.optional(
          "certificateAreas",
          WordKinds.several(RiskArea.class),
          each -> CertificateSheet.onRow(each).map(it -> it.riskAreas()).orElse(null));

  public static final Form<Sponsor> FORM =
      new Form<>(
          "sponsors",
          List.of(
              ID,
              BIRTH.year(),
              BIRTH.day(),
              BIRTH.age(),
              BIRTH.ageOn(),
              LANGUAGES,
              SKILLS,
              INTERESTS,
              TIMES,
              HOURS,
              INTERVIEW,
              STATEMENT,
              REQUESTED,
              ISSUED,
              SEEN,
              AREAS,
              LIMITS),
          register -> register.sponsors().stream());

  private SponsorSheet() {}

  static void check(AskedRow row) {
    BIRTH.check(row);
    if (row.isFilled(ISSUED) != row.isFilled(SEEN)) {
      row.refuse(row.isFilled(ISSUED) ? SEEN : ISSUED, ImportCode.CERTIFICATE_HALF);
    }
    LocalDate issued = row.find(ISSUED);
    LocalDate seen = row.find(SEEN);
    if (issued != null && seen != null && seen.isBefore(issued)) {
      row.refuse(SEEN, ImportCode.CERTIFICATE_SEEN_TOO_EARLY);
    }
    if (row.isFilled(AREAS) && !row.isFilled(ISSUED) && !row.isFilled(SEEN)) {
      row.refuse(SEEN, ImportCode.CERTIFICATE_HALF);
    }
  }

  static Sponsor read(AskedRow row, List<DateRange> away, ScreeningTables screening) {
    return new Sponsor(
        row.get(ID),
        BIRTH.read(row),
        row.find(LANGUAGES),
        row.find(SKILLS),
        row.find(INTERESTS),
        row.find(TIMES),
        row.find(HOURS),
        row.find(LIMITS),
        away,
        screening.screening(
            row.get(ID), row.find(INTERVIEW), row.find(STATEMENT), certificates(row)));
  }

  private static List<ConductCertificate> certificates(AskedRow row) {
    return row.isFilled(REQUESTED) || row.isFilled(SEEN)
        ? List.of(
            new ConductCertificate(
                row.find(REQUESTED), row.find(ISSUED), row.find(SEEN), row.find(AREAS), null, null))
        : List.of();
  }
}
