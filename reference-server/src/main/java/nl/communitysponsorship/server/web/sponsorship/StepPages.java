package nl.communitysponsorship.server.web.sponsorship;

import static java.util.Objects.requireNonNull;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.UUID;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.action.Command;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.life.LifeInput;
import nl.communitysponsorship.server.life.LifeWish;
import nl.communitysponsorship.server.life.PossibleSteps;
import nl.communitysponsorship.server.web.frame.PageRoutes;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.Crumb;
import nl.communitysponsorship.server.web.page.Page;
import nl.communitysponsorship.server.web.page.Section;
import nl.communitysponsorship.server.web.snapshot.Snapshot;
import nl.communitysponsorship.server.web.snapshot.Snapshots;

/** The forms with which a step is taken in the life of a sponsorship. */
public final class StepPages {
  private static final String ADDRESS = "/sponsorships/{id}/steps/{step}";

  private final Desk desk;
  private final Snapshots snapshots;
  private final Municipalities municipalities;

  public StepPages(Desk desk, Snapshots snapshots, Municipalities municipalities) {
    this.desk = requireNonNull(desk, "desk");
    this.snapshots = requireNonNull(snapshots, "snapshots");
    this.municipalities = requireNonNull(municipalities, "municipalities");
  }

  /** Adds the forms. */
  public void addTo(PageRoutes routes) {
    routes.read(ADDRESS, this::ask);
    routes.send(ADDRESS, this::take);
  }

  /** What a form shows. */
  public record View(
      String sponsorship,
      String path,
      String lead,
      List<StepForm.Choice> roles,
      List<StepForm.Field> fields,
      StepForm form) {
    public View {
      roles = List.copyOf(roles);
      fields = List.copyOf(fields);
    }
  }

  private void ask(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.today());
    Sponsorship sponsorship = SponsorshipPages.requested(visit, snapshot);
    LifeStep step = step(visit);
    if (roles(sponsorship, step, snapshot).isEmpty()) {
      visit.halted("/sponsorships/" + sponsorship.id(), "stepNotNow");
      return;
    }
    StepForm form = StepForm.blank(visit, sponsorship, UUID.randomUUID().toString());
    show(visit, snapshot, sponsorship, step, form, HttpStatus.OK);
  }

  private void take(Visit visit) {
    Snapshot snapshot = snapshots.on(visit.today());
    Sponsorship sponsorship = SponsorshipPages.requested(visit, snapshot);
    LifeStep step = step(visit);
    StepForm sent = StepForm.sent(visit, step);
    LifeInput input = LifeInput.read(step, sponsorship, sent.told());
    StepForm form = sent.checked(input.wrong(), visit.today(), visit.texts());
    if (!form.errors().isEmpty()) {
      show(visit, snapshot, sponsorship, step, form, HttpStatus.BAD_REQUEST);
      return;
    }
    var by =
        new Acting(
            form.findWorker().orElseThrow(),
            form.findRole().orElseThrow(),
            form.day().orElseThrow());
    record(visit, snapshot, sponsorship, form, input.by(step, by));
  }

  private void record(
      Visit visit, Snapshot snapshot, Sponsorship sponsorship, StepForm form, LifeWish wish) {
    // The key stands in the form, so that a second click records nothing twice.
    Desk asked =
        Visit.identifier(form.key(), CommandKey::new)
            .map(key -> desk.askedBy(new Command(key, sponsorship.id() + " " + wish)))
            .orElse(desk);
    Outcome<Sponsorship> outcome = asked.life().take(sponsorship.id(), wish);
    if (outcome instanceof Outcome.Stored<Sponsorship> stored) {
      visit.done("/sponsorships/" + stored.now().id(), "stepTaken");
      return;
    }
    StepForm told =
        outcome instanceof Outcome.Refused<Sponsorship> refused
            ? form.refused(refused.why().all(), visit.texts())
            : form.refused(Message.of("form.conflict"), visit.texts());
    show(visit, snapshot, sponsorship, wish.step(), told, HttpStatus.CONFLICT);
  }

  /** The roles that may take a step now; empty when nobody may. */
  private List<Actor> roles(Sponsorship sponsorship, LifeStep step, Snapshot snapshot) {
    return desk.life().possible(snapshot.day(), sponsorship, snapshot.index()).stream()
        .filter(each -> each.step() == step)
        .flatMap(each -> each.who().stream())
        .toList();
  }

  private void show(
      Visit visit,
      Snapshot snapshot,
      Sponsorship sponsorship,
      LifeStep step,
      StepForm form,
      HttpStatus status) {
    Page page =
        visit.page(
            Section.HOUSEHOLDS,
            Message.of("step.title").with("step", step),
            new Crumb(Section.HOUSEHOLDS.path(), visit.texts().text("households.title")),
            new Crumb(
                "/sponsorships/" + sponsorship.id(),
                visit.texts().text(SponsorshipPages.title(sponsorship))));
    visit.show(
        status,
        page,
        "sponsorship/step",
        new View(
            sponsorship.id().value(),
            LifeView.path(step),
            visit.texts().text("step.lead." + step.name()),
            roles(sponsorship, step, snapshot).stream()
                .map(role -> new StepForm.Choice(role.name(), visit.texts().word(role)))
                .toList(),
            form.fields(step, snapshot, municipalities, visit.texts()),
            form));
  }

  private static LifeStep step(Visit visit) {
    return visit
        .pseudonym("step", path -> path)
        .flatMap(LifeView::step)
        .filter(PossibleSteps::isOfPeople)
        .orElseThrow(visit::nothingHere);
  }
}
