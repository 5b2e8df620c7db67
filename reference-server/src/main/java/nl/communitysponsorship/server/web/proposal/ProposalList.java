package nl.communitysponsorship.server.web.proposal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.server.web.page.Filter;
import nl.communitysponsorship.server.web.page.Pager;
import nl.communitysponsorship.server.web.page.Status;
import nl.communitysponsorship.server.web.snapshot.Snapshot;

/**
 * The proposals.
 *
 * @param filters the choices above the list
 * @param entries those that the reader chose, on this page: the open ones first, then the latest
 * @param pager which page it is
 */
public record ProposalList(List<Filter> filters, List<Entry> entries, Pager pager) {
  private static final List<String> CHOICES = List.of("", "open", "closed");

  public ProposalList {
    filters = List.copyOf(filters);
    entries = List.copyOf(entries);
    requireNonNull(pager, "pager");
  }

  /**
   * One proposal.
   *
   * @param answerBy by when somebody has to answer; empty when nobody has to
   */
  public record Entry(
      String id, String household, String group, Status status, String proposed, String answerBy) {}

  /**
   * The proposals that were made by a day.
   *
   * @param chosen one of the choices; anything else is taken for all
   * @param asked the number of a page, as the reader's address has it
   */
  static ProposalList of(Snapshot snapshot, String chosen, String asked, Texts texts) {
    LocalDate day = snapshot.day();
    String choice = CHOICES.contains(chosen) ? chosen : "";
    List<Proposal> all =
        snapshot.proposals().stream()
            .filter(each -> belongs(each, choice, day))
            .sorted(Comparator.comparing(each -> !each.stateOn(day).isOpen()))
            .toList();
    Pager pager = Pager.of(path(choice), asked, all.size());
    return new ProposalList(
        CHOICES.stream()
            .map(
                each ->
                    Filter.counted(
                        texts.text("proposals.filter." + (each.isEmpty() ? "all" : each)),
                        snapshot.proposals().stream()
                            .filter(one -> belongs(one, each, day))
                            .count(),
                        path(each),
                        each.equals(choice),
                        texts))
            .toList(),
        pager.of(all).stream().map(each -> entry(each, day, texts)).toList(),
        pager);
  }

  private static String path(String choice) {
    return choice.isEmpty() ? "/proposals" : "/proposals?show=" + choice;
  }

  private static boolean belongs(Proposal proposal, String choice, LocalDate day) {
    return switch (choice) {
      case "open" -> proposal.stateOn(day).isOpen();
      case "closed" -> !proposal.stateOn(day).isOpen();
      default -> true;
    };
  }

  private static Entry entry(Proposal proposal, LocalDate day, Texts texts) {
    return new Entry(
        proposal.id().value(),
        proposal.household().value(),
        proposal.group().value(),
        ProposalStatus.of(proposal.stateOn(day), texts),
        texts.text(
            Message.of("proposal.by")
                .with("on", proposal.proposedOn())
                .with("worker", proposal.proposedBy())),
        proposal.stateOn(day).isOpen() ? texts.day(proposal.answerBy()) : "");
  }
}
