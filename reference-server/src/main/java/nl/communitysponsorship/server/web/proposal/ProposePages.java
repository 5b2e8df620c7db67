package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import io.javalin.http.HttpStatus;
import java.util.Optional;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.matching.result.RankedPair;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Crumb;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.HouseholdStanding;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** To put a group before a household: filled in, shown once more, recorded. */
public final class ProposePages {
  private final Desk desk;
  private final Snapshots snapshots;

  ProposePages(Desk desk, Snapshots snapshots) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
  }

  void addTo(PageRoutes routes) {
    routes.read("/households/{id}/groups/{group}/propose", this::ask);
    routes.send("/households/{id}/groups/{group}/propose", this::take);
  }

  /**
   * What the pages show.
   *
   * @param fewest how many characters a reason must have; 0 when none is asked
   * @param answerDays working days that the household gets
   */
  public record View(
      String household,
      String group,
      int rank,
      int points,
      int fewest,
      int answerDays,
      ProposeForm form) {}

  /** A group that can be proposed to a household. */
  private record Choice(HouseholdId household, RankedPair option, int fewest, int answerDays) {
    GroupId group() {
      return option.pair().group();
    }
  }

  private void ask(Visit visit) {
    requested(visit).ifPresent(choice -> show(visit, choice, ProposeForm.blank(), HttpStatus.OK));
  }

  private void take(Visit visit) {
    Optional<Proposal> before = recordedBefore(visit);
    if (before.isPresent()) {
      visit.done("/proposals/" + before.get().id(), "alreadyProposed");
    } else {
      requested(visit).ifPresent(choice -> take(visit, choice));
    }
  }

  /** The open proposal of today that an earlier click made of the very same form. */
  private Optional<Proposal> recordedBefore(Visit visit) {
    ProposeForm form = ProposeForm.sent(visit);
    Snapshot snapshot = snapshots.on(visit.today());
    return visit.filledIn("step").equals("record")
        ? snapshot.proposals().stream()
            .filter(
                each ->
                    visit.pseudonym(HouseholdId::new).filter(each.household()::equals).isPresent())
            .filter(
                each ->
                    visit.pseudonym("group", GroupId::new).filter(each.group()::equals).isPresent())
            .filter(each -> each.proposedOn().equals(visit.today()))
            .filter(each -> each.stateOn(visit.today()).isOpen())
            .filter(form::isRecordedIn)
            .findFirst()
        : Optional.empty();
  }

  private void take(Visit visit, Choice choice) {
    ProposeForm sent = ProposeForm.sent(visit);
    if (visit.filledIn("step").equals("edit")) {
      show(visit, choice, sent, HttpStatus.OK);
      return;
    }
    ProposeForm form = sent.checked(choice.fewest(), visit.texts());
    if (!form.errors().isEmpty()) {
      show(visit, choice, form, HttpStatus.BAD_REQUEST);
    } else if (visit.filledIn("step").equals("record")) {
      record(visit, choice, form);
    } else {
      Page page = visit.page(Section.HOUSEHOLDS, Message.of("check.title"), crumbs(visit, choice));
      visit.show(page, "proposal/propose-check", view(choice, form));
    }
  }

  private void record(Visit visit, Choice choice, ProposeForm form) {
    Outcome<Proposal> outcome =
        desk.propose(
            choice.household(),
            choice.group(),
            form.findWorker().orElseThrow(),
            form.reason().isEmpty() ? null : form.reason());
    if (outcome instanceof Outcome.Stored<Proposal> stored) {
      visit.done("/proposals/" + stored.now().id(), "proposed");
      return;
    }
    Optional<Proposal> before = recordedBefore(visit);
    if (before.isPresent()) {
      visit.done("/proposals/" + before.get().id(), "alreadyProposed");
    } else if (outcome instanceof Outcome.Refused<Proposal> refused) {
      ProposeForm told = form.refused(refused.why().all(), visit.texts());
      show(visit, choice, told, HttpStatus.CONFLICT);
    } else {
      ProposeForm told = form.refused(Message.of("form.conflict"), visit.texts());
      show(visit, choice, told, HttpStatus.CONFLICT);
    }
  }

  /** The choice in the address; a reader whose choice is not possible is led to why. */
  private Optional<Choice> requested(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.today());
    HouseholdId household =
        visit
            .pseudonym(HouseholdId::new)
            .flatMap(snapshot::household)
            .map(HouseholdStanding::household)
            .orElseThrow(visit::nothingHere)
            .id();
    GroupId group =
        visit
            .pseudonym("group", GroupId::new)
            .filter(id -> snapshot.group(id).isPresent())
            .orElseThrow(visit::nothingHere);
    Optional<RankedPair> option = desk.ranking(household, visit.today()).findOption(group);
    if (option.isEmpty()) {
      visit.halted("/households/" + household + "/groups/" + group, "notPossible");
    }
    int reason = snapshot.policy().match().reasonLength().value();
    int days = snapshot.policy().match().answerDays().value();
    return option.map(each -> new Choice(household, each, each.rank() == 1 ? 0 : reason, days));
  }

  private static void show(Visit visit, Choice choice, ProposeForm form, HttpStatus status) {
    Message title =
        Message.of("propose.title")
            .with("group", choice.group())
            .with("household", choice.household());
    Page page = visit.page(Section.HOUSEHOLDS, title, crumbs(visit, choice));
    visit.show(status, page, "proposal/propose", view(choice, form));
  }

  private static View view(Choice choice, ProposeForm form) {
    return new View(
        choice.household().value(),
        choice.group().value(),
        choice.option().rank(),
        choice.option().pair().score(),
        choice.fewest(),
        choice.answerDays(),
        form);
  }

  private static Crumb[] crumbs(Visit visit, Choice choice) {
    Message household = Message.of("household.title").with("household", choice.household());
    Message pair =
        Message.of("pair.title")
            .with("group", choice.group())
            .with("household", choice.household());
    String path = "/households/" + choice.household();
    return new Crumb[] {
      new Crumb(Section.HOUSEHOLDS.path(), visit.texts().text("households.title")),
      new Crumb(path, visit.texts().text(household)),
      new Crumb(path + "/groups/" + choice.group(), visit.texts().text(pair))
    };
  }
}
