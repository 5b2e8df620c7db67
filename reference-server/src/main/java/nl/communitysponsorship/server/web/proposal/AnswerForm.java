package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.desk.WorkerCode;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.FormErrors;

/**
 * What was filled in about the answer of a party.
 *
 * @param verdict {@code ACCEPTED}, {@code DECLINED}, or empty when nothing was chosen
 * @param on the day of the answer, as it was filled in
 * @param worker who recorded it, as it was filled in
 */
public record AnswerForm(String verdict, String on, String worker, FormErrors errors) {
  private static final Map<String, String> FIELDS =
      Map.of(
          "proposal.samePerson", "worker",
          "proposal.decisionOutOfOrder", "on",
          "proposal.dayTooEarly", "on");

  public AnswerForm {
    requireNonNull(verdict, "verdict");
    requireNonNull(on, "on");
    requireNonNull(worker, "worker");
    requireNonNull(errors, "errors");
  }

  /** A form to be filled in, with today for the day. */
  static AnswerForm blank(Visit visit) {
    return new AnswerForm("", visit.today().toString(), "", FormErrors.NONE);
  }

  /** What was filled in, not looked at yet. */
  static AnswerForm sent(Visit visit) {
    return new AnswerForm(
        visit.filledIn("verdict"), visit.filledIn("on"), visit.filledIn("worker"), FormErrors.NONE);
  }

  /** This form, with everything that is wrong with what was filled in. */
  AnswerForm checked(Proposal proposal, LocalDate today, Texts texts) {
    FormErrors found = FormErrors.NONE;
    if (findVerdict().isEmpty()) {
      found = found.with("verdict", Message.of("answer.verdict.missing"), texts);
    }
    LocalDate day = Visit.parsed(on).orElse(null);
    LocalDate earliest = proposal.lastDecidedOn().orElse(proposal.proposedOn());
    if (day == null || day.isBefore(earliest) || day.isAfter(today)) {
      Message wrong =
          Message.of("answer.on.wrong").with("earliest", earliest).with("latest", today);
      found = found.with("on", wrong, texts);
    }
    if (findWorker().isEmpty()) {
      found = found.with("worker", Message.of("worker.wrong"), texts);
    }
    return with(found);
  }

  /** This form, with what the rules say of it. */
  AnswerForm refused(List<Finding> findings, Texts texts) {
    return with(errors.with(findings, FIELDS, texts));
  }

  /** This form, with one thing more that is wrong. */
  AnswerForm refused(Message why, Texts texts) {
    return with(errors.with("", why, texts));
  }

  /** The decision, or empty while something has to be corrected. */
  Optional<Decision> decision(Party party) {
    return findVerdict()
        .flatMap(
            said ->
                Visit.parsed(on)
                    .flatMap(day -> findWorker().map(who -> new Decision(party, said, day, who))));
  }

  /** Whether exactly this answer of a party is recorded in a proposal. */
  boolean isRecordedIn(Proposal proposal, String party) {
    return proposal.decisions().stream()
        .filter(made -> made.party().name().equals(party))
        .anyMatch(made -> decision(made.party()).filter(made::equals).isPresent());
  }

  private Optional<Decision.Verdict> findVerdict() {
    return List.of(Decision.Verdict.values()).stream()
        .filter(each -> each.name().equals(verdict))
        .findFirst();
  }

  private Optional<WorkerId> findWorker() {
    return Visit.identifier(worker, WorkerCode::read);
  }

  private AnswerForm with(FormErrors found) {
    String who = findWorker().map(WorkerId::value).orElse(worker);
    return new AnswerForm(verdict, on, who, found);
  }
}
