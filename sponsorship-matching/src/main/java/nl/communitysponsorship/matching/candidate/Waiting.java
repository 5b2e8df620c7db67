package nl.communitysponsorship.matching.candidate;

import java.util.Locale;
import nl.communitysponsorship.core.text.Message;

/** Whether a household waits for a group on a day, and if not, why not. */
public enum Waiting {
  /** It does: for its first group, or again after one fell away or it moved. */
  WAITS,
  /** It is not referred yet. */
  NOT_YET,
  /** Its arrival was cancelled. */
  CANCELLED,
  /** A group was proposed, and not everybody decided yet. */
  PROPOSED,
  /** It has a group. */
  MATCHED,
  /** It waits, and matching is paused for it; why is not told. */
  PAUSED,
  /** It went its way with a group, or left the programme's municipalities. */
  DONE;

  /** The same, to be made a sentence. */
  public Message message() {
    return Message.of("waiting." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
