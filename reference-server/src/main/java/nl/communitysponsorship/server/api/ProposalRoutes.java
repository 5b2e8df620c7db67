package nl.communitysponsorship.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.api.ask.ActingWorker;
import nl.communitysponsorship.server.api.ask.Ids;
import nl.communitysponsorship.server.api.ask.Once;
import nl.communitysponsorship.server.api.ask.Paging;
import nl.communitysponsorship.server.api.ask.Query;
import nl.communitysponsorship.server.api.ask.Reply;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.ReaderLanguage;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.json.RequestObject;
import nl.communitysponsorship.server.life.EffectFacts;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.tell.Page;
import nl.communitysponsorship.server.tell.ProposalOnDay;
import nl.communitysponsorship.server.tell.ToldEffect;

/** Proposals and what is decided about them. */
final class ProposalRoutes implements Routes {
  private final Desk desk;
  private final Once once;

  ProposalRoutes(Desk desk, Once once) {
    this.desk = desk;
    this.once = once;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/proposals", this::list);
    routes.post("/v1/proposals", once.at(desk, this::propose));
    routes.get("/v1/proposals/{id}", this::show);
    routes.post("/v1/proposals/{id}/decisions", once.at(desk, this::decide));
    routes.post("/v1/proposals/{id}/withdrawals", once.at(desk, this::withdraw));
  }

  private void list(Context ctx) {
    Query query = Query.of(ctx, "on", Paging.PAGE, Paging.PAGE_SIZE);
    var day = query.day("on", desk);
    Paging paging = Paging.in(query);
    query.refuseIfFaulty();
    Register register = desk.registerOn(day);
    List<Proposal> all = Desk.proposals(register);
    paging.link(ctx, all.size());
    ctx.json(
        new Page<>(
            all.size(),
            paging.number(),
            paging.size(),
            paging.of(all).stream().map(each -> ProposalOnDay.of(each, register, day)).toList()));
  }

  private void show(Context ctx) {
    Query.of(ctx).refuseIfFaulty();
    Texts texts = Texts.in(ReaderLanguage.of(ctx));
    Answers.spoken(ctx, texts, inFull(requested(ctx), texts));
  }

  private Reply propose(Context ctx, Desk asked) {
    Query.of(ctx).refuseIfFaulty();
    RequestObject body = RequestObject.of(ctx, "household", "group", "reason");
    Optional<WorkerId> worker = ActingWorker.of(ctx, body::add);
    Optional<HouseholdId> household = body.required("household", HouseholdId.class);
    Optional<GroupId> group = body.required("group", GroupId.class);
    Optional<String> reason = body.optional("reason", String.class);
    reason
        .filter(text -> text.length() > Desk.LONGEST_REASON)
        .ifPresent(
            text ->
                body.add(
                    Fault.inBody(
                        "/reason",
                        Message.of("request.tooLong").with("most", Desk.LONGEST_REASON))));
    body.refuseIfFaulty();
    Proposal proposal =
        Answers.orRefuse(
                asked.propose(
                    household.orElseThrow(),
                    group.orElseThrow(),
                    worker.orElseThrow(),
                    reason.orElse(null)))
            .now();
    return told(ctx, proposal).at("/v1/proposals/" + proposal.id());
  }

  private Reply decide(Context ctx, Desk asked) {
    Query.of(ctx).refuseIfFaulty();
    ProposalId id = requested(ctx).id();
    RequestObject body = RequestObject.of(ctx, "party", "verdict");
    Optional<WorkerId> worker = ActingWorker.of(ctx, body::add);
    Optional<Party> party = body.required("party", Party.class);
    Optional<Decision.Verdict> verdict = body.required("verdict", Decision.Verdict.class);
    body.refuseIfFaulty();
    var decision =
        new Decision(
            party.orElseThrow(), verdict.orElseThrow(), desk.today(), worker.orElseThrow());
    return told(ctx, asked.decide(id, decision));
  }

  private Reply withdraw(Context ctx, Desk asked) {
    Query.of(ctx).refuseIfFaulty();
    ProposalId id = requested(ctx).id();
    RequestObject body = RequestObject.of(ctx);
    Optional<WorkerId> worker = ActingWorker.of(ctx, body::add);
    body.refuseIfFaulty();
    return told(ctx, asked.withdraw(id, worker.orElseThrow()));
  }

  private Reply told(Context ctx, Outcome<Proposal> outcome) {
    return told(ctx, Answers.orRefuse(outcome).now());
  }

  private Reply told(Context ctx, Proposal now) {
    Texts texts = Texts.in(ReaderLanguage.of(ctx));
    return Reply.created(texts, inFull(now, texts));
  }

  private ProposalOnDay inFull(Proposal proposal, Texts texts) {
    List<ToldEffect> effects =
        desk.history(List.of(proposal.id().value())).stream()
            .flatMap(line -> EffectFacts.in(line.change().facts()).stream())
            .map(effect -> ToldEffect.of(effect, texts))
            .toList();
    return ProposalOnDay.of(proposal, desk.register(), desk.today()).bringing(effects);
  }

  private Proposal requested(Context ctx) {
    List<Proposal> all = Desk.proposals(desk.register());
    return Ids.require(
        ctx,
        "thing.proposal",
        ProposalId::new,
        id -> all.stream().filter(each -> each.id().equals(id)).findFirst());
  }
}
