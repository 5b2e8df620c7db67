package nl.communitysponsorship.server.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Course;
import nl.communitysponsorship.core.course.DefaultFinding;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Lifting;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.SurveyResponse.ItemAnswer;
import nl.communitysponsorship.core.measurement.SurveyResponse.Status;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.partner.Organisation;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.partner.TeamId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.resettlement.CaseId;
import nl.communitysponsorship.core.resettlement.ResettlementCase;
import nl.communitysponsorship.core.sponsorship.AccountableOwner;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.Contact;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.support.TaskOwner;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import org.jspecify.annotations.Nullable;

/**
 * A register that nobody would keep and that could be: the pseudonyms and references of a synthetic
 * programme, and everything else drawn without regard to the rules.
 */
final class VariedRegister {
  private final Draw draw;
  private final Register base;

  private VariedRegister(Draw draw, Register base) {
    this.draw = draw;
    this.base = base;
  }

  static Register of(long seed) {
    Draw draw = new Draw(seed);
    Register base = SyntheticProgramme.ofSize(draw.number(1, 18), seed);
    return new VariedRegister(draw, base).varied();
  }

  private Register varied() {
    Anything anything =
        new Anything(draw)
            .with(GroupId.class, () -> draw.oneOf(base.groups()).id())
            .with(SponsorId.class, () -> draw.oneOf(base.sponsors()).id())
            .with(TeamId.class, () -> draw.oneOf(base.teams()).id())
            .with(OrganisationId.class, () -> draw.oneOf(base.organisations()).id());
    VariedPeople people = new VariedPeople(draw, anything);
    List<Household> households = base.households().stream().map(people::household).toList();
    return new Register(
        new Programme(draw.text(), draw.range(), draw.text(), base.programme().participations()),
        base.organisations().stream()
            .map(each -> new Organisation(each.id(), each.kind(), draw.text()))
            .toList(),
        base.teams(),
        base.sponsors().stream().map(people::sponsor).toList(),
        base.groups().stream().map(people::group).toList(),
        base.trainingSessions().stream().map(this::session).toList(),
        base.attendances().stream()
            .map(
                each ->
                    anything
                        .with(SessionId.class, each::session)
                        .with(SponsorId.class, each::sponsor)
                        .of(Attendance.class))
            .toList(),
        households,
        households.stream().flatMap(each -> Stream.ofNullable(people.family(each))).toList(),
        households.stream().limit(3).map(each -> file(each, anything)).toList(),
        households.stream().flatMap(each -> people.tracks(each).stream()).toList(),
        base.proposals().stream().map(each -> proposal(each, anything)).toList(),
        base.sponsorships().stream().map(each -> sponsorship(each, anything)).toList(),
        base.tasks().stream().map(this::task).toList(),
        base.contacts().stream().limit(60).map(this::contact).toList(),
        surveys(),
        anything.some(4, Exemption.class));
  }

  private TrainingSession session(TrainingSession old) {
    List<TrainingModule> modules = new ArrayList<>(draw.someOf(TrainingModule.class));
    modules.add(draw.oneOf(TrainingModule.class));
    return new TrainingSession(
        old.id(),
        draw.day(),
        draw.municipality(),
        modules,
        draw.number(1, 500),
        draw.perhaps(() -> draw.number(1, 480)));
  }

  private Proposal proposal(Proposal old, Anything anything) {
    boolean isOpen = old.decisions().stream().allMatch(each -> each.isYes());
    LocalDate last = old.lastDecidedOn().orElse(old.proposedOn());
    return new Proposal(
        old.id(),
        old.household(),
        old.group(),
        old.proposedOn(),
        old.proposedBy(),
        draw.day(),
        draw.number(1, 99),
        draw.number(0, 1000),
        draw.perhaps(draw::text),
        isOpen && !old.isConfirmed() ? draw.perhaps(() -> last.plusDays(draw.number(0, 30))) : null,
        old.decisions(),
        anything.some(3, Disclosure.class),
        isOpen ? null : draw.perhaps(() -> new Lifting(last.plusDays(9), old.proposedBy(), "-")));
  }

  private static Proposal withDisclosures(Proposal match, List<Disclosure> disclosures) {
    return new Proposal(
        match.id(),
        match.household(),
        match.group(),
        match.proposedOn(),
        match.proposedBy(),
        match.answerBy(),
        match.rank(),
        match.score(),
        match.reason(),
        match.withdrawnOn(),
        match.decisions(),
        disclosures,
        match.lifted());
  }

  private static ResettlementCase file(Household household, Anything anything) {
    return anything
        .with(CaseId.class, () -> new CaseId("C-" + household.id()))
        .with(HouseholdId.class, household::id)
        .of(ResettlementCase.class);
  }

  private Sponsorship sponsorship(Sponsorship old, Anything anything) {
    LocalDate endsOn = old.confirmedOn().plusDays(draw.number(0, 400));
    Ending ending = ending(endsOn);
    Course drawn = anything.of(Course.class);
    DefaultFinding fault = ending != null && ending.isBreakdown() ? drawn.fault() : null;
    return new Sponsorship(
        old.id(),
        withDisclosures(old.match(), anything.some(3, Disclosure.class)),
        old.confirmedOn().plusDays(draw.number(1, 600)),
        old.owners().stream()
            .map(
                each ->
                    new AccountableOwner(
                        each.team(),
                        each.worker(),
                        draw.oneOf(AccountableOwner.Role.class),
                        draw.range()))
            .toList(),
        draw.chance() ? draw.oneOf(base.sponsorships()).id() : null,
        ending,
        new Course(drawn.pauses(), drawn.extensions(), drawn.moves(), drawn.quiet(), fault));
  }

  private @Nullable Ending ending(LocalDate on) {
    return switch (draw.number(0, 5)) {
      case 0 -> new Ending.AsPlanned(on);
      case 1 -> new Ending.Early(on);
      case 2 -> new Ending.Moved(on, draw.municipality());
      case 3 -> new Ending.BrokenDown(on, draw.oneOf(Ending.BrokenDown.Reason.class));
      case 4 -> new Ending.CancelledBeforeArrival(on);
      default -> null;
    };
  }

  private SupportTask task(SupportTask old) {
    LocalDate done = draw.perhaps(draw::day);
    return new SupportTask(
        old.sponsorship(),
        old.template(),
        old.owner(),
        draw.day(),
        done,
        done == null ? null : draw.perhaps(() -> draw.oneOf(SupportTask.How.class)),
        done == null && draw.chance());
  }

  private Contact contact(Contact old) {
    return new Contact(
        old.sponsorship(),
        draw.day(),
        draw.oneOf(Contact.Medium.class),
        draw.oneOf(Contact.Outcome.class),
        draw.perhaps(() -> draw.number(1, 1440)),
        draw.perhaps(() -> draw.oneOf(TaskOwner.class)),
        draw.perhaps(() -> draw.oneOf(Contact.Interpreter.class)));
  }

  private List<SurveyResponse> surveys() {
    List<SurveyResponse> surveys = new ArrayList<>();
    surveys.add(survey(new Respondent.SponsorVoice(base.sponsors().get(0).id())));
    surveys.add(survey(new Respondent.TeamLeader(base.teams().get(0).id())));
    surveys.add(survey(new Respondent.PartnerVoice(base.organisations().get(0).id())));
    base.households()
        .forEach(
            home ->
                home.members()
                    .forEach(
                        each ->
                            surveys.add(survey(new Respondent.Newcomer(home.id(), each.id())))));
    return surveys;
  }

  private SurveyResponse survey(Respondent respondent) {
    Status status = draw.oneOf(Status.class);
    boolean answered = status == Status.COMPLETE || status == Status.PARTIAL;
    return new SurveyResponse(
        respondent,
        draw.oneOf(Wave.class),
        draw.oneOf(Instrument.class),
        status,
        draw.oneOf(SurveyResponse.Collector.class),
        draw.perhaps(() -> draw.oneOf(SurveyResponse.ResponseMode.class)),
        draw.perhaps(draw::language),
        answered ? draw.day() : null,
        answered
            ? draw.many(6, () -> new ItemAnswer(draw.text(), draw.number(-9999, 9999)))
            : List.of());
  }
}
