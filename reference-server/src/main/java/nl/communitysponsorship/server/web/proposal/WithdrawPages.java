package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import io.javalin.http.HttpStatus;
import java.util.Map;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.desk.WorkerCode;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.FormErrors;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** To take a proposal back before it is decided: one page, on which a worker says so. */
public final class WithdrawPages {
  private final Desk desk;
  private final Snapshots snapshots;

  WithdrawPages(Desk desk, Snapshots snapshots) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
  }

  void addTo(PageRoutes routes) {
    routes.read("/proposals/{id}/withdraw", this::ask);
    routes.send("/proposals/{id}/withdraw", this::take);
  }

  /** What the page shows. */
  public record View(
      String proposal, String household, String group, String worker, FormErrors errors) {}

  private void ask(Visit visit) {
    Proposal proposal = ProposalPages.requested(visit, snapshots.on(visit.today()));
    if (proposal.turnOn(visit.today()).isEmpty()) {
      visit.halted("/proposals/" + proposal.id(), "nothing");
    } else {
      show(visit, proposal, "", FormErrors.NONE, HttpStatus.OK);
    }
  }

  private void take(Visit visit) {
    Proposal proposal = ProposalPages.requested(visit, snapshots.on(visit.today()));
    String filledIn = visit.filledIn("worker");
    WorkerId worker = Visit.identifier(filledIn, WorkerCode::read).orElse(null);
    if (worker == null) {
      FormErrors wrong = FormErrors.NONE.with("worker", Message.of("worker.wrong"), visit.texts());
      show(visit, proposal, filledIn, wrong, HttpStatus.BAD_REQUEST);
      return;
    }
    Outcome<Proposal> outcome = desk.withdraw(proposal.id(), worker);
    if (outcome instanceof Outcome.Stored<Proposal>) {
      visit.done("/proposals/" + proposal.id(), "withdrawn");
    } else if (isTakenBack(visit)) {
      visit.done("/proposals/" + proposal.id(), "alreadyWithdrawn");
    } else {
      show(visit, proposal, filledIn, told(outcome, visit), HttpStatus.CONFLICT);
    }
  }

  /** Whether it was taken back today, by an earlier click. */
  private boolean isTakenBack(Visit visit) {
    return ProposalPages.requested(visit, snapshots.on(visit.today()))
        .findWithdrawnOn()
        .filter(visit.today()::equals)
        .isPresent();
  }

  private static FormErrors told(Outcome<Proposal> outcome, Visit visit) {
    return outcome instanceof Outcome.Refused<Proposal> refused
        ? FormErrors.NONE.with(refused.why().all(), Map.of(), visit.texts())
        : FormErrors.NONE.with("", Message.of("form.conflict"), visit.texts());
  }

  private static void show(
      Visit visit, Proposal proposal, String worker, FormErrors errors, HttpStatus status) {
    Page page =
        visit.page(
            Section.PROPOSALS,
            Message.of("withdraw.title").with("proposal", proposal.id()),
            ProposalPages.crumbs(visit, proposal));
    visit.show(
        status,
        page,
        "proposal/withdraw",
        new View(
            proposal.id().value(),
            proposal.household().value(),
            proposal.group().value(),
            worker,
            errors));
  }
}
