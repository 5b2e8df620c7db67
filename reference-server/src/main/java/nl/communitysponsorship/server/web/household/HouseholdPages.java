package nl.communitysponsorship.server.web.household;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.matching.result.JudgedPair;
import nl.communitysponsorship.matching.result.MatchingRound;
import nl.communitysponsorship.matching.result.MatchingRound.LeftOut;
import nl.communitysponsorship.matching.result.Ranking;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Crumb;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.HouseholdStanding;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** The list of households, one household with the groups for it, and one group beside it. */
public final class HouseholdPages {
  private final Desk desk;
  private final Snapshots snapshots;

  public HouseholdPages(Desk desk, Snapshots snapshots) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
  }

  /** Adds the pages. */
  public void addTo(PageRoutes routes) {
    routes.read("/households", this::list);
    routes.read("/households/{id}", this::detail);
    routes.read("/households/{id}/groups/{group}", this::pair);
  }

  private void list(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    Page page = visit.page(Section.HOUSEHOLDS, Message.of("households.title"));
    visit.show(
        page,
        "household/list",
        HouseholdList.of(snapshot, visit.asked("show").orElse(""), visit.texts()));
  }

  private void detail(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    HouseholdStanding standing = requested(visit, snapshot);
    Texts texts = visit.texts();
    MatchingRound round = desk.round(snapshot.day());
    Options options =
        round
            .ranking(standing.household().id())
            .map(ranking -> Options.of(ranking, snapshot, texts))
            .orElse(null);
    String whyNone = options == null ? whyNone(standing, round, texts) : "";
    Page page =
        visit.page(
            Section.HOUSEHOLDS,
            title(standing.household().id()),
            new Crumb(Section.HOUSEHOLDS.path(), texts.text("households.title")));
    visit.show(
        page, "household/detail", HouseholdDetail.of(standing, snapshot, options, whyNone, texts));
  }

  /** Why the household does not take part in the round; empty when that needs no reason. */
  private static String whyNone(HouseholdStanding standing, MatchingRound round, Texts texts) {
    return round.leftOut().stream()
        .filter(each -> each.household().equals(standing.household().id()))
        .findFirst()
        .map(LeftOut::reason)
        .map(
            reason ->
                texts
                    .find("leftOut." + reason.key())
                    .orElseGet(() -> new Reasons(texts).tell(reason)))
        .orElse("");
  }

  private void pair(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.day());
    HouseholdStanding standing = requested(visit, snapshot);
    HouseholdId household = standing.household().id();
    GroupId group = visit.pseudonym("group", GroupId::new).orElseThrow(visit::nothingHere);
    Ranking ranking = desk.ranking(household, snapshot.day());
    JudgedPair pair = ranking.find(group).orElseThrow(visit::nothingHere);
    boolean canBeProposed = standing.state().isLooking() && !visit.looksBack();
    Page page =
        visit.page(
            Section.HOUSEHOLDS,
            Message.of("pair.title").with("group", group).with("household", household),
            new Crumb(Section.HOUSEHOLDS.path(), visit.texts().text("households.title")),
            new Crumb("/households/" + household, visit.texts().text(title(household))));
    visit.show(
        page,
        "household/pair",
        new PairView(
            household.value(),
            group.value(),
            PairDetail.of(pair, ranking, canBeProposed, visit.texts())));
  }

  private static HouseholdStanding requested(Visit visit, Snapshot snapshot) {
    return visit
        .pseudonym(HouseholdId::new)
        .flatMap(snapshot::household)
        .orElseThrow(visit::nothingHere);
  }

  private static Message title(HouseholdId household) {
    return Message.of("household.title").with("household", household);
  }

  /** What the page of a pair shows. */
  public record PairView(String household, String group, PairDetail detail) {}
}
