package nl.communitysponsorship.server.importing.measurement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.Collector;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.SurveyResponse.ResponseMode;
import nl.communitysponsorship.core.measurement.SurveyResponse.Status;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;

/** Whom was asked what and when, a row for each time; the answers have a sheet of their own. */
public final class SurveySheet {
  static final Column<SurveyResponse, RespondentKind> KIND =
      Column.required(
          "kind",
          WordKinds.one(RespondentKind.class),
          each -> RespondentKind.of(each.respondent()));
  static final Column<SurveyResponse, String> RESPONDENT =
      Column.required("respondent", Respondents.kind(), each -> each.respondent().pseudonym());
  static final Column<SurveyResponse, HouseholdId> HOUSEHOLD =
      Column.optional("household", Kinds.id(HouseholdId::new), each -> Respondents.household(each));
  static final Column<SurveyResponse, Instrument> INSTRUMENT =
      Column.required("instrument", WordKinds.one(Instrument.class), SurveyResponse::instrument);
  static final Column<SurveyResponse, Wave> WAVE =
      Column.required("wave", WordKinds.one(Wave.class), SurveyResponse::wave);
  static final Column<SurveyResponse, Status> STATUS =
      Column.required("status", WordKinds.one(Status.class), SurveyResponse::status);
  static final Column<SurveyResponse, Collector> COLLECTED_BY =
      Column.required("collectedBy", WordKinds.one(Collector.class), SurveyResponse::collectedBy);
  static final Column<SurveyResponse, ResponseMode> MODE =
      Column.optional("mode", WordKinds.one(ResponseMode.class), SurveyResponse::mode);
  static final Column<SurveyResponse, Language> LANGUAGE =
      Column.optional("language", NamedKinds.language(), SurveyResponse::language);
  static final Column<SurveyResponse, LocalDate> ANSWERED =
      Column.optional("answered", Kinds.day(), SurveyResponse::answeredOn);

  public static final Form<SurveyResponse> FORM =
      new Form<>(
          "surveys",
          List.of(
              KIND,
              RESPONDENT,
              HOUSEHOLD,
              INSTRUMENT,
              WAVE,
              STATUS,
              COLLECTED_BY,
              ANSWERED,
              MODE,
              LANGUAGE),
          register -> register.surveys().stream());

  private static final Set<Status> WITH_ANSWERS = EnumSet.of(Status.COMPLETE, Status.PARTIAL);

  private SurveySheet() {}

  /** Who was asked what and when, which together stand once. */
  static Optional<SurveyKey> key(AskedRow row) {
    return SurveyKey.of(row.find(RESPONDENT), row.find(INSTRUMENT), row.find(WAVE));
  }

  static void check(AskedRow row) {
    RespondentKind kind = row.find(KIND);
    if (kind == RespondentKind.NEWCOMER) {
      row.require(HOUSEHOLD);
    } else if (kind != null && row.isFilled(HOUSEHOLD)) {
      row.refuse(HOUSEHOLD, ImportCode.SURVEY_HOUSEHOLD_NOT_MEANT);
    }
    Status status = row.find(STATUS);
    if (status != null && WITH_ANSWERS.contains(status)) {
      row.require(ANSWERED);
    } else if (status != null && row.isFilled(ANSWERED)) {
      row.refuse(ANSWERED, ImportCode.SURVEY_NOT_ANSWERED);
    }
  }

  /** Whether a row says that nobody answered. */
  static boolean isWithoutAnswers(AskedRow row) {
    Status status = row.find(STATUS);
    return status != null && !WITH_ANSWERS.contains(status);
  }

  static SurveyResponse read(AskedRow row, List<ItemAnswer> answers) {
    return new SurveyResponse(
        Respondents.of(row.get(KIND), row.get(RESPONDENT), row.find(HOUSEHOLD)),
        row.get(WAVE),
        row.get(INSTRUMENT),
        row.get(STATUS),
        row.get(COLLECTED_BY),
        row.find(MODE),
        row.find(LANGUAGE),
        row.find(ANSWERED),
        answers);
  }
}
