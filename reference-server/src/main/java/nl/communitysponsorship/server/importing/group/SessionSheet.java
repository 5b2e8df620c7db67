package nl.communitysponsorship.server.importing.group;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;

/** The training sessions, a row each. */
public final class SessionSheet {
  static final Column<TrainingSession, SessionId> ID =
      Column.required("id", Kinds.id(SessionId::new), TrainingSession::id);
  static final Column<TrainingSession, LocalDate> ON =
      Column.required("on", Kinds.day(), TrainingSession::on);
  static final Column<TrainingSession, MunicipalityCode> MUNICIPALITY =
      Column.required("municipality", NamedKinds.municipality(), TrainingSession::municipality);
  static final Column<TrainingSession, List<TrainingModule>> MODULES =
      Column.required("modules", WordKinds.several(TrainingModule.class), TrainingSession::modules);
  static final Column<TrainingSession, Integer> PLACES =
      Column.required("places", Kinds.number(1, Integer.MAX_VALUE), TrainingSession::places);
  static final Column<TrainingSession, Integer> MINUTES =
      Column.optional("minutes", Kinds.number(1, Integer.MAX_VALUE), TrainingSession::minutes);

  public static final Form<TrainingSession> FORM =
      new Form<>(
          "trainings",
          List.of(ID, ON, MUNICIPALITY, MODULES, PLACES, MINUTES),
          register -> register.trainingSessions().stream());

  private SessionSheet() {}

  static void check(AskedRow row) {
    List<TrainingModule> modules = row.find(MODULES);
    if (modules != null && modules.isEmpty()) {
      row.refuse(MODULES, ImportCode.TRAINING_WITHOUT_MODULES);
    }
  }

  static TrainingSession read(AskedRow row) {
    return new TrainingSession(
        row.get(ID),
        row.get(ON),
        row.get(MUNICIPALITY),
        row.get(MODULES),
        row.get(PLACES),
        row.find(MINUTES));
  }
}
