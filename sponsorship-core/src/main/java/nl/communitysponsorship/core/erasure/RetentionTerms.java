package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.household.HouseholdId;
import nl.communitysponsorship.core.policy.PrivacyPolicy;
import nl.communitysponsorship.core.privacy.FieldEntry.Retention;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterIndex;
import nl.communitysponsorship.core.sponsorship.Ending;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.subject.Pseudonym;

/**
 * When the term ends for which data is kept; derived from what happened, never stored.
 *
 * <p>A term begins with an event: the end of the last match of a person, or of the programme. As
 * long as the event has not taken place, nobody knows when the term ends.
 */
public final class RetentionTerms {
  private final Register register;
  private final RegisterIndex index;
  private final PrivacyPolicy policy;

  public RetentionTerms(Register register, PrivacyPolicy policy) {
    this.register = requireNonNull(register, "register");
    this.index = new RegisterIndex(register);
    this.policy = requireNonNull(policy, "policy");
  }

  /**
   * The first day on which what is kept so long about a sponsor has to go, or empty as long as
   * nobody knows. The event is the end of the last membership, or the day on which the group
   * withdrew: who is a member of a group takes part.
   */
  public Optional<LocalDate> dueOn(Retention retention, SponsorId sponsor) {
    if (retention != Retention.MATCH_PLUS_2_YEARS) {
      return dueOn(retention);
    }
    return afterMemberships((group, each) -> each.sponsor().equals(sponsor));
  }

  /**
   * The first day on which what is kept so long about a group has to go, or empty as long as nobody
   * knows. The event is the end of its last membership, or the day on which it withdrew.
   */
  public Optional<LocalDate> dueOn(Retention retention, GroupId group) {
    return retention == Retention.MATCH_PLUS_2_YEARS
        ? afterMemberships((its, each) -> its.id().equals(group))
        : dueOn(retention);
  }

  private Optional<LocalDate> afterMemberships(BiPredicate<SponsorGroup, Membership> isMeant) {
    var ends = new ArrayList<Optional<LocalDate>>();
    for (SponsorGroup group : register.groups()) {
      for (Membership each : group.memberships()) {
        if (isMeant.test(group, each)) {
          ends.add(each.period().findUntil().or(group::findWithdrawnOn));
        }
      }
    }
    return last(ends).map(this::afterMatch);
  }

  /**
   * The first day on which what is kept so long about a household has to go, or empty as long as
   * nobody knows. The event is the end of its last match; a household that was never matched has
   * none.
   */
  public Optional<LocalDate> dueOn(Retention retention, HouseholdId household) {
    return retention == Retention.MATCH_PLUS_2_YEARS
        ? last(ends(index.sponsorshipsOf(household).stream())).map(this::afterMatch)
        : dueOn(retention);
  }

  /** The first day on which what is kept as long as the programme, or its monitoring, has to go. */
  private Optional<LocalDate> dueOn(Retention retention) {
    Optional<LocalDate> end = register.programme().period().findUntil();
    return retention == Retention.MONITORING_END
        ? end.map(on -> on.plusMonths(policy.monitoringMonths().value()))
        : end;
  }

  /** Who is past the term on a day and still here, in order of their pseudonyms. */
  public List<PastTerm> pastTerm(LocalDate day) {
    Stream<PastTerm> sponsors =
        register.sponsors().stream()
            .flatMap(
                each ->
                    dueOn(Retention.MATCH_PLUS_2_YEARS, each.id()).stream()
                        .map(due -> new PastTerm(Pseudonym.of(each.id()), due)));
    Stream<PastTerm> households =
        register.households().stream()
            .flatMap(
                each ->
                    dueOn(Retention.MATCH_PLUS_2_YEARS, each.id()).stream()
                        .map(due -> new PastTerm(Pseudonym.of(each.id()), due)));
    return Stream.concat(sponsors, households)
        .filter(each -> !day.isBefore(each.dueOn()))
        .filter(each -> !Nobody.is(each.subject()))
        .sorted(Comparator.comparing(PastTerm::subject))
        .toList();
  }

  private LocalDate afterMatch(LocalDate end) {
    return end.plusMonths(policy.keptMonths().value());
  }

  private static List<Optional<LocalDate>> ends(Stream<Sponsorship> sponsorships) {
    return sponsorships.map(each -> each.findEnding().map(Ending::on)).toList();
  }

  /** The last of some ends; empty when one is still to come, and when there are none. */
  static Optional<LocalDate> last(List<Optional<LocalDate>> ends) {
    return ends.stream().allMatch(Optional::isPresent)
        ? ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /**
   * Somebody who is still here after the term.
   *
   * @param dueOn the first day on which the data had to go
   */
  public record PastTerm(Pseudonym subject, LocalDate dueOn) {
    public PastTerm {
      requireNonNull(subject, "subject");
      requireNonNull(dueOn, "dueOn");
    }
  }
}
