package nl.communitysponsorship.server.web;

import java.time.LocalDate;
import java.util.Locale;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.frame.PageTexts;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/** The synthetic pilot, looked at on any of its days. */
public final class Pilot {
  /** Everything that happened in it. */
  public static final Register WHOLE = SyntheticProgramme.pilot(1);

  public static final Texts ENGLISH = PageTexts.in(Locale.ENGLISH);
  public static final Texts DUTCH = PageTexts.in(Locale.forLanguageTag("nl"));

  private static final Municipalities MUNICIPALITIES = Municipalities.of2023();

  private Pilot() {}

  /** The pilot as it was known on a day. */
  public static Snapshot on(LocalDate day) {
    return new Snapshot(KnownThen.on(WHOLE, day), day, Policies.vwnPilot(), MUNICIPALITIES);
  }
}
