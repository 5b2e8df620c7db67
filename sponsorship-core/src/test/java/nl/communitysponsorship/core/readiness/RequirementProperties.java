package nl.communitysponsorship.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.fixture.DrawnDossiers;
import nl.communitysponsorship.core.fixture.DrawnGroups;
import nl.communitysponsorship.core.fixture.DrawnValues;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.requirement.Demand;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.requirement.Requirement;
import nl.communitysponsorship.core.requirement.Scope;
import nl.communitysponsorship.core.requirement.Validity;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.value.DateRange;

/** What holds whatever is demanded, of whomever, and whatever the policy was before. */
class RequirementProperties {
  @Property(tries = 200)
  void what_happens_later_never_changes_the_readiness_of_a_day(
      @ForAll("policies") Policies policies,
      @ForAll("dossiers") GroupDossier dossier,
      @ForAll("days") LocalDate day,
      @ForAll("memberships") Membership newcomer,
      @ForAll("sponsors") Sponsor sponsor) {
    var readiness = new GroupReadiness(policies);
    GroupDossier afterwards = Later.than(day, dossier, newcomer, sponsor);

    assertThat(readiness.on(day, afterwards)).isEqualTo(readiness.on(day, dossier));
  }

  /** Within one policy and among the same members, for members come and go. */
  @Property(tries = 200)
  void what_has_expired_stays_expired_as_long_as_nothing_is_done(
      @ForAll("policies") Policies policies,
      @ForAll("dossiers") GroupDossier dossier,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 600) int later) {
    var readiness = new GroupReadiness(policies.packs().get(1));
    LocalDate then = day.plusDays(later);

    for (Missing missing : readiness.on(day, dossier).missing()) {
      if (missing.finding().code().equals("requirement.expired")
          && isStillIn(missing, dossier, then)
          && !isDoneBetween(dossier, day, then)) {
        assertThat(readiness.on(then, dossier).missing())
            .extracting(Missing::finding)
            .contains(missing.finding());
      }
    }
  }

  @Property(tries = 200)
  void an_exemption_lifts_its_item_on_each_of_its_days_and_on_no_other(
      @ForAll("policies") Policies policies,
      @ForAll("dossiers") GroupDossier dossier,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 30) int length) {
    var readiness = new GroupReadiness(policies);

    for (Missing missing : readiness.on(day, dossier).missing()) {
      if (missing.finding().parameters().get("requirement") instanceof String code) {
        var exemption =
            new Exemption(
                dossier.group().id(),
                missing.who(),
                code,
                "Tijdelijk.",
                new WorkerId("W-1"),
                new DateRange(day.minusDays(length), day));
        Exemption oneDayMore =
            new Exemption(
                exemption.group(),
                exemption.member(),
                code,
                exemption.reason(),
                exemption.by(),
                new DateRange(day.minusDays(length), day.plusDays(1)));

        assertThat(readiness.on(day, exempt(dossier, exemption)).missing()).contains(missing);
        assertThat(readiness.on(day, exempt(dossier, oneDayMore)).missing())
            .doesNotContain(missing)
            .isSubsetOf(readiness.on(day, dossier).missing());
      }
    }
  }

  /** An earlier policy can only help: it proves, and never asks. */
  @Property(tries = 200)
  void what_an_earlier_policy_said_makes_nothing_lack(
      @ForAll("policies") Policies policies,
      @ForAll("dossiers") GroupDossier dossier,
      @ForAll("recent") LocalDate day) {
    PolicyPack inForce = policies.on(day);
    List<String> alone = errors(new GroupReadiness(inForce).on(day, dossier));
    List<String> withHistory = errors(new GroupReadiness(policies).on(day, dossier));

    assertThat(alone).containsAll(withHistory);
  }

  private static List<String> errors(Readiness readiness) {
    return readiness.missing().stream()
        .filter(each -> each.finding().severity() == Severity.ERROR)
        .filter(each -> !each.finding().code().endsWith("tooFew"))
        .map(each -> each.finding().path() + " " + each.finding().parameters().get("requirement"))
        .toList();
  }

  private static boolean isStillIn(Missing missing, GroupDossier dossier, LocalDate day) {
    return missing
        .findWho()
        .map(
            who ->
                dossier.membersOn(day).stream()
                    .anyMatch(
                        each ->
                            each.sponsor().id().equals(who)
                                && !each.membership().period().from().isAfter(missing.since())))
        .orElse(true);
  }

  private static boolean isDoneBetween(GroupDossier dossier, LocalDate day, LocalDate then) {
    return Stream.concat(
            dossier.group().checks().stream(),
            dossier.members().stream()
                .flatMap(each -> each.sponsor().screening().checks().stream()))
        .anyMatch(each -> each.on().isAfter(day) && !each.on().isAfter(then));
  }

  private static GroupDossier exempt(GroupDossier dossier, Exemption exemption) {
    var all = new ArrayList<>(dossier.exemptions());
    all.add(exemption);
    return new GroupDossier(dossier.group(), dossier.members(), all);
  }

  /** A pack until September 2022 and one from then on, each with demands of its own. */
  @Provide
  Arbitrary<Policies> policies() {
    LocalDate change = LocalDate.of(2022, 9, 1);
    return Combinators.combine(requirements(), requirements())
        .as(
            (before, after) ->
                new Policies(
                    List.of(
                        Asking.pack(before.toArray(Requirement[]::new))
                            .with("/validity/from", "2021-01-01")
                            .with("/validity/until", change)
                            .value(),
                        Asking.pack(after.toArray(Requirement[]::new))
                            .with("/version", "2022.9")
                            .with("/validity/from", change)
                            .value())));
  }

  private static Arbitrary<List<Requirement>> requirements() {
    Arbitrary<Validity> validities =
        Combinators.combine(
                Arbitraries.integers().between(1, 24),
                Arbitraries.integers().between(0, 24),
                Arbitraries.integers().between(0, 40))
            .as((months, renewal, grace) -> new Validity(months, Math.min(months, renewal), grace));
    return Combinators.combine(
            Arbitraries.of(CheckKind.class),
            Arbitraries.of(
                new Scope.WholeGroup(),
                new Scope.EveryMember(),
                new Scope.AtLeast(2),
                new Scope.AdultsInHome(),
                new Scope.Address()),
            Arbitraries.of(Severity.class),
            validities.injectNull(0.2))
        .as(
            (kind, scope, severity, validity) ->
                new Requirement(
                    "asked-" + kind.name().toLowerCase(Locale.ROOT).charAt(0),
                    new Demand.Checked(kind),
                    scope,
                    severity,
                    validity,
                    "ASSUMED"))
        .list()
        .uniqueElements(Requirement::code)
        .ofMinSize(1)
        .ofMaxSize(4)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<LocalDate> recent() {
    return DrawnValues.days().filter(day -> day.isAfter(LocalDate.of(2022, 9, 1)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DrawnValues.days();
  }

  @Provide
  Arbitrary<GroupDossier> dossiers() {
    return DrawnDossiers.dossiers();
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return DrawnGroups.memberships();
  }

  @Provide
  Arbitrary<Sponsor> sponsors() {
    return DrawnGroups.sponsors();
  }
}
