package nl.communitysponsorship.server.importing.sponsorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Decision.Verdict;
import nl.communitysponsorship.core.sponsorship.Party;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.server.importing.row.AskedRow;
import nl.communitysponsorship.server.importing.row.ImportCode;
import nl.communitysponsorship.server.importing.row.Keys;
import nl.communitysponsorship.server.importing.row.Owned;
import nl.communitysponsorship.server.importing.row.Table;
import nl.communitysponsorship.server.importing.row.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Proposals with their decisions, which may stand in any order and must follow each other.
 *
 * <p>As long as a decision about a proposal cannot be read, nothing is said about its turns, and as
 * long as nobody can tell to which proposal a decision belongs, nothing about any: the one that
 * seems to be missing may be the one that cannot be read.
 */
final class ProposalTables {
  private static final Comparator<AskedRow> BY_TURN =
      Comparator.<AskedRow, Party>comparing(row -> row.get(DecisionSheet.PARTY))
          .thenComparingInt(AskedRow::number);

  private final Map<ProposalId, Proposal> proposals = new HashMap<>();
  private final Map<ProposalId, List<AskedRow>> decisions;
  private final Map<ProposalId, List<Disclosure>> disclosures;
  private final Keys keys;

  private ProposalTables(
      Keys keys,
      Map<ProposalId, List<AskedRow>> decisions,
      Map<ProposalId, List<Disclosure>> disclosures) {
    this.keys = keys;
    this.disclosures = disclosures;
    this.decisions = decisions;
  }

  static ProposalTables of(Tables tables, Keys householdKeys, Keys groupKeys) {
    Table proposals = tables.of(ProposalSheet.FORM).each(ProposalSheet::check);
    householdKeys.check(proposals, ProposalSheet.HOUSEHOLD);
    groupKeys.check(proposals, ProposalSheet.GROUP);
    Keys keys = Keys.of(proposals, ProposalSheet.ID);
    Table decisions = tables.of(DecisionSheet.FORM);
    keys.check(decisions, DecisionSheet.PROPOSAL);
    boolean hasStray =
        !decisions.has(DecisionSheet.PROPOSAL)
            || decisions.rows().stream().anyMatch(row -> isStray(row, keys));
    ProposalTables read =
        new ProposalTables(
            keys,
            byProposal(decisions),
            Owned.read(
                tables.of(DisclosureSheet.FORM),
                keys,
                DisclosureSheet.PROPOSAL,
                DisclosureSheet::read));
    if (!hasStray) {
      proposals.rows().forEach(read::read);
    }
    return read;
  }

  /** The pseudonyms of all proposals. */
  Keys keys() {
    return keys;
  }

  /** A proposal that could be read, or null. */
  @Nullable Proposal find(ProposalId id) {
    return proposals.get(id);
  }

  /** All proposals that could be read, in the order of their pseudonyms. */
  List<Proposal> all() {
    return proposals.values().stream().sorted().toList();
  }

  private void read(AskedRow row) {
    ProposalId id = row.find(ProposalSheet.ID);
    List<AskedRow> made = id == null ? List.of() : decisions.getOrDefault(id, List.of());
    if (!made.stream().allMatch(AskedRow::isSound)) {
      return;
    }
    List<AskedRow> inTurn = made.stream().sorted(BY_TURN).toList();
    LocalDate proposedOn = row.find(ProposalSheet.ON);
    LocalDate earliest = proposedOn == null ? LocalDate.MIN : proposedOn;
    checkTurns(inTurn, earliest);
    if (inTurn.stream().allMatch(AskedRow::isSound)) {
      checkWithdrawn(row, inTurn, earliest);
      checkLifted(row, inTurn);
      List<Decision> read = inTurn.stream().map(DecisionSheet::read).toList();
      List<Disclosure> told = id == null ? List.of() : disclosures.getOrDefault(id, List.of());
      row.build(sound -> ProposalSheet.read(sound, read, told))
          .ifPresent(proposal -> proposals.put(proposal.id(), proposal));
    }
  }

  /** Remarks upon the first decision that does not follow the one before it. */
  private static void checkTurns(List<AskedRow> inTurn, LocalDate proposedOn) {
    LocalDate earliest = proposedOn;
    for (int i = 0; i < inTurn.size(); i++) {
      AskedRow row = inTurn.get(i);
      AskedRow before = i == 0 ? null : inTurn.get(i - 1);
      if (before != null && before.get(DecisionSheet.PARTY) == row.get(DecisionSheet.PARTY)) {
        row.refuse(
            DecisionSheet.PARTY, ImportCode.DECISION_TWICE, Integer.toString(before.number()));
        return;
      }
      boolean isItsTurn = row.get(DecisionSheet.PARTY) == Party.TURNS.get(i);
      if (!isItsTurn || (before != null && !isYes(before))) {
        row.refuse(DecisionSheet.PARTY, ImportCode.DECISION_OUT_OF_TURN);
        return;
      }
      if (row.get(DecisionSheet.ON).isBefore(earliest)) {
        row.refuse(DecisionSheet.ON, ImportCode.DECISION_TOO_EARLY);
        return;
      }
      earliest = row.get(DecisionSheet.ON);
    }
  }

  private static void checkWithdrawn(AskedRow row, List<AskedRow> inTurn, LocalDate proposedOn) {
    LocalDate withdrawn = row.find(ProposalSheet.WITHDRAWN);
    if (withdrawn == null) {
      return;
    }
    boolean isOpen =
        inTurn.size() < Party.TURNS.size() && inTurn.stream().allMatch(ProposalTables::isYes);
    LocalDate last =
        inTurn.isEmpty() ? proposedOn : inTurn.get(inTurn.size() - 1).get(DecisionSheet.ON);
    if (!isOpen) {
      row.refuse(ProposalSheet.WITHDRAWN, ImportCode.PROPOSAL_WITHDRAWN_AFTER_DECISION);
    } else if (withdrawn.isBefore(last)) {
      row.refuse(ProposalSheet.WITHDRAWN, ImportCode.PROPOSAL_WITHDRAWN_TOO_EARLY);
    }
  }

  private static void checkLifted(AskedRow row, List<AskedRow> inTurn) {
    LocalDate lifted = row.find(ProposalSheet.LIFTED);
    boolean isAfterNo =
        lifted == null
            || inTurn.stream()
                .anyMatch(each -> !isYes(each) && !each.get(DecisionSheet.ON).isAfter(lifted));
    if (!isAfterNo) {
      row.refuse(ProposalSheet.LIFTED, ImportCode.LIFTED_WITHOUT_NO);
    }
  }

  /** Whether nobody can tell to which proposal a decision belongs. */
  private static boolean isStray(AskedRow decision, Keys proposals) {
    ProposalId id = decision.find(DecisionSheet.PROPOSAL);
    return id == null || !proposals.has(id);
  }

  private static Map<ProposalId, List<AskedRow>> byProposal(Table decisions) {
    Map<ProposalId, List<AskedRow>> byProposal = new HashMap<>();
    for (AskedRow row : decisions.rows()) {
      ProposalId id = row.find(DecisionSheet.PROPOSAL);
      if (id != null) {
        byProposal.computeIfAbsent(id, none -> new ArrayList<>()).add(row);
      }
    }
    return byProposal;
  }

  private static boolean isYes(AskedRow decision) {
    return decision.get(DecisionSheet.VERDICT) == Verdict.ACCEPTED;
  }
}
