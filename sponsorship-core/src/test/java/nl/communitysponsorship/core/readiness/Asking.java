package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Group G-1 of the small programme, which is ready, and what a policy asks of it beside that. */
final class Asking {
  static final Edited<PolicyPack> PILOT =
      Edited.of(Policies.vwnPilot().packs().get(0), PolicyPack.class);

  private Asking() {}

  static Requirement of(
      CheckKind kind, Scope scope, Severity severity, @Nullable Validity validity) {
    return new Requirement(
        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        new Demand.Checked(kind),
        scope,
        severity,
        validity,
        "ASSUMED");
  }

  /** The pilot's pack, and these requirements. */
  static Edited<PolicyPack> pack(Requirement... requirements) {
    Edited<PolicyPack> pack = PILOT;
    for (Requirement each : requirements) {
      pack = pack.with("/requirements/-", each);
    }
    return pack;
  }

  static Edited<Register> checked(Edited<Register> register, Check... checks) {
    Edited<Register> checked = register;
    for (Check each : checks) {
      checked = checked.with("/groups/0/checks/-", each);
    }
    return checked;
  }

  static Edited<Register> checked(Edited<Register> register, int sponsor, Check check) {
    return register.with("/sponsors/%d/screening/checks/-".formatted(sponsor - 1), check);
  }

  static GroupDossier dossier(Edited<Register> register) {
    var index = new RegisterIndex(register.value());
    return index.dossier(index.register().groups().get(0));
  }

  static Readiness readiness(LocalDate day, Edited<Register> register, PolicyPack... packs) {
    return new GroupReadiness(new Policies(List.of(packs))).on(day, dossier(register));
  }

  /** Each as its code, whom it is about, since when, and what it blocks. */
  static List<String> told(Readiness readiness) {
    return readiness.missing().stream()
        .map(
            each ->
                "%s %s since %s, %s"
                    .formatted(
                        each.finding().code(),
                        each.findWho().map(Object::toString).orElse("group"),
                        each.since(),
                        each.blocks()))
        .toList();
  }
}
