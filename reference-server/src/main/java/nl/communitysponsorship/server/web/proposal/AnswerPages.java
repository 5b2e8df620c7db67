package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalStep;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.desk.WorkerCode;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/**
 * What a party answered: filled in, shown once more, recorded. The household is asked first, then
 * the group, then a coordinator who is another than the one who proposed.
 */
public final class AnswerPages {
  private final Desk desk;
  private final Snapshots snapshots;

  AnswerPages(Desk desk, Snapshots snapshots) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
  }

  void addTo(PageRoutes routes) {
    routes.read("/proposals/{id}/answer", this::ask);
    routes.send("/proposals/{id}/answer", this::take);
  }

  /** What the pages show. */
  public record View(
      String proposal, Party party, String proposedBy, AnswerForm form, String question) {
    /** The day that was filled in, as the reader writes it. */
    public String day(Page page) {
      return Visit.parsed(form.on()).map(page::date).orElse(form.on());
    }
  }

  private void ask(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.today());
    Proposal proposal = ProposalPages.requested(visit, snapshot);
    Optional<Party> turn = proposal.turnOn(visit.today());
    if (turn.isEmpty()) {
      visit.halted("/proposals/" + proposal.id(), "nothing");
      return;
    }
    show(visit, proposal, turn.get(), AnswerForm.blank(visit), HttpStatus.OK);
  }

  private void take(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.today());
    Proposal proposal = ProposalPages.requested(visit, snapshot);
    Optional<Party> turn = proposal.turnOn(visit.today());
    AnswerForm form = AnswerForm.sent(visit);
    String wanted = visit.filledIn("party");
    if (turn.isEmpty() || !turn.get().name().equals(wanted)) {
      notNow(visit, proposal, wanted, form);
    } else if (visit.filledIn("step").equals("edit")) {
      show(visit, proposal, turn.get(), form, HttpStatus.OK);
    } else {
      take(visit, proposal, turn.get(), rehearsed(visit, snapshot, proposal, turn.get(), form));
    }
  }

  /** An answer that was taken before, is of a party that has to wait, or that nobody waits for. */
  private void notNow(Visit visit, Proposal proposal, String party, AnswerForm form) {
    if (form.isRecordedIn(proposal, party)) {
      leadOn(visit, proposal, "already", "already");
    } else {
      String why = proposal.turnOn(visit.today()).map(turn -> "turn." + turn).orElse("nothing");
      visit.halted("/proposals/" + proposal.id(), why);
    }
  }

  /** The form with everything that would be wrong with the step; nothing is recorded. */
  private static AnswerForm rehearsed(
      Visit visit, Snapshot snapshot, Proposal proposal, Party turn, AnswerForm form) {
    AnswerForm checked = form.checked(proposal, visit.today(), visit.texts());
    if (!checked.errors().isEmpty()) {
      return checked;
    }
    int answerDays = snapshot.policy().match().answerDays().value();
    return checked
        .decision(turn)
        .map(decision -> WorkerCode.asIn(proposal, decision))
        .flatMap(decision -> ProposalStep.decide(proposal, decision, answerDays).refusal())
        .map(why -> checked.refused(List.of(why), visit.texts()))
        .orElse(checked);
  }

  private void take(Visit visit, Proposal proposal, Party turn, AnswerForm form) {
    Decision decision = form.decision(turn).orElse(null);
    if (!form.errors().isEmpty() || decision == null) {
      show(visit, proposal, turn, form, HttpStatus.BAD_REQUEST);
    } else if (visit.filledIn("step").equals("record")) {
      record(visit, proposal, decision, form);
    } else {
      Page page =
          visit.page(
              Section.PROPOSALS, Message.of("check.title"), ProposalPages.crumbs(visit, proposal));
      visit.show(page, "proposal/answer-check", view(visit, proposal, turn, form));
    }
  }

  private void record(Visit visit, Proposal proposal, Decision decision, AnswerForm form) {
    Outcome<Proposal> outcome = desk.decide(proposal.id(), decision);
    if (outcome instanceof Outcome.Stored<Proposal> stored) {
      leadOn(visit, stored.now(), "matched", "answered");
    } else if (form.isRecordedIn(asItIsNow(visit), decision.party().name())) {
      leadOn(visit, proposal, "already", "already");
    } else if (outcome instanceof Outcome.Refused<Proposal> refused) {
      AnswerForm told = form.refused(refused.why().all(), visit.texts());
      show(visit, proposal, decision.party(), told, HttpStatus.CONFLICT);
    } else {
      AnswerForm told = form.refused(Message.of("form.conflict"), visit.texts());
      show(visit, proposal, decision.party(), told, HttpStatus.CONFLICT);
    }
  }

  /** The proposal after somebody else, or a second click, was ahead. */
  private Proposal asItIsNow(Visit visit) {
    return ProposalPages.requested(visit, snapshots.on(visit.today()));
  }

  /**
   * Leads on to what came of a proposal.
   *
   * @param matched what is said when it is a match
   * @param otherwise what is said when it is not
   */
  private void leadOn(Visit visit, Proposal now, String matched, String otherwise) {
    snapshots
        .on(visit.today())
        .sponsorshipOf(now.id())
        .ifPresentOrElse(
            begun -> visit.done("/sponsorships/" + begun.id(), matched),
            () -> visit.done("/proposals/" + now.id(), otherwise));
  }

  private static void show(
      Visit visit, Proposal proposal, Party turn, AnswerForm form, HttpStatus status) {
    Page page =
        visit.page(
            Section.PROPOSALS,
            Message.of("answer.title." + turn.name()),
            ProposalPages.crumbs(visit, proposal));
    visit.show(status, page, "proposal/answer", view(visit, proposal, turn, form));
  }

  private static View view(Visit visit, Proposal proposal, Party turn, AnswerForm form) {
    Message question =
        Message.of("answer.question." + turn.name())
            .with("household", proposal.household())
            .with("group", proposal.group());
    return new View(
        proposal.id().value(),
        turn,
        proposal.proposedBy().value(),
        form,
        visit.texts().text(question));
  }
}
