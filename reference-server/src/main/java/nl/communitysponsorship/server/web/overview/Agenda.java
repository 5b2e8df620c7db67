package nl.communitysponsorship.server.web.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.support.SupportTask;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.overview.Attention.Kind;
import nl.communitysponsorship.server.web.snapshot.GroupStanding;
import nl.communitysponsorship.server.web.snapshot.HouseholdStanding;
import nl.communitysponsorship.server.web.snapshot.HouseholdState;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/** Gathers what asks attention on a day, from the facts of that day. */
final class Agenda {
  private static final String TOO_SMALL = "group.tooSmall";
  private static final String NO_COORDINATOR = "group.noCoordinator";

  private final Snapshot snapshot;
  private final Texts texts;

  Agenda(Snapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
  }

  /** Everything that asks attention, the most urgent first. */
  List<Attention> all() {
    return Stream.of(sponsorships(), households(), groups(), proposals())
        .flatMap(Collection::stream)
        .sorted()
        .toList();
  }

  private List<Attention> sponsorships() {
    LocalDate day = snapshot.day();
    return snapshot.sponsorships().stream()
        .filter(each -> each.isActiveOn(day))
        .flatMap(each -> Stream.concat(ownerless(each).stream(), overdue(each).stream()))
        .toList();
  }

  private Optional<Attention> ownerless(Sponsorship sponsorship) {
    return sponsorship.ownerOn(snapshot.day()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Attention(
                Kind.NOBODY_ANSWERS,
                sponsorship.confirmedOn(),
                Message.of("attention.nobody").with("household", sponsorship.household()),
                Message.of("attention.nobody.more"),
                path(sponsorship)));
  }

  private Optional<Attention> overdue(Sponsorship sponsorship) {
    List<SupportTask> late =
        snapshot.register().tasks().stream()
            .filter(task -> task.sponsorship().equals(sponsorship.id()))
            .filter(task -> task.stateOn(snapshot.day(), sponsorship) == SupportTask.State.OVERDUE)
            .toList();
    return late.stream()
        .min(Comparator.comparing(SupportTask::dueOn))
        .map(
            oldest ->
                new Attention(
                    Kind.TASKS_OVERDUE,
                    oldest.dueOn(),
                    Message.of("attention.tasks")
                        .with("count", late.size())
                        .with("household", sponsorship.household())
                        .with("group", sponsorship.group()),
                    Message.of("attention.tasks.more").with("since", oldest.dueOn()),
                    path(sponsorship)));
  }

  private List<Attention> households() {
    return snapshot.households().stream()
        .filter(each -> each.state() == HouseholdState.WITH_BACKSTOP)
        .flatMap(each -> broken(each).stream())
        .toList();
  }

  private Optional<Attention> broken(HouseholdStanding standing) {
    return standing
        .findSponsorship()
        .map(
            last ->
                new Attention(
                    Kind.BREAKDOWN,
                    standing.since(),
                    Message.of("attention.breakdown")
                        .with("household", last.household())
                        .with("group", last.group())
                        .with("since", standing.since()),
                    last.ownerOn(snapshot.day())
                        .map(
                            owner ->
                                Message.of("attention.owner")
                                    .with("team", snapshot.team(owner.team(), texts))
                                    .with("worker", owner.worker()))
                        .orElse(Message.of("attention.nobody.more")),
                    "/households/" + last.household()));
  }

  private List<Attention> groups() {
    return snapshot.groups().stream()
        .filter(each -> each.findSponsorship().isPresent())
        .flatMap(each -> trouble(each).stream())
        .toList();
  }

  private static Optional<Attention> trouble(GroupStanding standing) {
    return standing.readiness().missing().stream()
        .filter(each -> List.of(TOO_SMALL, NO_COORDINATOR).contains(each.finding().code()))
        .findFirst()
        .map(missing -> trouble(standing, missing));
  }

  private static Attention trouble(GroupStanding standing, Missing missing) {
    return new Attention(
        Kind.GROUP_IN_TROUBLE,
        missing.since(),
        Message.of("attention.group")
            .with("group", standing.group().id())
            .with("what", missing.finding().message()),
        missing.finding().remedy(),
        "/groups/" + standing.group().id());
  }

  private List<Attention> proposals() {
    return snapshot.proposals().stream().flatMap(each -> proposal(each).stream()).toList();
  }

  private Optional<Attention> proposal(Proposal proposal) {
    ProposalState state = proposal.stateOn(snapshot.day());
    Message names =
        Message.of("attention.proposal." + state.name())
            .with("household", proposal.household())
            .with("group", proposal.group())
            .with("answerBy", proposal.answerBy());
    String path = "/proposals/" + proposal.id();
    if (state.isOpen()) {
      Message more = Message.of("attention.proposal.by").with("answerBy", proposal.answerBy());
      return Optional.of(
          new Attention(Kind.WAITS_FOR_ANSWER, proposal.answerBy(), names, more, path));
    }
    boolean stillLooking =
        snapshot
            .household(proposal.household())
            .filter(each -> each.state().isLooking())
            .isPresent();
    return state == ProposalState.EXPIRED && stillLooking
        ? Optional.of(
            new Attention(
                Kind.NOT_ANSWERED,
                proposal.answerBy(),
                names,
                Message.of("proposal.expired.remedy"),
                path))
        : Optional.empty();
  }

  private static String path(Sponsorship sponsorship) {
    return "/sponsorships/" + sponsorship.id();
  }
}
