package nl.communitysponsorship.server.importing.road;

import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.household.PersonId;
import nl.communitysponsorship.core.integration.IntegrationTrack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** Whose integration is followed, a row each. */
public final class TrackSheet {
  static final Column<IntegrationTrack, PersonId> PERSON =
      Column.required("person", Kinds.id(PersonId::new), IntegrationTrack::person);

  public static final Form<IntegrationTrack> FORM =
      Form.optional("tracks", List.of(PERSON), TrackSheet::rows);

  private TrackSheet() {}

  private static Stream<IntegrationTrack> rows(Register register) {
    return register.integrationTracks().stream();
  }

  static IntegrationTrack read(AskedRow row) {
    return new IntegrationTrack(row.get(PERSON), List.of(), List.of(), List.of(), List.of());
  }
}
