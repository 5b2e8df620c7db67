package nl.communitysponsorship.core.rulebook;

import static nl.communitysponsorship.core.fixture.SmallProgramme.DAY;
import static nl.communitysponsorship.core.rulebook.RegisterProvocations.Case.broken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.ArrivalDate;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterRules;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.rule.Findings;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;

/** The rules of the records, each broken once in the small programme, in which none is broken. */
final class RegisterProvocations {
  private static final RegisterRules RULES = new RegisterRules(Policies.vwnPilot());

  private RegisterProvocations() {}

  static List<Provocation> all() {
    return Stream.of(people(), households(), matches(), records())
        .flatMap(List::stream)
        .map(each -> each.at(DAY))
        .toList();
  }

  private static List<Case> people() {
    return List.of(
        broken(ProgrammeRule.MEMBERSHIP_OVERLAP, "groups[G-1].memberships[S-1]")
            .with("member", "S-1")
            .with("from", day("2022-06-01"))
            .by(
                it ->
                    it.with(
                        "/groups/0/memberships/-",
                        new Membership(
                            new SponsorId("S-1"),
                            DateRange.from(day("2022-06-01")),
                            List.of(),
                            null))),
        broken(ProgrammeRule.OBJECTION_TO_ERASE, "sponsors[S-4].screening")
            .with("member", "S-4")
            .by(
                it ->
                    it.with(
                        "/sponsors/3/screening/certificates/-",
                        ConductCertificate.requested(day("2022-11-01"))
                            .objectingUntil(day("2023-03-01")))),
        broken(ProgrammeRule.TRAINING_OVERBOOKED, "trainingSessions[TR-1]")
            .with("count", 5)
            .with("places", 4)
            .by(it -> it.with("/trainingSessions/0/places", 4)),
        broken(ProgrammeRule.ID_TWICE, "sponsors[S-1]")
            .with("id", "S-1")
            .by(it -> it.copying("/sponsors/0", "/sponsors/-")),
        broken(ProgrammeRule.REFERENCE_UNKNOWN, "groups[G-1].backstop")
            .with("id", "T-NOWHERE")
            .by(it -> it.with("/groups/0/backstop", "T-NOWHERE")),
        broken(ProgrammeRule.EXEMPTION_NOT_MEMBER, "exemptions[G-2/S-6].member")
            .with("member", "S-6")
            .with("group", "G-2")
            .by(it -> it.with("/exemptions/0/group", "G-2")),
        broken(ProgrammeRule.EXEMPTION_CODE_UNKNOWN, "exemptions[G-1/S-6]")
            .with("code", "group.noBackstop")
            .with("known", Exemption.rules())
            .by(it -> it.with("/exemptions/0/code", "group.noBackstop")));
  }

  private static List<Case> households() {
    return List.of(
        broken(ProgrammeRule.HOUSEHOLD_NO_ADULT, "households[H-3]")
            .with("age", 18)
            .by(it -> it.with("/households/2/members/0/birth", new Birth.Year(2010))),
        broken(ProgrammeRule.HOUSEHOLD_SIZE_MISMATCH, "households[H-2]")
            .with("count", 1)
            .with("expected", 2)
            .by(it -> it.with("/households/1/expectedSize", 2)),
        broken(ProgrammeRule.HOUSEHOLD_NO_MUNICIPALITY, "households[H-2]")
            .by(it -> it.with("/households/1/placements", List.of())),
        broken(ProgrammeRule.HOUSEHOLD_CONSENT_MISSING, "households[H-2]")
            .by(it -> it.with("/households/1/consents", List.of())),
        broken(ProgrammeRule.DWELLING_ELSEWHERE, "households[H-1].dwellings[GM0050]")
            .with("dwelling", "Zeewolde")
            .with("linked", "Almere")
            .by(it -> it.with("/households/0/dwellings/0/municipality", "GM0050")),
        broken(ProgrammeRule.DWELLING_NOT_READY, "households[H-1].dwellings[GM0034]")
            .with("arrival", day("2022-06-01"))
            .by(it -> it.without("/households/0/dwellings/0/readyFrom")),
        broken(ProgrammeRule.DWELLING_TOO_SMALL, "households[H-1].dwellings[GM0034]")
            .with("most", 2)
            .with("expected", 3)
            .by(it -> it.with("/households/0/dwellings/0/mostPeople", 2)),
        broken(ProgrammeRule.DWELLING_NOT_STEP_FREE, "households[H-1].dwellings[GM0034]")
            .by(
                it ->
                    it.with("/households/0/needsStepFreeHome", "YES")
                        .with("/households/0/dwellings/0/stepFree", "NO")),
        broken(ProgrammeRule.DWELLING_STEP_FREE_UNKNOWN, "households[H-1].dwellings[GM0034]")
            .by(
                it ->
                    it.with("/households/0/needsStepFreeHome", "YES")
                        .with("/households/0/dwellings/0/stepFree", "UNKNOWN")),
        broken(ProgrammeRule.ARRIVAL_OUT_OF_ORDER, "households[H-1].arrivals[2022-06-05]")
            .with("arrived", day("2022-06-01"))
            .with("recorded", day("2022-06-05"))
            .by(
                it ->
                    it.with(
                        "/households/0/arrivals/-",
                        new ArrivalDate(
                            day("2022-06-10"),
                            day("2022-06-05"),
                            ArrivalDate.Status.PLANNED,
                            null))));
  }

  private static List<Case> matches() {
    return List.of(
        broken(ProgrammeRule.PROPOSAL_SAME_PERSON, "sponsorships[K-1].match")
            .with("worker", "W-01")
            .by(it -> it.with("/sponsorships/0/match/decisions/2/recordedBy", "W-01")),
        broken(ProgrammeRule.SPONSORSHIP_GROUP_BUSY, "sponsorships[K-3]")
            .with("group", "G-1")
            .with("other", "K-1")
            .by(it -> it.with("/sponsorships/2/match/group", "G-1")),
        broken(ProgrammeRule.SPONSORSHIP_HOUSEHOLD_TWICE, "sponsorships[K-3]")
            .with("household", "H-1")
            .with("other", "K-1")
            .by(it -> it.with("/sponsorships/2/match/household", "H-1")),
        broken(ProgrammeRule.SPONSORSHIP_NO_OWNER, "sponsorships[K-1]")
            .with("from", day("2022-12-01"))
            .by(it -> it.with("/sponsorships/0/owners/0/period/until", "2022-12-01")),
        broken(ProgrammeRule.SPONSORSHIP_CONFIRMED_AFTER_ARRIVAL, "sponsorships[K-3]")
            .with("arrived", day("2022-04-15"))
            .with("confirmed", day("2022-09-29"))
            .by(it -> it.without("/sponsorships/2/follows")),
        broken(ProgrammeRule.SPONSORSHIP_BREAKDOWN_WITHOUT_BACKSTOP, "sponsorships[K-2]")
            .by(it -> it.with("/sponsorships/1/owners/1/role", "BESIDE_GROUP")),
        broken(ProgrammeRule.SPONSORSHIP_OTHER_LENGTH, "sponsorships[K-1]")
            .with("planned", day("2023-04-10"))
            .with("expected", day("2023-03-10"))
            .with("months", 12)
            .by(it -> it.with("/sponsorships/0/plannedEnd", "2023-04-10")),
        broken(ProgrammeRule.SPONSORSHIP_NO_TASKS, "sponsorships[K-3]")
            .by(it -> it.without("/tasks/4")),
        broken(ProgrammeRule.TASK_OVERDUE, "tasks[K-1/END-02]")
            .with("task", "END-02")
            .with("due", day("2023-02-28"))
            .by(it -> it.with("/tasks/2/dueOn", "2023-02-28")),
        broken(ProgrammeRule.TASK_UNKNOWN, "tasks[K-1/XYZ-99]")
            .with("task", "XYZ-99")
            .by(it -> it.with("/tasks/0/template", "XYZ-99")),
        broken(ProgrammeRule.CONTACT_OVERDUE, "sponsorships[K-1]")
            .with("since", day("2022-06-03"))
            .with("due", day("2022-07-04"))
            .by(it -> it.without("/contacts/2")),
        broken(ProgrammeRule.CONTACT_OUTSIDE_SPONSORSHIP, "contacts[K-1/2022-01-01]")
            .with("on", day("2022-01-01"))
            .with("sponsorship", "K-1")
            .by(it -> it.with("/contacts/0/on", "2022-01-01")));
  }

  private static List<Case> records() {
    return List.of(
        broken(ProgrammeRule.PROGRAMME_POLICY_UNKNOWN, "programme.policy")
            .with("policy", "vwn-pliot")
            .with("known", List.of("vwn-pilot"))
            .by(it -> it.with("/programme/policy", "vwn-pliot")),
        broken(ProgrammeRule.SURVEY_ITEM_UNKNOWN, "surveys[P-1-1/WHO_5/T0].answers")
            .with("number", 6)
            .with("items", List.of("W1", "W2", "W3", "W4", "W5"))
            .by(it -> it.with("/surveys/2/answers/-", new ItemAnswer("W9", 1))),
        broken(ProgrammeRule.SURVEY_ANSWER_OUT_OF_RANGE, "surveys[P-1-1/WHO_5/T0].answers[W1]")
            .with("item", "W1")
            .with("least", 0)
            .with("most", 5)
            .by(it -> it.with("/surveys/2/answers/0/value", 6)),
        broken(ProgrammeRule.SURVEY_COLLECTED_BY_SPONSOR, "surveys[P-1-1/WHO_5/T0]")
            .by(it -> it.with("/surveys/2/collectedBy", "SPONSOR")),
        broken(ProgrammeRule.SURVEY_NOT_BY_PROFESSIONAL, "surveys[P-1-1/ZRM_13/T0]")
            .with("instrument", Instrument.ZRM_13)
            .with("collector", SurveyResponse.Collector.SELF)
            .by(
                it ->
                    it.with("/surveys/2/instrument", "ZRM_13")
                        .with("/surveys/2/collectedBy", "SELF")),
        broken(ProgrammeRule.SURVEY_OUTSIDE_WINDOW, "surveys[P-1-1/WHO_5/T0]")
            .with("wave", Wave.T0)
            .with("on", day("2023-06-20"))
            .with("from", day("2022-04-02"))
            .with("last", day("2022-06-29"))
            .by(it -> it.with("/surveys/2/answeredOn", "2023-06-20")),
        broken(ProgrammeRule.SURVEY_ITEM_TWICE, "surveys[P-1-1/WHO_5/T0].answers[W1]")
            .with("item", "W1")
            .by(it -> it.with("/surveys/2/answers/-", new ItemAnswer("W1", 1))),
        broken(ProgrammeRule.SURVEY_NOT_COMPLETE, "surveys[P-1-1/WHO_5/T0]")
            .with("items", List.of("W5"))
            .by(it -> it.without("/surveys/2/answers/4")),
        broken(ProgrammeRule.TEXT_BSN_SUSPECTED, "proposals[V-4].reason")
            .by(it -> it.with("/proposals/0/reason", "zie dossier 1234.56.782")));
  }

  static Findings findings(Register register, LocalDate day) {
    return RULES.check(register, day);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** One change to the small programme, and what it has to lead to. */
  record Case(
      ProgrammeRule rule,
      String path,
      Map<String, Object> facts,
      UnaryOperator<Edited<Register>> change) {
    static Case broken(ProgrammeRule rule, String path) {
      return new Case(rule, path, Map.of(), UnaryOperator.identity());
    }

    Case with(String name, Object value) {
      var more = new TreeMap<>(facts);
      more.put(name, value);
      return new Case(rule, path, more, change);
    }

    Case by(UnaryOperator<Edited<Register>> change) {
      return new Case(rule, path, facts, change);
    }

    Provocation at(LocalDate day) {
      Register register = change.apply(Edited.smallProgramme()).value();
      return Provocation.of(rule, path, facts, findings(register, day));
    }
  }
}
