package nl.communitysponsorship.server.importing.sponsorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.communitysponsorship.core.course.Disclosure;
import nl.communitysponsorship.core.course.Lifting;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Decision;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.ProposalId;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.server.importing.column.Column;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.column.Kinds;
import nl.communitysponsorship.server.importing.row.AskedRow;

/** The proposals, a row each: those that became a sponsorship and those that did not. */
public final class ProposalSheet {
  private static final int MOST_POINTS = 1000;

  static final Column<Proposal, ProposalId> ID =
      Column.required("id", Kinds.id(ProposalId::new), Proposal::id);
  static final Column<Proposal, HouseholdId> HOUSEHOLD =
      Column.required("household", Kinds.id(HouseholdId::new), Proposal::household);
  static final Column<Proposal, GroupId> GROUP =
      Column.required("group", Kinds.id(GroupId::new), Proposal::group);
  static final Column<Proposal, LocalDate> ON =
      Column.required("on", Kinds.day(), Proposal::proposedOn);
  static final Column<Proposal, WorkerId> BY =
      Column.required("by", Kinds.id(WorkerId::new), Proposal::proposedBy);
  static final Column<Proposal, LocalDate> ANSWER_BY =
      Column.required("answerBy", Kinds.day(), Proposal::answerBy);
  static final Column<Proposal, Integer> RANK =
      Column.required("rank", Kinds.number(1, Integer.MAX_VALUE), Proposal::rank);
  static final Column<Proposal, Integer> SCORE =
      Column.required("score", Kinds.number(0, MOST_POINTS), Proposal::score);
  static final Column<Proposal, String> REASON =
      Column.optional("reason", Kinds.text(), Proposal::reason);
  static final Column<Proposal, LocalDate> WITHDRAWN =
      Column.optional("withdrawn", Kinds.day(), Proposal::withdrawnOn);
  static final Column<Proposal, LocalDate> LIFTED =
      Column.optional("lifted", Kinds.day(), each -> lifting(each).map(Lifting::on).orElse(null));
  static final Column<Proposal, WorkerId> LIFTED_BY =
      Column.optional(
          "liftedBy", Kinds.id(WorkerId::new), each -> lifting(each).map(Lifting::by).orElse(null));
  static final Column<Proposal, String> LIFTED_FOR =
      Column.optional(
          "liftedFor", Kinds.text(), each -> lifting(each).map(Lifting::reason).orElse(null));

  public static final Form<Proposal> FORM =
      new Form<>(
          "proposals",
          List.of(
              ID,
              HOUSEHOLD,
              GROUP,
              ON,
              BY,
              ANSWER_BY,
              RANK,
              SCORE,
              REASON,
              WITHDRAWN,
              LIFTED,
              LIFTED_BY,
              LIFTED_FOR),
          ProposalSheet::rows);

  private ProposalSheet() {}

  /** All proposals, in the order of their pseudonyms. */
  static Stream<Proposal> rows(Register register) {
    return Stream.concat(
            register.proposals().stream(), register.sponsorships().stream().map(Sponsorship::match))
        .sorted();
  }

  static void check(AskedRow row) {
    List<Column<Proposal, ?>> lifting = List.of(LIFTED, LIFTED_BY, LIFTED_FOR);
    if (row.hasAny(lifting)) {
      lifting.forEach(row::require);
    }
  }

  static Proposal read(AskedRow row, List<Decision> decisions, List<Disclosure> disclosures) {
    LocalDate lifted = row.find(LIFTED);
    return new Proposal(
        row.get(ID),
        row.get(HOUSEHOLD),
        row.get(GROUP),
        row.get(ON),
        row.get(BY),
        row.get(ANSWER_BY),
        row.get(RANK),
        row.get(SCORE),
        row.find(REASON),
        row.find(WITHDRAWN),
        decisions,
        disclosures,
        lifted == null ? null : new Lifting(lifted, row.get(LIFTED_BY), row.get(LIFTED_FOR)));
  }

  private static Optional<Lifting> lifting(Proposal proposal) {
    return Optional.ofNullable(proposal.lifted());
  }
}
