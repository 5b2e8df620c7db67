package nl.communitysponsorship.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.family.SpeakingWith;
import nl.communitysponsorship.core.family.SpeakingWith.Literacy;
import nl.communitysponsorship.core.family.SpeakingWith.Reading;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.Trait;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.remark.Remark;
import org.junit.jupiter.api.Test;

/** Cells that hold several pairs: how somebody reads, and what they ask of an interpreter. */
class PairsTest {
  private static final String OPENLY = "het huishouden en het team eromheen";

  @Test
  void pairs_are_read_in_both_languages_and_by_their_names() {
    SpeakingWith speaking =
        read(spoken("tir; Engels", "woman-as-interpreter: must, no-kin: MUST_NOT", "Ethi: SLOWLY"));

    assertThat(speaking.through()).containsExactly(new Language("eng"), new Language("tir"));
    assertThat(speaking.wishes())
        .containsExactly(
            new Wish(new Trait("no-kin"), Wish.Strength.MUST_NOT),
            new Wish(new Trait("woman-as-interpreter"), Wish.Strength.MUST));
    assertThat(speaking.reads()).containsExactly(new Reading("Ethi", Literacy.SLOWLY));
  }

  @Test
  void none_says_that_somebody_reads_nothing_and_an_empty_cell_that_nobody_asked() {
    assertThat(read(spoken("", "", "none")).reads()).isEqualTo(List.<Reading>of());
    assertThat(read(spoken("", "", "")).reads()).isNull();
  }

  @Test
  void every_strange_pair_is_told_with_what_is_required() {
    List<Remark> remarks =
        spoken("", "no-kin", "Latn: SLOWLY; latin: FLUENTLY; Arab").read().remarks();

    assertThat(remarks)
        .extracting(Remark::given)
        .containsExactly("no-kin", "Arab", "latin: FLUENTLY");
    assertThat(remarks)
        .extracting(remark -> Optional.ofNullable(remark.facts().get("required")))
        .containsExactly(
            Optional.of("required.wishes"),
            Optional.of("required.readings"),
            Optional.of("required.readings"));
    assertThat(remarks)
        .extracting(remark -> remark.place().toString())
        .containsExactly("Speaking with!E2", "Speaking with!F2", "Speaking with!F2");
  }

  private static SpeakingWith read(EditedWorkbook book) {
    return book.read().findRegister().orElseThrow().families().get(0).speaking().get(0);
  }

  private static EditedWorkbook spoken(String through, String wishes, String reads) {
    return Provocation.bare(EditedWorkbook.english())
        .add("Families", Content.text("H-01"))
        .add(
            "Speaking with",
            Content.text("H-01"),
            Content.text("P-01-1"),
            Content.text("yes"),
            Content.text(through),
            Content.text(wishes),
            Content.text(reads),
            Content.text("31-1-2022"),
            Content.text(OPENLY));
  }
}
