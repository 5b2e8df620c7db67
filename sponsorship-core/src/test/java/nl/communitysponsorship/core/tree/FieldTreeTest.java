package nl.communitysponsorship.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.Components;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.privacy.FieldCatalogue;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.FieldEntry.Erasure;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import org.junit.jupiter.api.Test;

class FieldTreeTest {
  private static final FieldTree FIELDS = FieldTree.shipped();

  /** Every property of every object has a field: whoever walks the tree leaves nothing out. */
  @Test
  void every_value_of_a_register_has_its_field() {
    assertThat(unknown(FieldTree.of(SmallProgramme.register()))).isEmpty();
  }

  @Property(tries = 100)
  void every_value_of_any_register_has_its_field(@ForAll("registers") Register register) {
    assertThat(unknown(FieldTree.of(register))).isEmpty();
    assertThat(FieldTree.register(FieldTree.of(register))).isEqualTo(register);
  }

  /** Ids and codes are texts in JSON: their field is the one that holds them. */
  @Test
  void every_field_of_the_records_is_met_somewhere_in_the_tree() {
    Set<String> met = new LinkedHashSet<>();
    fieldsFrom(FieldTree.ROOT, met, new TreeSet<>());

    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(
            Components.reachableFrom(Register.class)
                .filter(each -> !isText(each.getDeclaringRecord()))
                .map(each -> each.getDeclaringRecord().getSimpleName() + "." + each.getName())
                .toList());
  }

  @Test
  void pseudonyms_know_whose_they_are() {
    assertThat(FIELDS.whose("SponsorId")).contains(Whose.SPONSOR);
    assertThat(FIELDS.whose("PersonId")).contains(Whose.PERSON);
    assertThat(FIELDS.whose("MunicipalityCode")).isEmpty();
    assertThat(FIELDS.ids()).contains("GroupId", "SessionId", "WorkerId").isSorted();
  }

  /** Where nothing stands in a field after an erasure, the record must still be whole. */
  @Test
  void what_is_erased_may_be_absent_or_empty_or_has_something_in_its_place() {
    var stuck = new ArrayList<String>();
    for (FieldEntry entry : FieldCatalogue.shipped().entries()) {
      boolean isGone = entry.erasure() == Erasure.ERASE && entry.handling().whose() != Whose.HOLDER;
      if (isGone && !canGo(entry)) {
        stuck.add(entry.toString());
      }
    }

    // These are parts of something that goes as a whole: a wish, a dwelling, an answer.
    assertThat(stuck)
        .containsExactlyInAnyOrder(
            "Wish.trait",
            "Wish.strength",
            "Dwelling.municipality",
            "Dwelling.stepFree",
            "ItemAnswer.item",
            "ItemAnswer.value");
  }

  private static boolean canGo(FieldEntry entry) {
    return FIELDS.allFields(entry.record()).stream()
        .filter(field -> field.entry().equals(entry))
        .findFirst()
        .map(field -> !field.isRequired() || field.isList() || entry.handling().neutral() != null)
        .orElse(false);
  }

  private static boolean isText(Class<?> type) {
    return type.getRecordComponents().length == 1
        && List.of("value", "code").contains(type.getRecordComponents()[0].getName());
  }

  private static void fieldsFrom(String type, Set<String> met, Set<String> seen) {
    if (seen.add(type)) {
      for (TreeField field : FIELDS.allFields(type)) {
        met.add(field.entry().toString());
        fieldsFrom(field.type(), met, seen);
      }
    }
  }

  private static List<String> unknown(JsonNode register) {
    var unknown = new ArrayList<String>();
    collect(FieldTree.ROOT, register, unknown);
    return unknown;
  }

  private static void collect(String type, JsonNode node, List<String> unknown) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              boolean isFrame =
                  name.equals("kind") || (type.equals(FieldTree.ROOT) && name.equals("format"));
              if (!isFrame || FIELDS.find(type, node, name).isPresent()) {
                FIELDS
                    .find(type, node, name)
                    .ifPresentOrElse(
                        field ->
                            FIELDS
                                .values(field, node)
                                .forEach(value -> collect(field.type(), value, unknown)),
                        () -> unknown.add(type + "." + name));
              }
            });
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }
}
