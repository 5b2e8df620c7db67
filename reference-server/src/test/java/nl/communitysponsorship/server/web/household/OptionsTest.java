package nl.communitysponsorship.server.web.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.matching.criterion.Change;
import nl.communitysponsorship.matching.criterion.Rating;
import nl.communitysponsorship.matching.criterion.Share;
import nl.communitysponsorship.matching.criterion.Standing;
import nl.communitysponsorship.matching.result.Contribution;
import nl.communitysponsorship.matching.result.JointPlace;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.JudgedRequirement;
import nl.communitysponsorship.matching.result.RankedPair;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.matching.result.Unlisted;
import nl.communitysponsorship.server.web.Pilot;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final HouseholdId HOUSEHOLD = new HouseholdId("H-13");
  private static final Snapshot SNAPSHOT = Pilot.on(LocalDate.of(2023, 3, 15));
  private static final Message TOO_LARGE =
      Message.of("size-fits.too-large").with("people", 6).with("most", 4);
  private static final Message ASK_TRAITS =
      Message.of("must-wishes.ask").with("group", "G-03").with("traits", List.of("no-pets"));

  @Test
  void groups_with_the_same_points_are_shown_as_tied() {
    Options options =
        options(
            ranking(
                List.of(ranked(1, "G-01", 2), ranked(1, "G-02", 2), ranked(3, "G-03", 1)),
                List.of(),
                null));

    assertThat(options.options()).extracting(Options.Option::rank).containsExactly(1, 1, 3);
    assertThat(options.options())
        .extracting(Options.Option::isTied)
        .containsExactly(true, true, false);
  }

  @Test
  void the_group_that_is_put_forward_is_marked_and_need_not_be_the_first() {
    Options options =
        options(
            ranking(
                List.of(ranked(1, "G-01", 2), ranked(2, "G-02", 1)),
                List.of(),
                joint("G-02", "G-02")));

    assertThat(options.options())
        .filteredOn(Options.Option::isPutForward)
        .extracting(Options.Option::group)
        .containsExactly("G-02");
    assertThat(options.together().get(0)).contains("Group G-02 is now the system’s suggestion.");
  }

  @Test
  void what_is_equally_good_for_all_together_is_said() {
    Options options =
        options(
            ranking(
                List.of(ranked(1, "G-01", 2), ranked(1, "G-02", 2)),
                List.of(),
                joint("G-01", "G-01", "G-02")));

    assertThat(options.together()).contains("Equally good together: G-01 and G-02.");
  }

  @Test
  void a_household_for_which_no_group_is_left_reads_so() {
    Options options =
        options(
            ranking(
                List.of(ranked(1, "G-01", 2)), List.of(), new JointPlace(null, List.of(), true)));

    assertThat(options.together())
        .containsExactly(
            "Looked at together with all other households that wait, no group is left for this"
                + " one.");
  }

  @Test
  void what_is_in_the_way_is_told_in_full() {
    Options options =
        options(ranking(List.of(), List.of(blocked("G-01", Standing.UNMET, TOO_LARGE)), null));

    assertThat(options.notPossible()).hasSize(1);
    assertThat(options.notPossible().get(0).reasons())
        .containsExactly("6 in the household, and the group can welcome no more than 4");
  }

  @Test
  void what_has_to_be_asked_is_told_as_a_question_and_a_trait_in_words() {
    var unknown =
        new JudgedRequirement(
            "must-wishes",
            Standing.UNKNOWN,
            Message.of("must-wishes.not-asked").with("traits", List.of("no-pets")),
            List.of(Change.ask(ASK_TRAITS)));
    var pair =
        JudgedPair.of(HOUSEHOLD, new GroupId("G-03"), List.of(unknown), List.of(scored(1, 1)));

    Options options =
        options(new Ranking(HOUSEHOLD, List.of(), List.of(pair), List.of(), Unlisted.NONE, null));

    assertThat(options.toAsk().get(0).reasons()).containsExactly("ask group G-03 about no pets");
  }

  @Test
  void without_a_group_the_smallest_step_towards_one_is_told() {
    var blocked =
        new JudgedRequirement(
            "size-fits",
            Standing.UNMET,
            TOO_LARGE,
            List.of(
                Change.stretch(
                    Message.of("size-fits.stretch").with("group", "G-01").with("people", 6))));
    var pair = JudgedPair.of(HOUSEHOLD, new GroupId("G-01"), List.of(blocked), List.of());

    assertThat(options(ranking(List.of(), List.of(pair), null)).unlocks())
        .containsExactly(
            "Group G-01: ask group G-01 whether it could welcome a larger household (this household: 6).");
  }

  @Test
  void no_more_than_three_reasons_are_told_and_those_that_add_most_first() {
    var pair =
        JudgedPair.of(
            HOUSEHOLD,
            new GroupId("G-01"),
            List.of(),
            List.of(scored(1, 4), scored(2, 4), scored(3, 4), scored(4, 4), scored(0, 4)));
    Options.Option option =
        options(ranking(List.of(new RankedPair(1, pair)), List.of(), null)).options().get(0);

    assertThat(option.reasons())
        .containsExactly(
            "4 members speak no language",
            "3 members speak no language",
            "2 members speak no language");
    assertThat(option.known()).isEqualTo("The answer is known for 100 % of what counts.");
  }

  private static Options options(Ranking ranking) {
    return Options.of(ranking, SNAPSHOT, Pilot.ENGLISH);
  }

  private static Ranking ranking(
      List<RankedPair> options, List<JudgedPair> notPossible, JointPlace joint) {
    return new Ranking(HOUSEHOLD, options, List.of(), notPossible, Unlisted.NONE, joint);
  }

  private static JointPlace joint(String proposed, String... equallyGood) {
    return new JointPlace(
        new GroupId(proposed), List.of(equallyGood).stream().map(GroupId::new).toList(), false);
  }

  private static RankedPair ranked(int rank, String group, int part) {
    return new RankedPair(
        rank, JudgedPair.of(HOUSEHOLD, new GroupId(group), List.of(), List.of(scored(part, 2))));
  }

  private static JudgedPair blocked(String group, Standing standing, Message reason) {
    return JudgedPair.of(
        HOUSEHOLD,
        new GroupId(group),
        List.of(new JudgedRequirement("size-fits", standing, reason, List.of())),
        List.of());
  }

  private static Contribution scored(int part, int whole) {
    Message reason =
        Message.of("shared-language.speakers").with("count", part).with("languages", "no language");
    return new Contribution(
        "shared-language", 1, Rating.Kind.SCORED, new Share(part, whole), 0, reason);
  }
}
