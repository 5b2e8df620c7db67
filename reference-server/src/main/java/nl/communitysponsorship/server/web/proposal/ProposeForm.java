package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.BsnGuard;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.desk.WorkerCode;
import nl.communitysponsorship.server.web.frame.Visit;
import nl.communitysponsorship.server.web.page.FormErrors;

/**
 * What was filled in to propose a group.
 *
 * @param worker who proposes, as it was filled in
 * @param reason why this group, as it was filled in; empty when nothing was
 */
public record ProposeForm(String worker, String reason, FormErrors errors) {
  private static final Map<String, String> FIELDS =
      Map.of("proposal.reasonTooShort", "reason", "text.bsnSuspected", "reason");

  public ProposeForm {
    requireNonNull(worker, "worker");
    requireNonNull(reason, "reason");
    requireNonNull(errors, "errors");
  }

  static ProposeForm blank() {
    return new ProposeForm("", "", FormErrors.NONE);
  }

  /** What was filled in, not looked at yet. */
  static ProposeForm sent(Visit visit) {
    String reason = visit.filledIn("reason").replace("\r\n", "\n");
    return new ProposeForm(visit.filledIn("worker"), reason, FormErrors.NONE);
  }

  /**
   * This form, with everything that is wrong with what was filled in.
   *
   * @param fewest how many characters the reason must have; 0 when none is asked
   */
  ProposeForm checked(int fewest, Texts texts) {
    FormErrors found = FormErrors.NONE;
    if (reason.length() < fewest) {
      Message tooShort =
          Message.of("propose.reason.short").with("count", reason.length()).with("fewest", fewest);
      found = found.with("reason", tooShort, texts);
    }
    if (reason.length() > Desk.LONGEST_REASON) {
      Message tooLong =
          Message.of("propose.reason.long")
              .with("count", reason.length())
              .with("most", Desk.LONGEST_REASON);
      found = found.with("reason", tooLong, texts);
    }
    if (BsnGuard.isSuspectedIn(reason)) {
      Finding suspected = ProgrammeRule.TEXT_BSN_SUSPECTED.at(FindingPath.ROOT.field("reason"));
      found = found.with(List.of(suspected), FIELDS, texts);
    }
    if (findWorker().isEmpty()) {
      found = found.with("worker", Message.of("worker.wrong"), texts);
    }
    String who = findWorker().map(WorkerId::value).orElse(worker);
    return new ProposeForm(who, reason, found);
  }

  /** This form, with what the rules say of it. */
  ProposeForm refused(List<Finding> findings, Texts texts) {
    return new ProposeForm(worker, reason, errors.with(findings, FIELDS, texts));
  }

  /** This form, with one thing more that is wrong. */
  ProposeForm refused(Message why, Texts texts) {
    return new ProposeForm(worker, reason, errors.with("", why, texts));
  }

  /** Whether a proposal is exactly what was filled in. */
  boolean isRecordedIn(Proposal proposal) {
    return findWorker().filter(proposal.proposedBy()::equals).isPresent()
        && proposal.findReason().orElse("").equals(reason);
  }

  /** Who proposes, or empty while that has to be corrected. */
  Optional<WorkerId> findWorker() {
    return Visit.identifier(worker, WorkerCode::read);
  }
}
