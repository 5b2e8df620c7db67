package nl.communitysponsorship.server.web.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.life.WhereItStands;
import nl.communitysponsorship.server.web.Pilot;
import nl.communitysponsorship.server.web.frame.PageTexts;
import nl.communitysponsorship.server.web.page.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SponsorshipDetailTest {
  private static final LocalDate END = LocalDate.of(2023, 12, 31);

  static List<Sponsorship> all() {
    return Pilot.WHOLE.sponsorships();
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_sponsorship_can_be_told_on_every_day_of_its_life_in_both_languages(
      Sponsorship sponsorship) {
    LocalDate confirmed = sponsorship.confirmedOn();
    for (int days : List.of(0, 30, 180, 360)) {
      LocalDate day = confirmed.plusDays(days).isAfter(END) ? END : confirmed.plusDays(days);
      for (Texts texts : List.of(Pilot.ENGLISH, Pilot.DUTCH)) {
        SponsorshipDetail detail = told(sponsorship, day, texts);

        assertThat(detail.owner()).isNotBlank();
        assertThat(detail.facts()).extracting(Fact::value).noneMatch(String::isBlank);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_task_stands_in_one_of_two_lists(Sponsorship sponsorship) {
    SponsorshipDetail detail = told(sponsorship, END, Pilot.ENGLISH);
    long tasks =
        Pilot.WHOLE.tasks().stream()
            .filter(each -> each.sponsorship().equals(sponsorship.id()))
            .count();

    assertThat(detail.toDo().size() + detail.done().size()).isEqualTo((int) tasks);
    assertThat(detail.done())
        .extracting(each -> each.status().word())
        .isSubsetOf("done", "done, after the day", "not needed");
  }

  @Test
  void a_breakdown_says_why_without_blame_and_who_took_over() {
    Sponsorship broken =
        all().stream()
            .filter(each -> each.findEnding().filter(Ending::isBreakdown).isPresent())
            .findFirst()
            .orElseThrow();
    SponsorshipDetail detail = told(broken, broken.findEnding().orElseThrow().on(), Pilot.ENGLISH);

    assertThat(detail.status().word()).isEqualTo("group fell away");
    assertThat(detail.owner()).contains("answers for this household, in place of the group");
    assertThat(detail.facts())
        .filteredOn(fact -> fact.name().equals("Ended"))
        .extracting(Fact::value)
        .first()
        .asString()
        .startsWith("The group fell away on ");
  }

  @Test
  void a_move_is_told_as_a_move_with_the_name_of_the_place() {
    Sponsorship moved =
        all().stream()
            .filter(each -> each.findEnding().filter(Ending.Moved.class::isInstance).isPresent())
            .findFirst()
            .orElseThrow();
    SponsorshipDetail detail = told(moved, moved.findEnding().orElseThrow().on(), Pilot.DUTCH);

    assertThat(detail.status().word()).isEqualTo("huishouden verhuisd");
    assertThat(detail.facts())
        .extracting(Fact::value)
        .anyMatch(value -> value.matches("Het huishouden verhuisde naar [A-Z].* op .*\\."));
  }

  @Test
  void a_task_is_called_by_its_title_in_the_language_of_the_reader() {
    var policy = Pilot.on(END).policy();

    assertThat(TaskLine.title("PRE-01", policy, Pilot.DUTCH)).isEqualTo("Schrijf het actieplan");
    assertThat(TaskLine.title("PRE-01", policy, PageTexts.in(java.util.Locale.ENGLISH)))
        .isEqualTo("Write the action plan");
    assertThat(TaskLine.title("OLD-99", policy, Pilot.ENGLISH)).isEqualTo("OLD-99");
  }

  private static SponsorshipDetail told(Sponsorship sponsorship, LocalDate day, Texts texts) {
    var snapshot = Pilot.on(day);
    Sponsorship found = snapshot.index().sponsorship(sponsorship.id()).orElseThrow();
    return SponsorshipDetail.of(
        found,
        WhereItStands.on(day, found, snapshot.index(), Policies.vwnPilot()).stateOn(day),
        new LifeView(List.of(), List.of(), LifeView.course(found, snapshot, texts)),
        snapshot,
        texts);
  }
}
