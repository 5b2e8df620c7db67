package nl.communitysponsorship.server.importing.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.family.SpeakingWith.Literacy;
import nl.communitysponsorship.core.family.SpeakingWith.Reading;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.Wish;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.value.Answer;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.Timeslot;
import nl.communitysponsorship.core.value.Trait;
import nl.communitysponsorship.server.importing.words.Words;
import nl.communitysponsorship.server.tables.Content;
import nl.communitysponsorship.server.tables.Sheet;
import nl.communitysponsorship.server.tables.ask.CellReader;
import nl.communitysponsorship.server.tables.ask.Known;
import nl.communitysponsorship.server.tables.ask.SheetReader;
import nl.communitysponsorship.server.tables.remark.Remarks;

/** What is written in one language is read as an equal value in any. */
class KindProperties {
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);
  private static final Words DUTCH = Words.in(Locale.forLanguageTag("nl"));

  @Property(tries = 30)
  void words_come_back(@ForAll TrainingModule module, @ForAll Answer answer) {
    check(WordKinds.one(TrainingModule.class), module);
    check(WordKinds.answer(), answer);
    check(WordKinds.yesOrNo(), answer == Answer.YES);
  }

  @Property(tries = 60)
  void lists_of_words_come_back(@ForAll("modules") List<TrainingModule> modules) {
    check(WordKinds.several(TrainingModule.class), modules);
  }

  @Property(tries = 30)
  void languages_come_back(@ForAll("languages") List<LanguageSkill> skills) {
    check(NamedKinds.languages(), skills);
    check(NamedKinds.languagesAlone(), skills.stream().map(LanguageSkill::language).toList());
  }

  @Property(tries = 30)
  void municipalities_come_back(@ForAll("municipalities") List<MunicipalityCode> codes) {
    check(NamedKinds.municipalities(), codes);
    codes.forEach(code -> check(NamedKinds.municipality(), code));
  }

  @Property(tries = 30)
  void days_come_back(@ForAll("days") LocalDate day) {
    check(Kinds.day(), day);
    check(Kinds.lastDay(), day);
    assertThat(Kinds.lastDay().write(day, DUTCH).findDay()).contains(day.minusDays(1));
  }

  @Property(tries = 40)
  void numbers_and_pseudonyms_come_back(@ForAll int number) {
    check(Kinds.number(Integer.MIN_VALUE, Integer.MAX_VALUE), number % 1_000_000);
    check(Kinds.id(GroupId::new), new GroupId("G-" + Math.abs(number % 10_000)));
    check(Kinds.trait(), new Trait("no-pets"));
    check(Kinds.postcodeArea(), Integer.toString(1000 + Math.floorMod(number, 9000)));
    check(Kinds.taskCode(), "ABC-%02d".formatted(Math.floorMod(number, 100)));
  }

  @Property(tries = 20)
  void every_constant_is_understood_by_its_name(@ForAll Timeslot slot) {
    assertThat(read(WordKinds.one(Timeslot.class), Content.text(slot.name()), DUTCH))
        .contains(slot);
  }

  @Property(tries = 20)
  void pairs_come_back(@ForAll Wish.Strength strength, @ForAll Literacy literacy) {
    Wish wish = new Wish(new Trait("no-pets"), strength);
    Reading reading = new Reading("Latn", literacy);

    check(PairKinds.wishes(), List.of());
    check(PairKinds.wishes(), List.of(wish, new Wish(new Trait("quiet"), Wish.Strength.NICE)));
    check(PairKinds.readings(), List.of(reading, new Reading("Arab", Literacy.NOT_YET)));
  }

  @Provide
  Arbitrary<List<TrainingModule>> modules() {
    return Arbitraries.of(TrainingModule.class).list().ofMaxSize(10);
  }

  @Provide
  Arbitrary<List<LanguageSkill>> languages() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').ofLength(3),
            Arbitraries.of(LanguageLevel.class).injectNull(0.3))
        .as((code, level) -> new LanguageSkill(new Language(code), level))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<MunicipalityCode>> municipalities() {
    return Arbitraries.integers()
        .between(0, 9999)
        .map(number -> new MunicipalityCode("GM%04d".formatted(number)))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 3, 2).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static <T> void check(Kind<T> kind, T value) {
    for (Words writing : Arrays.asList(ENGLISH, DUTCH)) {
      for (Words reading : Arrays.asList(ENGLISH, DUTCH)) {
        assertThat(read(kind, kind.write(value, writing), reading)).contains(value);
      }
    }
  }

  private static <T> Optional<T> read(Kind<T> kind, Content content, Words words) {
    Remarks remarks = Remarks.byName();
    Sheet sheet = Sheet.of("s", List.of("c", "d"), List.of(List.of(content, Content.text("x"))));
    List<Known> columns = List.of(Known.optional("c", "c"), Known.optional("d", "d"));
    CellReader cell =
        SheetReader.open(sheet, columns, List.of(), remarks)
            .rows()
            .findFirst()
            .orElseThrow()
            .optional("c");
    Optional<T> value = kind.read(cell, words);
    assertThat(remarks.sorted()).isEmpty();
    return value;
  }
}
