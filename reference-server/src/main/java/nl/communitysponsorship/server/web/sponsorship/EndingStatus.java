package nl.communitysponsorship.server.web.sponsorship;

import java.time.LocalDate;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.page.Status;
import nl.communitysponsorship.server.web.page.Status.Tone;

/** Where a sponsorship stands, and how it ended. */
final class EndingStatus {
  private EndingStatus() {}

  static Status of(Sponsorship sponsorship, SponsorshipState state, LocalDate day, Texts texts) {
    Ending ending = sponsorship.findEnding().filter(each -> !each.on().isAfter(day)).orElse(null);
    if (ending == null) {
      return switch (state) {
        case AT_RISK -> new Status(texts.word(state), "attention", Tone.CARE);
        case PAUSED -> new Status(texts.word(state), "clock", Tone.CARE);
        case PREPARING -> new Status(texts.word(state), "half", Tone.CALM);
        default -> new Status(texts.word(state), "home", Tone.GOOD);
      };
    }
    String word = texts.text(key(ending) + ".word");
    if (ending.isBreakdown()) {
      return new Status(word, "attention", Tone.CARE);
    }
    return new Status(word, ending.isCompletion() ? "flag" : "moved", Tone.CALM);
  }

  /** The key of the sentence about an ending. */
  static String key(Ending ending) {
    if (ending instanceof Ending.AsPlanned) {
      return "ending.asPlanned";
    }
    if (ending instanceof Ending.Early) {
      return "ending.early";
    }
    if (ending instanceof Ending.Moved) {
      return "ending.moved";
    }
    return ending.isBreakdown() ? "ending.brokenDown" : "ending.cancelled";
  }
}
