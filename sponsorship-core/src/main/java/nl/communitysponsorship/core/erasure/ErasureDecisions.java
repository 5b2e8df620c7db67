package nl.communitysponsorship.core.erasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.erasure.ErasureItem.KeptBecause;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.policy.PrivacyPolicy;
import nl.communitysponsorship.core.privacy.FieldEntry;
import nl.communitysponsorship.core.privacy.FieldEntry.Erasure;
import nl.communitysponsorship.core.privacy.FieldEntry.Retention;
import nl.communitysponsorship.core.privacy.Whose;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.SubjectRecord;

/**
 * Decides what becomes of each field: first whether something is not settled, then whether the
 * person still takes part, then whether the programme has to account for it, then by the catalogue.
 */
final class ErasureDecisions {
  private final Whose kind;
  private final LocalDate day;
  private final List<Hold> holds;
  private final StillTakesPart takesPart;
  private final RetentionTerms terms;

  ErasureDecisions(
      Register register,
      Pseudonym subject,
      Whose kind,
      LocalDate day,
      List<Hold> holds,
      PrivacyPolicy policy) {
    this.kind = kind;
    this.day = day;
    this.holds = holds;
    this.takesPart = StillTakesPart.on(register, subject, day);
    this.terms = new RetentionTerms(register, policy);
  }

  List<ErasureItem> of(List<ErasureWalk.Place> places) {
    List<ErasureItem> items = places.stream().map(this::item).toList();
    boolean isLinked = kind != Whose.WORKER && items.stream().anyMatch(ErasureItem::needsTheLink);
    if (!isLinked) {
      return items;
    }
    LocalDate last = lastOf(items).orElse(null);
    return items.stream()
        .map(
            each ->
                each.treatment() == Treatment.ANONYMIZE
                    ? new ErasureItem(
                        each.path(), each.field(), Treatment.KEEP, KeptBecause.LINKED, last)
                    : each)
        .toList();
  }

  /** The last day that is known of all that stays; empty when one is not, or nothing stays. */
  static Optional<LocalDate> lastOf(List<ErasureItem> items) {
    List<Optional<LocalDate>> days =
        items.stream().filter(ErasureItem::needsTheLink).map(ErasureItem::findPossibleOn).toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private ErasureItem item(ErasureWalk.Place place) {
    FieldEntry field = place.entry();
    List<Hold> held = holds.stream().filter(each -> each.holds(field, day)).toList();
    if (!held.isEmpty()) {
      return kept(place, Treatment.ON_HOLD, KeptBecause.HELD, until(held));
    }
    if (takesPart.isSo()) {
      return kept(place, Treatment.KEEP, KeptBecause.TAKES_PART, takesPart.until());
    }
    if (field.handling().findWaits().isPresent()) {
      Optional<LocalDate> due = dueOn(place.record(), field);
      if (due.filter(on -> !day.isBefore(on)).isEmpty()) {
        return kept(place, Treatment.KEEP, KeptBecause.ACCOUNT, due);
      }
    }
    if (field.erasure() == Erasure.KEEP) {
      return kept(place, Treatment.KEEP, KeptBecause.SAYS_NOTHING, Optional.empty());
    }
    Treatment treatment = field.erasure() == Erasure.ERASE ? Treatment.ERASE : Treatment.ANONYMIZE;
    return new ErasureItem(place.path(), field, treatment, null, null);
  }

  private static ErasureItem kept(
      ErasureWalk.Place place,
      Treatment treatment,
      KeptBecause because,
      Optional<LocalDate> possibleOn) {
    return new ErasureItem(
        place.path(), place.entry(), treatment, because, possibleOn.orElse(null));
  }

  private static Optional<LocalDate> until(List<Hold> held) {
    var days = new ArrayList<LocalDate>();
    for (Hold each : held) {
      if (each.findUntil().isEmpty()) {
        return Optional.empty();
      }
      each.findUntil().ifPresent(days::add);
    }
    return days.stream().max(Comparator.naturalOrder());
  }

  /**
   * What a worker did is accounted for as long as the file is kept that it was about: that of the
   * household, of the sponsors, or of the group.
   */
  private Optional<LocalDate> dueOn(SubjectRecord record, FieldEntry field) {
    Retention kept = field.retention();
    List<String> households = mentioned(record, "HouseholdId");
    if (!households.isEmpty()) {
      return terms.dueOn(kept, new HouseholdId(households.get(0)));
    }
    List<Optional<LocalDate>> sponsors =
        mentioned(record, "SponsorId").stream()
            .map(each -> terms.dueOn(kept, new SponsorId(each)))
            .toList();
    if (!sponsors.isEmpty()) {
      return RetentionTerms.last(sponsors);
    }
    return RetentionTerms.last(
        mentioned(record, "GroupId").stream()
            .map(each -> terms.dueOn(kept, new GroupId(each)))
            .toList());
  }

  private static List<String> mentioned(SubjectRecord record, String type) {
    return record.mentioned().stream()
        .filter(each -> each.type().equals(type))
        .map(Pseudonym::value)
        .toList();
  }
}
