package nl.communitysponsorship.server.importing.family;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.PairKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;

/** How people are spoken with and written to, a row each. */
public final class SpeakingSheet {
  private static final NotedColumns<Owned<HouseholdId, SpeakingWith>> NOTED = NotedColumns.of();

  static final Column<Owned<HouseholdId, SpeakingWith>, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Owned::owner);
  static final Column<Owned<HouseholdId, SpeakingWith>, PersonId> PERSON =
      Column.required("person", Kinds.id(PersonId::new), row -> row.value().person());
  static final Column<Owned<HouseholdId, SpeakingWith>, Answer> INTERPRETER =
      Column.optional("interpreter", WordKinds.answer(), row -> row.value().needsInterpreter());
  static final Column<Owned<HouseholdId, SpeakingWith>, List<Language>> THROUGH =
      Column.optional("through", NamedKinds.languagesAlone(), row -> row.value().through());
  static final Column<Owned<HouseholdId, SpeakingWith>, List<Wish>> WISHES =
      Column.optional("wishes", PairKinds.wishes(), row -> row.value().wishes());
  static final Column<Owned<HouseholdId, SpeakingWith>, List<SpeakingWith.Reading>> READS =
      Column.optional("reads", PairKinds.readings(), row -> row.value().reads());

  public static final Form<Owned<HouseholdId, SpeakingWith>> FORM =
      Form.optional(
          "speaking",
          List.of(
              HOUSEHOLD,
              PERSON,
              INTERPRETER,
              THROUGH,
              WISHES,
              READS,
              NOTED.recorded(),
              NOTED.visibility(),
              NOTED.by()),
          SpeakingSheet::rows);

  private SpeakingSheet() {}

  private static Stream<Owned<HouseholdId, SpeakingWith>> rows(Register register) {
    return register.families().stream()
        .flatMap(each -> Owned.all(each.household(), each.speaking()));
  }

  static void check(AskedRow row) {
    NOTED.check(row);
  }

  static Owned<HouseholdId, SpeakingWith> read(AskedRow row) {
    return new Owned<>(row.get(HOUSEHOLD), speaking(row));
  }

  private static SpeakingWith speaking(AskedRow row) {
    Answer interpreter = row.find(INTERPRETER);
    List<Language> through = row.find(THROUGH);
    List<Wish> wishes = row.find(WISHES);
    return new SpeakingWith(
        row.get(PERSON),
        row.find(READS),
        interpreter == null ? Answer.UNKNOWN : interpreter,
        through == null ? List.of() : through,
        wishes == null ? List.of() : wishes,
        NOTED.read(row));
  }
}
