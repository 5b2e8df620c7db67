package nl.communitysponsorship.core.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.arrival.ArrivalChange;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** The arrival of H-1, planned for 10 May 2022 when its group said yes, put off on 19 April. */
final class ArrivalProvocations {
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 10);

  private ArrivalProvocations() {}

  static List<Provocation> all() {
    Edited<Register> small = Edited.smallProgramme();
    return List.of(
        Provocation.of(
            ProgrammeRule.ARRIVAL_GROUP_UNAVAILABLE,
            "sponsorships[K-1]",
            Map.of("group", "G-1", "until", JUNE, "arrival", JUNE),
            putOff(small.with("/groups/0/offer/availableUntil", "2022-06-10"))),
        Provocation.of(
            ProgrammeRule.ARRIVAL_CERTIFICATE_ENDS,
            "sponsorships[K-1].members[S-1]",
            Map.of("member", "S-1", "ends", JUNE, "arrival", JUNE),
            putOff(small.with("/sponsors/0/screening/certificates/0/issuedOn", "2019-06-10"))),
        Provocation.of(
            ProgrammeRule.ARRIVAL_RECONFIRM,
            "sponsorships[K-1]",
            Map.of("group", "G-1", "days", 31, "most", 30, "arrival", JUNE),
            putOff(small)));
  }

  private static Findings putOff(Edited<Register> edited) {
    Register register = edited.value();
    var next =
        new ArrivalDate(
            JUNE,
            LocalDate.of(2022, 4, 19),
            ArrivalDate.Status.PLANNED,
            ArrivalDate.ChangeReason.FLIGHT);
    return ArrivalChange.plan(
            new RegisterIndex(register).arrivalFacts(register.sponsorships().get(0)).orElseThrow(),
            next,
            Policies.vwnPilot().on(next.recordedOn()))
        .warnings();
  }
}
