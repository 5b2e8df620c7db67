package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Crumb;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** The list of proposals, one proposal, and everything that can be done with it. */
public final class ProposalPages {
  private final Desk desk;
  private final Snapshots snapshots;

  public ProposalPages(Desk desk, Snapshots snapshots) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
  }

  /** Adds the pages. */
  public void addTo(PageRoutes routes) {
    routes.read("/proposals", this::list);
    routes.read("/proposals/{id}", this::detail);
    new ProposePages(desk, snapshots).addTo(routes);
    new AnswerPages(desk, snapshots).addTo(routes);
    new WithdrawPages(desk, snapshots).addTo(routes);
  }

  private void list(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    Page page = visit.page(Section.PROPOSALS, Message.of("proposals.title"));
    visit.show(
        page,
        "proposal/list",
        ProposalList.of(
            snapshot,
            visit.asked("show").orElse(""),
            visit.asked("page").orElse(""),
            visit.texts()));
  }

  private void detail(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    Proposal proposal = requested(visit, snapshot);
    Page page =
        visit.page(
            Section.PROPOSALS,
            title(proposal),
            new Crumb(Section.PROPOSALS.path(), visit.texts().text("proposals.title")));
    visit.show(
        page,
        "proposal/detail",
        ProposalDetail.of(proposal, snapshot, !visit.looksBack(), visit.texts()));
  }

  static Proposal requested(Visit visit, Snapshot snapshot) {
    return visit
        .pseudonym(ProposalId::new)
        .flatMap(snapshot::proposal)
        .orElseThrow(visit::nothingHere);
  }

  /** The pages above a page about a proposal. */
  static Crumb[] crumbs(Visit visit, Proposal proposal) {
    return new Crumb[] {
      new Crumb(Section.PROPOSALS.path(), visit.texts().text("proposals.title")),
      new Crumb("/proposals/" + proposal.id(), visit.texts().text(title(proposal)))
    };
  }

  private static Message title(Proposal proposal) {
    return Message.of("proposal.title")
        .with("proposal", proposal.id())
        .with("household", proposal.household())
        .with("group", proposal.group());
  }
}
