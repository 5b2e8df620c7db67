package nl.communitysponsorship.server.web;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.server.config.RunMode;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.web.frame.Assets;
import nl.communitysponsorship.server.web.frame.NoSuchPageException;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.ProblemPages;
import nl.communitysponsorship.server.web.frame.Site;
import nl.communitysponsorship.server.web.group.GroupPages;
import nl.communitysponsorship.server.web.household.HouseholdPages;
import nl.communitysponsorship.server.web.indicator.IndicatorPages;
import nl.communitysponsorship.server.web.overview.OverviewPage;
import nl.communitysponsorship.server.web.overview.Promises;
import nl.communitysponsorship.server.web.proposal.ProposalPages;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;
import nl.communitysponsorship.server.web.sponsorship.SponsorshipPages;
import nl.communitysponsorship.server.web.sponsorship.StepPages;

/** All pages, in every language. */
public final class WebRoutes implements Routes {
  private final Desk desk;
  private final Municipalities municipalities;
  private final Site site;

  /**
   * @param municipalities their names
   * @param mode a demonstration says on every page that it is one
   */
  public WebRoutes(Desk desk, Municipalities municipalities, RunMode mode) {
    this.desk = requireNonNull(desk, "desk");
    this.municipalities = requireNonNull(municipalities, "municipalities");
    this.site =
        Site.of(
            desk::today, () -> desk.register().programme().period().from(), mode == RunMode.DEMO);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    Snapshots snapshots = this::snapshot;
    var pages = new PageRoutes(routes, site);
    Assets.addTo(routes);
    pages.frontDoor();
    new OverviewPage(snapshots, new Promises(desk)).addTo(pages);
    new HouseholdPages(desk, snapshots).addTo(pages);
    new GroupPages(snapshots).addTo(pages);
    new ProposalPages(desk, snapshots).addTo(pages);
    new SponsorshipPages(desk, snapshots).addTo(pages);
    new StepPages(desk, snapshots, municipalities).addTo(pages);
    new IndicatorPages(desk, municipalities).addTo(pages);
    pages.otherwise();
    new ProblemPages(site).addTo(routes);
  }

  /** The register as it was known on a day on which a policy holds. */
  private Snapshot snapshot(LocalDate day) {
    if (!desk.hasPolicyOn(day)) {
      throw new NoSuchPageException("the programme on " + day);
    }
    return new Snapshot(desk.registerOn(day), day, desk.policies(), municipalities);
  }
}
