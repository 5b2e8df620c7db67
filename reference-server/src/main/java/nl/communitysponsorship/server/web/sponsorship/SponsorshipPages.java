package nl.communitysponsorship.server.web.sponsorship;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Crumb;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** One sponsorship. */
public final class SponsorshipPages {
  private final Desk desk;
  private final Snapshots snapshots;

  public SponsorshipPages(Desk desk, Snapshots snapshots) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
  }

  /** Adds the page. */
  public void addTo(PageRoutes routes) {
    routes.read("/sponsorships/{id}", this::detail);
  }

  private void detail(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    Sponsorship sponsorship = requested(visit, snapshot);
    Message household = Message.of("household.title").with("household", sponsorship.household());
    Page page =
        visit.page(
            Section.HOUSEHOLDS,
            title(sponsorship),
            new Crumb(Section.HOUSEHOLDS.path(), visit.texts().text("households.title")),
            new Crumb("/households/" + sponsorship.household(), visit.texts().text(household)));
    visit.show(
        page,
        "sponsorship/detail",
        SponsorshipDetail.of(
            sponsorship,
            desk.life().state(snapshot.day(), sponsorship, snapshot.index()),
            life(visit, sponsorship, snapshot),
            snapshot,
            visit.texts()));
  }

  private LifeView life(Visit visit, Sponsorship sponsorship, Snapshot snapshot) {
    List<LifeView.StepLink> steps =
        visit.looksBack()
            ? List.of()
            : desk.life().possible(snapshot.day(), sponsorship, snapshot.index()).stream()
                .map(each -> link(each, visit))
                .toList();
    List<LoggedChange> lines =
        desk.history(List.of(sponsorship.match().id().value(), sponsorship.id().value()));
    return new LifeView(
        steps,
        LifeView.history(lines, snapshot, visit.texts()),
        LifeView.course(sponsorship, snapshot, visit.texts()));
  }

  private static LifeView.StepLink link(Line<SponsorshipState, LifeStep> line, Visit visit) {
    return new LifeView.StepLink(
        LifeView.path(line.step()),
        visit.texts().word(line.step()),
        line.who().stream().map(visit.texts()::word).collect(Collectors.joining(", ")));
  }

  /** The sponsorship of an address, when it had begun by the day. */
  static Sponsorship requested(Visit visit, Snapshot snapshot) {
    return visit
        .pseudonym(SponsorshipId::new)
        .flatMap(snapshot.index()::sponsorship)
        .filter(each -> !each.confirmedOn().isAfter(snapshot.day()))
        .orElseThrow(visit::nothingHere);
  }

  /** Who it is about. */
  static Message title(Sponsorship sponsorship) {
    return Message.of("sponsorship.title")
        .with("household", sponsorship.household())
        .with("group", sponsorship.group());
  }
}
