package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.RequirementVersions;
import nl.communitysponsorship.core.rule.Findings;

/**
 * The policy of a programme over time: for every day the one pack that holds, so that last year's
 * day is judged by last year's policy.
 *
 * @param packs in the order of their first day, then of their reference; their days do not overlap
 */
public record Policies(List<PolicyPack> packs) {
  /**
   * Takes packs that were checked.
   *
   * @throws IllegalArgumentException if {@link PolicyCheck} finds an error; the message names every
   *     code and place
   */
  public Policies {
    packs =
        requireNonNull(packs, "packs").stream()
            .sorted(
                Comparator.comparing((PolicyPack pack) -> pack.validity().from())
                    .thenComparing(PolicyPack::reference))
            .toList();
    Findings findings = PolicyCheck.check(packs);
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(
          "policy packs must be free of errors; found: "
              + findings.all().stream()
                  .map(
                      finding ->
                          finding.code() + " at " + finding.path() + " " + finding.parameters())
                  .toList());
    }
  }

  /** The policy of the VluchtelingenWerk pilot, as shipped: {@link #preset} of it. */
  public static Policies vwnPilot() {
    return preset(Preset.VWN_PILOT);
  }

  /**
   * The policy of a known programme, as shipped. Reading it takes {@code jackson-databind} on the
   * class path.
   */
  public static Policies preset(Preset preset) {
    String name = preset.pack() + ".json";
    try (InputStream file = requireNonNull(Policies.class.getResourceAsStream(name), name)) {
      return new Policies(List.of(CanonicalJson.trusted(file, PolicyPack.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * These packs, and one that takes over from its first day; what would have held from then on
   * gives way.
   *
   * @throws IllegalArgumentException if the packs do not go together
   */
  public Policies followedBy(PolicyPack pack) {
    LocalDate from = pack.validity().from();
    List<PolicyPack> all = new ArrayList<>();
    for (PolicyPack each : packs) {
      if (each.validity().contains(from) && each.validity().from().isBefore(from)) {
        all.add(each.heldIn(each.validity().endedOn(from)));
      } else if (each.validity().from().isBefore(from)) {
        all.add(each);
      }
    }
    all.add(pack);
    return new Policies(all);
  }

  /**
   * What one of the packs demands, each together with what earlier packs demanded under the same
   * code, in the order of the codes.
   */
  public List<RequirementVersions> demandedBy(PolicyPack pack) {
    List<PolicyPack> before =
        packs.stream()
            .filter(each -> each.validity().from().isBefore(pack.validity().from()))
            .toList();
    return pack.demanded().stream().map(each -> versions(each, pack, before)).toList();
  }

  private static RequirementVersions versions(
      Requirement inForce, PolicyPack pack, List<PolicyPack> before) {
    List<RequirementVersions.Version> earlier = new ArrayList<>();
    LocalDate since = pack.validity().from();
    for (int i = before.size() - 1; i >= 0; i--) {
      PolicyPack each = before.get(i);
      Optional<Requirement> then = demanded(each, inForce.code());
      boolean goesOn = each.validity().findUntil().filter(since::equals).isPresent();
      since = then.isPresent() && goesOn ? each.validity().from() : since;
      then.ifPresent(it -> earlier.add(new RequirementVersions.Version(each.validity(), it)));
    }
    boolean isKnown = before.stream().anyMatch(each -> demanded(each, inForce.code()).isEmpty());
    return new RequirementVersions(inForce, isKnown ? since : null, earlier);
  }

  private static Optional<Requirement> demanded(PolicyPack pack, String code) {
    return pack.demanded().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** The pack that holds on a day, or empty when none does. */
  public Optional<PolicyPack> find(LocalDate day) {
    return packs.stream().filter(pack -> pack.validity().contains(day)).findFirst();
  }

  /**
   * The pack that holds on a day.
   *
   * @throws IllegalArgumentException if none does; the message says which days are covered
   */
  public PolicyPack on(LocalDate day) {
    return find(day)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no policy holds on '%s'; the packs hold for %s"
                        .formatted(day, packs.stream().map(PolicyPack::validity).toList())));
  }
}
