package nl.communitysponsorship.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;
import nl.communitysponsorship.core.identity.Participant;
import nl.communitysponsorship.core.identity.Participant.PersonKind;
import nl.communitysponsorship.core.merge.Merge.Merged;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;

/** The laws of a merge, over registers in which anything may be unknown or lead nowhere. */
class MergeProperties {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  private static final WorkerId WORKER = new WorkerId("W-01");

  @Property(tries = 400)
  void taking_a_merge_back_gives_the_register_before_byte_for_byte(
      @ForAll("registers") Register register, @ForAll PersonKind kind) {
    List<Participant> two = two(register, kind);

    Merged merged = Merge.carryOut(register, two.get(0), two.get(1), DAY, WORKER);
    MergeRecord stored = MergeJson.read(MergeJson.write(merged.record())).orThrow();

    assertThat(stored).isEqualTo(merged.record());
    assertThat(Merge.unmerge(merged.now(), stored))
        .isInstanceOfSatisfying(
            Merge.Unmerge.Restored.class,
            restored ->
                assertThat(RegisterJson.write(restored.now()))
                    .isEqualTo(RegisterJson.write(register)));
  }

  @Property(tries = 200)
  void after_a_merge_nothing_leads_to_the_pseudonym_that_went(
      @ForAll("registers") Register register, @ForAll PersonKind kind) {
    List<Participant> two = two(register, kind);

    Merged merged = Merge.carryOut(register, two.get(0), two.get(1), DAY, WORKER);

    assertThat(RegisterJson.write(merged.now())).doesNotContain("\"" + two.get(1) + "\"");
    assertThat(new MergedPeople(List.of(merged.record())).current(two.get(1)))
        .isEqualTo(two.get(0));
  }

  @Property(tries = 200)
  void the_preview_names_every_record_that_the_merge_touches(
      @ForAll("registers") Register register, @ForAll PersonKind kind) {
    List<Participant> two = two(register, kind);

    MergePreview preview = Merge.preview(register, two.get(0), two.get(1));
    Merged merged = Merge.carryOut(register, two.get(0), two.get(1), DAY, WORKER);

    assertThat(
            merged.record().undo().stream()
                .filter(change -> change.after().isPresent())
                .map(change -> change.key())
                .filter(key -> !List.of("sponsors", "households").contains(key.list())))
        .allMatch(preview.links()::contains);
  }

  /** Two people of a kind, of whom each stands in the register once. */
  private static List<Participant> two(Register register, PersonKind kind) {
    List<Participant> people =
        kind == PersonKind.SPONSOR
            ? register.sponsors().stream().map(each -> Participant.of(each.id())).toList()
            : register.households().stream()
                .flatMap(each -> each.members().stream())
                .map(each -> Participant.of(each.id()))
                .collect(Collectors.toList());
    Assume.that(people.size() >= 2 && new HashSet<>(people).size() == people.size());
    return List.of(people.get(people.size() - 1), people.get(0));
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }
}
