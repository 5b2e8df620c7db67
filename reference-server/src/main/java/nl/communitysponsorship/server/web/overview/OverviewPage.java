package nl.communitysponsorship.server.web.overview;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** The first page. */
public final class OverviewPage {
  private final Snapshots snapshots;
  private final Promises promises;

  public OverviewPage(Snapshots snapshots, Promises promises) {
    this.snapshots = requireNonNull(snapshots, "snapshots");
    this.promises = requireNonNull(promises, "promises");
  }

  /** Adds the page. */
  public void addTo(PageRoutes routes) {
    routes.read("/", this::show);
  }

  private void show(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    Message title =
        visit.looksBack()
            ? Message.of("overview.title.past").with("day", snapshot.day())
            : Message.of("overview.title");
    Page page = visit.page(Section.OVERVIEW, title);
    visit.show(
        page,
        "overview/overview",
        Overview.of(snapshot, promises.on(snapshot.day(), visit.texts()), visit.texts()));
  }
}
