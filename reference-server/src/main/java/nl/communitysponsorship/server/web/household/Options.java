package nl.communitysponsorship.server.web.household;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.matching.result.Contribution;
import nl.communitysponsorship.matching.result.JointPlace;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.RankedPair;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.matching.result.Unlock;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/**
 * The groups for a household, in the reader's language: each appears once.
 *
 * @param together what is put forward when all households are looked at together, in sentences
 * @param options the possible groups, best first
 * @param toAsk the groups of which something has to be asked first
 * @param notPossible the groups that are not possible, those with the fewest things in the way
 *     first
 * @param unlocks what people could do when no group is possible
 * @param unlisted how many more groups were judged and not listed; empty when none were
 */
public record Options(
    List<String> together,
    List<Option> options,
    List<Other> toAsk,
    List<Other> notPossible,
    List<String> unlocks,
    String unlisted) {
  private static final int REASONS = 3;

  public Options {
    together = List.copyOf(together);
    options = List.copyOf(options);
    toAsk = List.copyOf(toAsk);
    notPossible = List.copyOf(notPossible);
    unlocks = List.copyOf(unlocks);
    requireNonNull(unlisted, "unlisted");
  }

  /**
   * A possible group.
   *
   * @param isTied whether another group has the same points
   * @param known on how much of what counts the points rest
   * @param isPutForward whether it is put forward when all households are looked at together
   * @param reasons what adds most
   */
  public record Option(
      int rank,
      boolean isTied,
      String group,
      String place,
      int points,
      String known,
      boolean isPutForward,
      List<String> reasons) {
    public Option {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A group that cannot be proposed as things are.
   *
   * @param reasons everything in the way, or everything to ask
   */
  public record Other(String group, String place, List<String> reasons) {
    public Other {
      reasons = List.copyOf(reasons);
    }
  }

  static Options of(Ranking ranking, Snapshot snapshot, Texts texts) {
    var reasons = new Reasons(texts);
    return new Options(
        ranking.findJoint().map(joint -> together(joint, texts)).orElse(List.of()),
        ranking.options().stream().map(each -> option(each, ranking, snapshot, texts)).toList(),
        ranking.toAsk().stream()
            .map(each -> other(each, reasons.questions(each), snapshot))
            .toList(),
        ranking.notPossible().stream()
            .map(each -> other(each, reasons.obstacles(each), snapshot))
            .toList(),
        ranking.smallestUnlocks().stream().map(each -> unlock(each, texts)).toList(),
        ranking.unlisted().groups() == 0
            ? ""
            : texts.text(
                Message.of("options.unlisted").with("count", ranking.unlisted().groups())));
  }

  private static List<String> together(JointPlace joint, Texts texts) {
    var sentences = new ArrayList<String>();
    joint
        .findProposed()
        .ifPresentOrElse(
            group -> sentences.add(texts.text(Message.of("options.together").with("group", group))),
            () -> sentences.add(texts.text("options.together.nobody")));
    if (joint.equallyGood().size() > 1) {
      sentences.add(
          texts.text(Message.of("options.together.tied").with("groups", joint.equallyGood())));
    }
    if (joint.findProposed().isPresent() && joint.mayGoWithout()) {
      sentences.add(texts.text("options.together.without"));
    }
    return sentences;
  }

  private static Option option(RankedPair ranked, Ranking ranking, Snapshot snapshot, Texts texts) {
    JudgedPair pair = ranked.pair();
    long sameRank = ranking.options().stream().filter(each -> each.rank() == ranked.rank()).count();
    return new Option(
        ranked.rank(),
        sameRank > 1,
        pair.group().value(),
        place(pair.group(), snapshot),
        pair.score(),
        known(pair, texts),
        ranking.proposed().filter(pair.group()::equals).isPresent(),
        pair.contributions().stream()
            .filter(each -> each.points() > 0)
            .sorted(Comparator.comparingInt(Contribution::points).reversed())
            .limit(REASONS)
            .map(each -> new Reasons(texts).tell(each.reason()))
            .toList());
  }

  /** On how much of what counts the points of a pair rest, in words. */
  static String known(JudgedPair pair, Texts texts) {
    return texts.text(Message.of("options.known").with("percent", pair.knownShare() / 10));
  }

  private static Other other(JudgedPair pair, List<String> reasons, Snapshot snapshot) {
    return new Other(pair.group().value(), place(pair.group(), snapshot), reasons);
  }

  private static String unlock(Unlock unlock, Texts texts) {
    return texts.text(
        Message.of("options.unlock")
            .with("group", unlock.group())
            .with("changes", new Reasons(texts).changes(unlock.changes())));
  }

  private static String place(GroupId id, Snapshot snapshot) {
    return Optional.of(id)
        .flatMap(snapshot::group)
        .map(each -> snapshot.place(each.group().homeBase()))
        .orElse("");
  }
}
