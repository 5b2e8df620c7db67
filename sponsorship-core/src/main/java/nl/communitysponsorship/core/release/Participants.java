package nl.communitysponsorship.core.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.erasure.Nobody;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.privacy.ConsentPurpose;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.release.LeftOut.LeftOutBecause;
import nl.communitysponsorship.core.subject.Pseudonym;

/**
 * Who takes part in research on a day, and who does not.
 *
 * @param households those whose consent to research holds on the day
 * @param leftOut households first, then sponsors
 */
record Participants(List<Pseudonym> households, List<LeftOut> leftOut) {
  static Participants on(Register register, LocalDate day) {
    var in = new ArrayList<Pseudonym>();
    var out = new EnumMap<LeftOutBecause, Integer>(LeftOutBecause.class);
    for (Household each : register.households()) {
      Pseudonym household = Pseudonym.of(each.id());
      if (Nobody.is(household)) {
        out.merge(LeftOutBecause.ERASED, 1, Integer::sum);
      } else if (each.consentsTo(ConsentPurpose.RESEARCH, day)) {
        in.add(household);
      } else {
        out.merge(
            wasAsked(each, day) ? LeftOutBecause.WITHDRAWN : LeftOutBecause.NO_CONSENT,
            1,
            Integer::sum);
      }
    }
    var leftOut = new ArrayList<LeftOut>();
    for (Map.Entry<LeftOutBecause, Integer> each : out.entrySet()) {
      leftOut.add(new LeftOut(Whose.HOUSEHOLD, each.getKey(), each.getValue()));
    }
    if (!register.sponsors().isEmpty()) {
      leftOut.add(new LeftOut(Whose.SPONSOR, LeftOutBecause.NOT_ASKED, register.sponsors().size()));
    }
    return new Participants(in, leftOut);
  }

  private static boolean wasAsked(Household household, LocalDate day) {
    return household.consents().stream()
        .anyMatch(
            each -> each.purpose() == ConsentPurpose.RESEARCH && !each.givenOn().isAfter(day));
  }
}
