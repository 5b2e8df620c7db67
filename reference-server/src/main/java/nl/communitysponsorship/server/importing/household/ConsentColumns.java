package nl.communitysponsorship.server.importing.household;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.privacy.Consent;
import nl.communitysponsorship.core.privacy.ConsentRecipient;
import nl.communitysponsorship.core.privacy.ConsentTerms;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.column.NamedKinds;
import nl.communitysponsorship.server.importing.column.WordKinds;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.Owned;
import org.jspecify.annotations.Nullable;

/** The columns that say how a consent was asked; none is filled when nobody wrote it down. */
final class ConsentColumns {
  static final Column<Owned<HouseholdId, Consent>, ConsentRecipient> RECIPIENT =
      Column.optional(
          "recipient",
          WordKinds.one(ConsentRecipient.class),
          row -> terms(row).map(ConsentTerms::recipient).orElse(null));
  static final Column<Owned<HouseholdId, Consent>, ConsentTerms.ConsentGround> GROUND =
      Column.optional(
          "ground",
          WordKinds.one(ConsentTerms.ConsentGround.class),
          row -> terms(row).map(ConsentTerms::ground).orElse(null));
  static final Column<Owned<HouseholdId, Consent>, ConsentTerms.ConsentGiver> GIVEN_BY =
      Column.optional(
          "givenBy",
          WordKinds.one(ConsentTerms.ConsentGiver.class),
          row -> terms(row).map(ConsentTerms::givenBy).orElse(null));
  static final Column<Owned<HouseholdId, Consent>, Language> LANGUAGE =
      Column.optional(
          "language",
          NamedKinds.language(),
          row -> terms(row).flatMap(ConsentTerms::findLanguage).orElse(null));
  static final Column<Owned<HouseholdId, Consent>, Answer> INTERPRETER =
      Column.optional(
          "interpreter",
          WordKinds.answer(),
          row -> terms(row).map(ConsentTerms::interpreter).orElse(null));
  static final Column<Owned<HouseholdId, Consent>, String> TEXT_VERSION =
      Column.optional(
          "textVersion",
          Kinds.textVersion(),
          row -> terms(row).map(ConsentTerms::textVersion).orElse(null));

  /** All of them, from left to right. */
  static final List<Column<Owned<HouseholdId, Consent>, ?>> ALL =
      List.of(RECIPIENT, GROUND, GIVEN_BY, LANGUAGE, INTERPRETER, TEXT_VERSION);

  private ConsentColumns() {}

  static void check(AskedRow row) {
    if (row.hasAny(ALL)) {
      row.require(RECIPIENT);
      row.require(GROUND);
      row.require(GIVEN_BY);
    }
  }

  static @Nullable ConsentTerms read(AskedRow row) {
    if (!row.hasAny(ALL)) {
      return null;
    }
    Answer interpreter = row.find(INTERPRETER);
    return new ConsentTerms(
        row.get(RECIPIENT),
        row.get(GROUND),
        row.find(LANGUAGE),
        interpreter == null ? Answer.UNKNOWN : interpreter,
        row.find(TEXT_VERSION),
        row.get(GIVEN_BY));
  }

  private static Optional<ConsentTerms> terms(Owned<HouseholdId, Consent> row) {
    return Optional.ofNullable(row.value().terms());
  }
}
