package nl.communitysponsorship.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
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
import nl.communitysponsorship.server.action.Outcome;
import nl.communitysponsorship.server.api.ask.ActingWorker;
import nl.communitysponsorship.server.api.ask.Ids;
import nl.communitysponsorship.server.api.ask.Paging;
import nl.communitysponsorship.server.api.ask.Query;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.json.RequestObject;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.tell.Page;
import nl.communitysponsorship.server.tell.ProposalOnDay;

/** Proposals and what is decided about them. */
final class ProposalRoutes implements Routes {
  private final Desk desk;

  ProposalRoutes(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/v1/proposals", this::list);
    routes.post("/v1/proposals", this::propose);
    routes.get("/v1/proposals/{id}", this::show);
    routes.post("/v1/proposals/{id}/decisions", this::decide);
    routes.post("/v1/proposals/{id}/withdrawals", this::withdraw);
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
    tell(ctx, requested(ctx));
  }

  private void propose(Context ctx) {
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
                desk.propose(
                    household.orElseThrow(),
                    group.orElseThrow(),
                    worker.orElseThrow(),
                    reason.orElse(null)))
            .now();
    ctx.status(HttpStatus.CREATED).header("Location", "/v1/proposals/" + proposal.id());
    tell(ctx, proposal);
  }

  private void decide(Context ctx) {
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
    answer(ctx, desk.decide(id, decision));
  }

  private void withdraw(Context ctx) {
    Query.of(ctx).refuseIfFaulty();
    ProposalId id = requested(ctx).id();
    RequestObject body = RequestObject.of(ctx);
    Optional<WorkerId> worker = ActingWorker.of(ctx, body::add);
    body.refuseIfFaulty();
    answer(ctx, desk.withdraw(id, worker.orElseThrow()));
  }

  private void answer(Context ctx, Outcome<Proposal> outcome) {
    Proposal now = Answers.orRefuse(outcome).now();
    ctx.status(HttpStatus.CREATED);
    tell(ctx, now);
  }

  private void tell(Context ctx, Proposal proposal) {
    ctx.json(ProposalOnDay.of(proposal, desk.register(), desk.today()));
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
