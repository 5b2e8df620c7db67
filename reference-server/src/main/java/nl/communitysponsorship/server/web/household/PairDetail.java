package nl.communitysponsorship.server.web.household;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.matching.criterion.Rating;
import nl.communitysponsorship.matching.criterion.Standing;
import nl.communitysponsorship.matching.result.Contribution;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.JudgedRequirement;
import nl.communitysponsorship.matching.result.Points;
import nl.communitysponsorship.matching.result.RankedPair;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.server.web.page.Status;
import nl.communitysponsorship.server.web.page.Status.Tone;

/**
 * Why a group fits a household, or why not, with every fact that was used.
 *
 * @param verdict whether it is possible
 * @param place its place in the ranking, in a sentence; empty when it has none
 * @param points from 0 to 1000
 * @param known on how much of what counts they rest
 * @param requirements in the order of the policy
 * @param preferences in the order of the policy; their points are together the points
 * @param canBeProposed whether the page offers to propose it
 */
public record PairDetail(
    Status verdict,
    String place,
    int points,
    String known,
    List<Requirement> requirements,
    List<Preference> preferences,
    boolean canBeProposed) {
  public PairDetail {
    requireNonNull(verdict, "verdict");
    requireNonNull(place, "place");
    requireNonNull(known, "known");
    requirements = List.copyOf(requirements);
    preferences = List.copyOf(preferences);
  }

  /**
   * A requirement.
   *
   * @param changes what people could do about it
   */
  public record Requirement(String name, Status standing, String reason, List<String> changes) {
    public Requirement {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A preference.
   *
   * @param points what it adds; empty when it does not take part
   * @param thousandths how long the bar is, of what it could add at most
   */
  public record Preference(String name, String points, int thousandths, String reason) {}

  static PairDetail of(JudgedPair pair, Ranking ranking, boolean canBeProposed, Texts texts) {
    Optional<RankedPair> option = ranking.findOption(pair.group());
    int weight =
        pair.contributions().stream()
            .filter(Contribution::isScored)
            .mapToInt(Contribution::weight)
            .sum();
    var reasons = new Reasons(texts);
    return new PairDetail(
        verdict(pair.verdict(), texts),
        option.map(each -> place(each, ranking, texts)).orElse(""),
        pair.score(),
        Options.known(pair, texts),
        pair.requirements().stream().map(each -> requirement(each, reasons, texts)).toList(),
        pair.contributions().stream()
            .map(each -> preference(each, weight, reasons, texts))
            .toList(),
        canBeProposed && option.isPresent());
  }

  private static Status verdict(JudgedPair.Verdict verdict, Texts texts) {
    String word = texts.text("verdict." + verdict.name());
    return switch (verdict) {
      case POSSIBLE -> new Status(word, "check", Tone.GOOD);
      case ASK_FIRST -> new Status(word, "unknown", Tone.CARE);
      case NOT_POSSIBLE -> new Status(word, "stop", Tone.BAD);
    };
  }

  private static String place(RankedPair option, Ranking ranking, Texts texts) {
    long same = ranking.options().stream().filter(each -> each.rank() == option.rank()).count();
    String key = same > 1 ? "pair.place.tied" : "pair.place";
    return texts.text(
        Message.of(key)
            .with("rank", option.rank())
            .with("of", ranking.options().size())
            .with("count", ranking.options().size()));
  }

  private static Requirement requirement(JudgedRequirement judged, Reasons reasons, Texts texts) {
    return new Requirement(
        reasons.name(judged.criterion()),
        standing(judged.standing(), texts),
        reasons.tell(judged.reason()),
        reasons.changes(judged.changes()));
  }

  private static Status standing(Standing standing, Texts texts) {
    String word = texts.text("standing." + standing.name());
    return switch (standing) {
      case MET -> new Status(word, "check", Tone.GOOD);
      case UNMET -> new Status(word, "stop", Tone.BAD);
      case UNKNOWN -> new Status(word, "unknown", Tone.CARE);
      case NOT_APPLICABLE -> new Status(word, "none", Tone.CALM);
    };
  }

  private static Preference preference(
      Contribution contribution, int weight, Reasons reasons, Texts texts) {
    String name = reasons.name(contribution.criterion());
    String reason = reasons.tell(contribution.reason());
    if (!contribution.isScored()) {
      String word =
          contribution.kind() == Rating.Kind.UNKNOWN ? "rating.unknown" : "rating.notApplicable";
      return new Preference(name, texts.text(word), 0, reason);
    }
    int most = Math.max(1, Points.FULL * contribution.weight() / weight);
    return new Preference(
        name,
        "+" + contribution.points(),
        Math.min(Points.FULL, Points.FULL * contribution.points() / most),
        reason);
  }
}
