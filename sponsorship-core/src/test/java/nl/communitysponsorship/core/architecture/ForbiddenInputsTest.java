package nl.communitysponsorship.core.architecture;

import static nl.communitysponsorship.core.architecture.Room.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.screening.ConductCertificate;
import org.junit.jupiter.api.Test;

/** What must not be held has no place to be held in. */
class ForbiddenInputsTest {
  /** Words that name what no field, and no type of a field, may be about. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "nationality",
          "citizenship",
          "origin",
          "country",
          "birthplace",
          "religion",
          "belief",
          "faith",
          "ethnicity",
          "ethnic",
          "race",
          "tribe",
          "caste",
          "diagnosis",
          "disease",
          "illness",
          "medical",
          "health",
          "disability",
          "sexual",
          "sex",
          "gender",
          "orientation",
          "political",
          "opinion",
          "story",
          "narrative",
          "motive",
          "photo",
          "picture",
          "image",
          "bsn",
          "passport",
          "document",
          "scan",
          "attachment");

  @Test
  void no_field_is_named_after_what_may_not_be_held() {
    assertThat(fields().filter(field -> speaksOfForbidden(field.getName())))
        .extracting(JavaField::getFullName)
        .isEmpty();
  }

  @Test
  void no_field_has_a_type_that_is_named_after_what_may_not_be_held() {
    assertThat(
            fields()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .map(JavaClass::getSimpleName)
                .distinct()
                .filter(ForbiddenInputsTest::speaksOfForbidden))
        .isEmpty();
  }

  @Test
  void no_record_has_room_for_a_file() {
    assertThat(
            fields()
                .filter(field -> field.getOwner().isRecord())
                .filter(
                    field ->
                        field.getType().getAllInvolvedRawTypes().stream()
                            .anyMatch(ForbiddenInputsTest::holdsFiles)))
        .extracting(JavaField::getFullName)
        .isEmpty();
  }

  /** No document, no number, no note, no reason, no verdict. */
  @Test
  void a_conduct_certificate_holds_days_and_closed_words_and_nothing_else() {
    assertThat(
            Components.reachableFrom(ConductCertificate.class)
                .map(component -> component.getName() + " " + component.getType().getSimpleName())
                .distinct())
        .containsExactly(
            "requestedOn LocalDate",
            "issuedOn LocalDate",
            "seenOn LocalDate",
            "riskAreas List",
            "objectingUntil LocalDate",
            "closing Closing",
            "on LocalDate",
            "route AlternativeRoute",
            "way Way",
            "decidedBy WorkerId",
            "period DateRange",
            "value String",
            "from LocalDate",
            "until LocalDate");
  }

  @Test
  void the_words_are_looked_for_within_names_too() {
    assertThat(List.of("countryOfOrigin", "religion", "HealthRecord", "photoUrl", "ASYLUM_STORY"))
        .allMatch(ForbiddenInputsTest::speaksOfForbidden);
    assertThat(List.of("party", "original", "history", "doctor", "seenOn"))
        .noneMatch(ForbiddenInputsTest::speaksOfForbidden);
  }

  private static Stream<JavaField> fields() {
    return HOUSE.stream()
        .filter(each -> !each.isEnum())
        .flatMap(each -> each.getFields().stream())
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean holdsFiles(JavaClass type) {
    return type.isArray()
        || type.isAssignableTo(File.class)
        || type.isAssignableTo(InputStream.class)
        || type.isAssignableTo(Reader.class)
        || type.getPackageName().startsWith("java.nio");
  }

  private static boolean speaksOfForbidden(String name) {
    return Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])|_"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(FORBIDDEN::contains);
  }
}
