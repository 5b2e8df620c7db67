package nl.communitysponsorship.core.settings;

import static nl.communitysponsorship.core.untidy.UntidyProgramme.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.communitysponsorship.core.arrival.QuotaUse;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.erasure.RetentionTerms;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.fixture.SmallProgramme;
import nl.communitysponsorship.core.identity.Compared;
import nl.communitysponsorship.core.identity.DuplicateVerdicts;
import nl.communitysponsorship.core.identity.Duplicates;
import nl.communitysponsorship.core.identity.Resemblance;
import nl.communitysponsorship.core.measurement.SurveyCalendar;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.phase.GroupStates;
import nl.communitysponsorship.core.plan.ContactStanding;
import nl.communitysponsorship.core.plan.SupportPlan;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.privacy.FieldEntry.Retention;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.untidy.UntidyProgramme;

/** What the policy answers about a register: the untidy pilot, and small ones made for it. */
final class RegisterAnswers {
  private static final Register UNTIDY = UntidyProgramme.pilot(42);
  private static final RegisterIndex INDEX = new RegisterIndex(UNTIDY);
  private static final String CERTIFICATES = "/sponsors/3/screening/certificates";

  /** Each has one member or one proof at the edge of a term; all on the day of the small one. */
  private static final List<Register> AT_THE_EDGE =
      Stream.of(
              small()
                  .with("/trainingSessions/0/minutes", 100)
                  .with("/attendances/3/outcome", "PARTLY")
                  .with("/attendances/3/minutes", 80),
              small()
                  .with(
                      CERTIFICATES,
                      List.of(Map.of("requestedOn", "2022-12-01", "objectingUntil", "2023-06-01"))),
              small()
                  .with(
                      CERTIFICATES + "/0/closing",
                      Map.of("kind", "WITHDRAWN_BY_PERSON", "on", "2023-02-01")),
              small().with("/trainingSessions/0/on", "2021-12-20"),
              small().with("/trainingSessions/0/on", "2022-01-20"),
              small().with("/trainingSessions/0/modules/0", "PARTNER_START"),
              consented(SmallProgramme.DAY.minusYears(1).minusDays(9)),
              consented(SmallProgramme.DAY.minusYears(1).plusDays(9)),
              small()
                  .with(
                      "/sponsors/0/screening/checks/-",
                      Check.done(CheckKind.POLICE_CHECK, LocalDate.of(2022, 2, 1))))
          .map(Edited::value)
          .toList();

  /** All have the same name; beside it S-9 and S-1 agree in four, and S-8 likes something else. */
  private static final Register SOMEBODY_TWICE =
      small()
          .copying("/sponsors/0", "/sponsors/-")
          .with("/sponsors/6/id", "S-9")
          .with("/sponsors/6/birth", Map.of("kind", "AGE_AT", "age", 59, "on", "2022-09-01"))
          .with("/sponsors/6/times", List.of("WEEKDAY_EVENING"))
          .copying("/sponsors/0", "/sponsors/-")
          .with("/sponsors/7/id", "S-8")
          .with("/sponsors/7/interests", List.of("SPORT"))
          .value();

  private RegisterAnswers() {}

  static Object findings(PolicyPack policy) {
    return new RegisterRules(new Policies(List.of(policy))).check(UNTIDY, DAY);
  }

  static Object readiness(PolicyPack policy) {
    var readiness = new GroupReadiness(policy);
    var all = new ArrayList<Object>();
    UNTIDY.groups().forEach(each -> all.add(readiness.on(DAY, INDEX.dossier(each))));
    for (Register each : AT_THE_EDGE) {
      var dossier = new RegisterIndex(each).dossier(each.groups().get(0));
      all.add(readiness.on(SmallProgramme.DAY, dossier));
    }
    return all;
  }

  static Object groupStates(PolicyPack policy) {
    var states = new GroupStates(INDEX, policy);
    return List.of(
        UNTIDY.groups().stream().map(each -> states.on(DAY, each)).toList(), states.atRisk(DAY));
  }

  static Object plans(PolicyPack policy) {
    return UNTIDY.sponsorships().stream()
        .limit(3)
        .flatMap(
            each ->
                SupportPlan.begin(each, INDEX.household(each.household()).orElseThrow(), policy)
                    .stream())
        .flatMap(
            plan ->
                Stream.of(
                    plan.tasks(),
                    plan.tasks().stream().map(each -> plan.blockedBy(each, DAY)).toList(),
                    plan.reviews()))
        .toList();
  }

  static Object contacts(PolicyPack policy) {
    return UNTIDY.sponsorships().stream()
        .flatMap(
            each ->
                INDEX.household(each.household()).stream()
                    .map(
                        household ->
                            ContactStanding.on(
                                DAY, each, household, UNTIDY.contacts(), policy.life())))
        .toList();
  }

  static Object agreedEndings(PolicyPack policy) {
    return UNTIDY.sponsorships().stream()
        .flatMap(
            each ->
                INDEX.household(each.household()).flatMap(it -> it.arrivedOn(DAY)).stream()
                    .map(
                        arrived ->
                            new SupportPlan(each, policy, UNTIDY.tasks())
                                .exitPlanMissing(arrived, DAY)))
        .toList();
  }

  static Object surveyWindows(PolicyPack policy) {
    var calendar = new SurveyCalendar(LocalDate.of(2023, 3, 1), policy.measurement());
    return Arrays.stream(Wave.values()).map(calendar::window).toList();
  }

  static Object retention(PolicyPack policy) {
    var terms = new RetentionTerms(UNTIDY, policy.privacy());
    return Arrays.stream(Retention.values())
        .flatMap(
            retention ->
                UNTIDY.households().stream().map(each -> terms.dueOn(retention, each.id())))
        .toList();
  }

  static Object duplicates(PolicyPack policy) {
    return new Duplicates(
            policy.duplicates(), (one, other) -> List.of(new Compared("name", Resemblance.SAME)))
        .candidates(SOMEBODY_TWICE, DuplicateVerdicts.NONE);
  }

  static Object quotaUse(PolicyPack policy) {
    return QuotaUse.of(policy, UNTIDY.households(), DAY);
  }

  private static Edited<Register> small() {
    return Edited.smallProgramme();
  }

  private static Edited<Register> consented(LocalDate on) {
    return small().with("/groups/0/checks/-", Check.done(CheckKind.LOCAL_AUTHORITY_CONSENT, on));
  }
}
