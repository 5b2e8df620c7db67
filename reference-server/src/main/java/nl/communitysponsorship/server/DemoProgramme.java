package nl.communitysponsorship.server;

import java.time.LocalDate;
import java.util.Map;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.server.config.ServerClock;

/**
 * What a demonstration shows: the synthetic pilot as it was known on a day in its middle, on which
 * households wait and a proposal is open.
 */
final class DemoProgramme {
  /** A Friday on which there is something to decide. */
  static final LocalDate DAY = LocalDate.of(2023, 9, 1);

  private static final long SEED = 2022;
  private static final WorkerId NOBODY = new WorkerId("W-DEMO");

  private DemoProgramme() {}

  /** Fills a store in which nothing was ever stored; what somebody did in another one stays. */
  static void fill(RegisterStore store, ServerClock clock) {
    if (store.find().isEmpty()) {
      Register pilot = KnownThen.on(SyntheticProgramme.pilot(SEED), DAY);
      store.commit(
          0,
          pilot,
          new Change(
              ChangeKind.IMPORTED,
              pilot.programme().code(),
              NOBODY,
              DAY,
              clock.now(),
              Map.of("seed", Long.toString(SEED))));
    }
  }
}
