package nl.communitysponsorship.server.importing.course;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Extension;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** The extensions of sponsorships, a row each. */
public final class ExtensionSheet {
  static final Column<Owned<SponsorshipId, Extension>, SponsorshipId> SPONSORSHIP =
      Column.required("sponsorship", Kinds.id(SponsorshipId::new), Owned::owner);
  static final Column<Owned<SponsorshipId, Extension>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<SponsorshipId, Extension>, LocalDate> BEFORE =
      Column.required("beforeLastDay", Kinds.lastDay(), row -> row.value().before());
  static final Column<Owned<SponsorshipId, Extension>, LocalDate> UNTIL =
      Column.required("untilLastDay", Kinds.lastDay(), row -> row.value().until());
  static final Column<Owned<SponsorshipId, Extension>, LocalDate> HOUSEHOLD =
      Column.required("householdAgreed", Kinds.day(), row -> row.value().householdAgreedOn());
  static final Column<Owned<SponsorshipId, Extension>, LocalDate> GROUP =
      Column.required("groupAgreed", Kinds.day(), row -> row.value().groupAgreedOn());
  static final Column<Owned<SponsorshipId, Extension>, WorkerId> BY =
      Column.required("recordedBy", Kinds.id(WorkerId::new), row -> row.value().recordedBy());

  public static final Form<Owned<SponsorshipId, Extension>> FORM =
      Form.optional(
          "extensions",
          List.of(SPONSORSHIP, ON, BEFORE, UNTIL, HOUSEHOLD, GROUP, BY),
          ExtensionSheet::rows);

  private ExtensionSheet() {}

  private static Stream<Owned<SponsorshipId, Extension>> rows(Register register) {
    return register.sponsorships().stream()
        .flatMap(each -> Owned.all(each.id(), each.course().extensions()));
  }

  static void check(AskedRow row) {
    row.inOrder(HOUSEHOLD, ON);
    row.inOrder(GROUP, ON);
    row.later(BEFORE, UNTIL);
  }

  static Owned<SponsorshipId, Extension> read(AskedRow row) {
    return new Owned<>(
        row.get(SPONSORSHIP),
        new Extension(
            row.get(ON),
            row.get(BEFORE),
            row.get(UNTIL),
            row.get(HOUSEHOLD),
            row.get(GROUP),
            row.get(BY)));
  }
}
