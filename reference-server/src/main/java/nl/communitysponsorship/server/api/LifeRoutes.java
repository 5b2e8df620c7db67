package nl.communitysponsorship.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.lifecycle.LifeStep;
import nl.communitysponsorship.core.lifecycle.SponsorshipState;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;
import nl.communitysponsorship.core.state.Acting;
import nl.communitysponsorship.core.state.Actor;
import nl.communitysponsorship.core.state.Line;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.api.ask.ActingWorker;
import nl.communitysponsorship.server.api.ask.Ids;
import nl.communitysponsorship.server.api.ask.Once;
import nl.communitysponsorship.server.api.ask.Query;
import nl.communitysponsorship.server.api.ask.Reply;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.ReaderLanguage;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.json.RequestObject;
import nl.communitysponsorship.server.life.EffectFacts;
import nl.communitysponsorship.server.life.LifeField;
import nl.communitysponsorship.server.life.LifeInput;
import nl.communitysponsorship.server.life.PossibleSteps;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.tell.SponsorshipInFull;
import nl.communitysponsorship.server.tell.SponsorshipOnDay;
import nl.communitysponsorship.server.tell.ToldEffect;

/** One sponsorship: where it stands, what was done, and the next step. */
final class LifeRoutes implements Routes {
  private final Desk desk;
  private final Once once;

  LifeRoutes(Desk desk, Once once) {
    this.desk = desk;
    this.once = once;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/sponsorships/{id}", this::show);
    routes.post("/v1/sponsorships/{id}/steps", once.at(desk, this::take));
  }

  private void show(Context ctx) {
    Query.of(ctx).refuseIfFaulty();
    Texts texts = Texts.in(ReaderLanguage.of(ctx));
    Answers.spoken(ctx, texts, inFull(requested(ctx), texts));
  }

  private Reply take(Context ctx, Desk asked) {
    Query.of(ctx).refuseIfFaulty();
    Sponsorship sponsorship = requested(ctx);
    RequestObject body = RequestObject.of(ctx, known());
    Optional<WorkerId> worker = ActingWorker.of(ctx, body::add);
    Optional<LifeStep> step =
        body.required("step", LifeStep.class).filter(each -> isOfPeople(each, body));
    Optional<Actor> as = body.required("as", Actor.class);
    LocalDate on = body.optional("on", LocalDate.class).orElse(desk.today());
    if (on.isAfter(desk.today())) {
      body.add(
          Fault.inBody(
              "/on", Message.of("request.dayAhead").with("day", on).with("last", desk.today())));
    }
    Map<String, String> told = told(body);
    Optional<LifeInput> input = step.map(each -> LifeInput.read(each, sponsorship, told));
    input.ifPresent(
        each -> each.wrong().forEach((field, why) -> body.add(Fault.inBody("/" + field, why))));
    body.refuseIfFaulty();
    var by = new Acting(worker.orElseThrow(), as.orElseThrow(), on);
    Outcome<Sponsorship> outcome =
        asked.life().take(sponsorship.id(), input.orElseThrow().by(step.orElseThrow(), by));
    Sponsorship now = Answers.orRefuse(outcome, () -> allowed(sponsorship.id())).now();
    Texts texts = Texts.in(ReaderLanguage.of(ctx));
    return Reply.created(texts, inFull(now, texts));
  }

  private static boolean isOfPeople(LifeStep step, RequestObject body) {
    if (!PossibleSteps.isOfPeople(step)) {
      List<LifeStep> known =
          Stream.of(LifeStep.values()).filter(PossibleSteps::isOfPeople).toList();
      body.add(Fault.inBody("/step", Message.of("request.notOneOf").with("known", known)));
    }
    return PossibleSteps.isOfPeople(step);
  }

  private static String[] known() {
    return Stream.concat(
            Stream.of("step", "as", "on"), Stream.of(LifeField.values()).map(LifeField::field))
        .toArray(String[]::new);
  }

  private static Map<String, String> told(RequestObject body) {
    var told = new HashMap<String, String>();
    for (LifeField field : LifeField.values()) {
      body.optional(field.field(), String.class).ifPresent(text -> told.put(field.field(), text));
    }
    return told;
  }

  /** What could be done instead, as it stands now. */
  private List<String> allowed(SponsorshipId id) {
    var index = new RegisterIndex(desk.register());
    return index.sponsorship(id).stream()
        .flatMap(each -> desk.life().possible(desk.today(), each, index).stream())
        .map(each -> each.step().name())
        .toList();
  }

  private SponsorshipInFull inFull(Sponsorship sponsorship, Texts texts) {
    LocalDate day = desk.today();
    var index = new RegisterIndex(desk.register());
    return new SponsorshipInFull(
        day,
        desk.life().state(day, sponsorship, index),
        SponsorshipOnDay.of(sponsorship, index.register(), day),
        desk.life().possible(day, sponsorship, index).stream().map(LifeRoutes::possible).toList(),
        history(sponsorship, texts));
  }

  private static SponsorshipInFull.Possible possible(Line<SponsorshipState, LifeStep> line) {
    LifeStep step = line.step();
    return new SponsorshipInFull.Possible(
        step, line.who(), fields(step, false), fields(step, true));
  }

  private static List<String> fields(LifeStep step, boolean optional) {
    return LifeField.of(step).stream()
        .filter(each -> each.isOptionalFor(step) == optional)
        .map(LifeField::field)
        .toList();
  }

  private List<SponsorshipInFull.Done> history(Sponsorship sponsorship, Texts texts) {
    return desk
        .history(List.of(sponsorship.match().id().value(), sponsorship.id().value()))
        .stream()
        .map(line -> done(line, texts))
        .toList();
  }

  private static SponsorshipInFull.Done done(LoggedChange line, Texts texts) {
    var change = line.change();
    return new SponsorshipInFull.Done(
        line.version(),
        change.what(),
        change.facts().get("step"),
        change.by(),
        change.on(),
        change.at(),
        EffectFacts.in(change.facts()).stream()
            .map(effect -> ToldEffect.of(effect, texts))
            .toList());
  }

  private Sponsorship requested(Context ctx) {
    var index = new RegisterIndex(desk.register());
    return Ids.require(ctx, "thing.sponsorship", SponsorshipId::new, index::sponsorship);
  }
}
