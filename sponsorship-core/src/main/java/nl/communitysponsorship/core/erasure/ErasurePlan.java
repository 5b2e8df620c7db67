package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.policy.PrivacyPolicy;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.SubjectRecords;
import nl.communitysponsorship.core.tree.FieldTree;

/**
 * What an erasure on a day would do, item by item, before anything is done: a dry run.
 *
 * <p>What the catalogue marks to go goes. What others need stays without a link to the person: the
 * pseudonyms are replaced by some that lead nowhere. That happens only when nothing that stays for
 * now leads to them. What stays says why, and from when it no longer has to.
 *
 * @param holds what is held by something that is not settled, of this person and in force
 * @param policy how long data is kept
 * @param items in the order of the register; empty when nothing is held, or all of it is gone
 * @param notices who received what goes or loses its person, in order
 */
public record ErasurePlan(
    Pseudonym subject,
    LocalDate day,
    List<Hold> holds,
    PrivacyPolicy policy,
    List<ErasureItem> items,
    List<Notice> notices) {
  public ErasurePlan {
    requireNonNull(subject, "subject");
    requireNonNull(day, "day");
    holds = List.copyOf(requireNonNull(holds, "holds"));
    requireNonNull(policy, "policy");
    items = List.copyOf(requireNonNull(items, "items"));
    notices = List.copyOf(requireNonNull(notices, "notices"));
  }

  /**
   * The plan for somebody on a day.
   *
   * @param holds what is not settled, about anybody
   * @throws IllegalArgumentException if the pseudonym is not one of people
   */
  public static ErasurePlan of(
      Register register, Pseudonym subject, LocalDate day, List<Hold> holds, PrivacyPolicy policy) {
    return draft(FieldTree.shipped(), FieldTree.of(register), register, subject, day, holds, policy)
        .plan();
  }

  /** The plan, with the places in a tree at which it is carried out. */
  static Draft draft(
      FieldTree fields,
      ObjectNode tree,
      Register register,
      Pseudonym subject,
      LocalDate day,
      List<Hold> holds,
      PrivacyPolicy policy) {
    SubjectRecords records = SubjectRecords.of(fields, tree, subject);
    List<ErasureWalk.Place> places =
        Nobody.is(subject) ? List.of() : ErasureWalk.places(fields, records);
    List<Hold> theirs =
        holds.stream().filter(each -> records.own().contains(each.subject())).toList();
    var decisions = new ErasureDecisions(register, subject, records.kind(), day, theirs, policy);
    List<ErasureItem> items = decisions.of(places);
    List<Notice> notices = Notices.of(fields, tree, records, items);
    return new Draft(
        new ErasurePlan(subject, day, theirs, policy, items, notices), records, places);
  }

  /** The items that are treated in one way. */
  public List<ErasureItem> items(Treatment treatment) {
    return items.stream().filter(each -> each.treatment() == treatment).toList();
  }

  /** Whether nothing has to stay for now. */
  public boolean isComplete() {
    return items.stream().noneMatch(ErasureItem::needsTheLink);
  }

  /** The first day on which nothing has to stay any more, or empty when nobody knows. */
  public Optional<LocalDate> completeOn() {
    return ErasureDecisions.lastOf(items)
        .or(() -> isComplete() ? Optional.of(day) : Optional.empty());
  }

  /** The pseudonym, the day and the number of items. */
  @Override
  public String toString() {
    return "ErasurePlan for %s on %s (%d items)".formatted(subject, day, items.size());
  }

  /** A plan and the places of its items, one for one. */
  record Draft(ErasurePlan plan, SubjectRecords records, List<ErasureWalk.Place> places) {}
}
