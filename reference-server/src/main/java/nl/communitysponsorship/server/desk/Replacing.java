package nl.communitysponsorship.server.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import nl.communitysponsorship.server.action.Carrying;
import nl.communitysponsorship.server.action.Outcome;

/** Putting a whole register in the place of another. */
final class Replacing {
  private final RegisterStore store;
  private final Carrying carrying;
  private final Policies policies;

  Replacing(RegisterStore store, Carrying carrying, Policies policies) {
    this.store = store;
    this.carrying = carrying;
    this.policies = policies;
  }

  Outcome<Register> replace(Register register, long seen, WorkerId worker, LocalDate day) {
    Findings contradictions =
        Contradictions.among(new RegisterRules(policies).check(register, day));
    if (!contradictions.isEmpty()) {
      return new Outcome.Refused<>(contradictions);
    }
    Optional<StoredRegister> stored = store.find().filter(each -> each.version() == seen);
    if (stored.filter(each -> each.register().equals(register)).isPresent()) {
      return new Outcome.Stored<>(register, seen);
    }
    Map<String, String> facts =
        Map.of(
            "groups", Integer.toString(register.groups().size()),
            "households", Integer.toString(register.households().size()));
    return Carrying.told(
        store.commit(
            seen,
            register,
            carrying.change(ChangeKind.IMPORTED, register.programme().code(), worker, day, facts)),
        register);
  }
}
