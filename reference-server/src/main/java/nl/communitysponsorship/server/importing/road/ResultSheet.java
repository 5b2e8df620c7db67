package nl.communitysponsorship.server.importing.road;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.LevelResult;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Owned;

/** The results of people, a row for each part of the exam. */
public final class ResultSheet {
  static final Column<Owned<PersonId, LevelResult>, PersonId> PERSON =
      Column.required("person", Kinds.id(PersonId::new), Owned::owner);
  static final Column<Owned<PersonId, LevelResult>, LevelResult.ExamPart> PART =
      Column.required("part", WordKinds.one(LevelResult.ExamPart.class), row -> row.value().part());
  static final Column<Owned<PersonId, LevelResult>, LanguageLevel> LEVEL =
      Column.optional("level", WordKinds.one(LanguageLevel.class), row -> row.value().level());
  static final Column<Owned<PersonId, LevelResult>, LevelResult.LevelSource> SOURCE =
      Column.required(
          "source", WordKinds.one(LevelResult.LevelSource.class), row -> row.value().source());
  static final Column<Owned<PersonId, LevelResult>, LocalDate> ON =
      Column.required("on", Kinds.day(), row -> row.value().on());
  static final Column<Owned<PersonId, LevelResult>, LocalDate> RECORDED =
      Column.required("recorded", Kinds.day(), row -> row.value().recordedOn());

  public static final Form<Owned<PersonId, LevelResult>> FORM =
      Form.optional(
          "results", List.of(PERSON, PART, LEVEL, SOURCE, ON, RECORDED), ResultSheet::rows);

  private ResultSheet() {}

  private static Stream<Owned<PersonId, LevelResult>> rows(Register register) {
    return register.integrationTracks().stream()
        .flatMap(each -> Owned.all(each.person(), each.results()));
  }

  static void check(AskedRow row) {
    row.inOrder(ON, RECORDED);
    LevelResult.ExamPart part = row.find(PART);
    LanguageLevel level = row.find(LEVEL);
    if (part == LevelResult.ExamPart.SOCIETY) {
      row.notWith(PART, LEVEL);
    } else if (part != null) {
      row.require(LEVEL);
      if (level == LanguageLevel.NONE || level == LanguageLevel.NATIVE) {
        row.refuse(LEVEL, ImportCode.RESULT_LEVEL);
      }
    }
  }

  static Owned<PersonId, LevelResult> read(AskedRow row) {
    return new Owned<>(
        row.get(PERSON),
        new LevelResult(
            row.get(PART), row.find(LEVEL), row.get(SOURCE), row.get(ON), row.get(RECORDED)));
  }
}
