package nl.communitysponsorship.core.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.policy.PolicyPack;
import nl.communitysponsorship.core.readiness.MemberDossier;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;

/** What of a group ends before a household arrives. */
public final class ArrivalWarnings {
  private ArrivalWarnings() {}

  /**
   * That the group can no longer start, or that a certificate has ended, when a household arrives
   * on a day; of those who will be members then, as far as is known.
   *
   * @param arrival the day on which the household is to arrive
   */
  public static List<Finding> of(ArrivalFacts facts, LocalDate arrival, PolicyPack policy) {
    var found = new ArrayList<Finding>();
    GroupOffer offer = facts.group().group().offer();
    offer
        .findAvailableUntil()
        .filter(until -> !until.isAfter(arrival))
        .ifPresent(
            until ->
                found.add(
                    ProgrammeRule.ARRIVAL_GROUP_UNAVAILABLE
                        .at(FindingPath.at("sponsorships", facts.sponsorship().id()))
                        .with("group", facts.sponsorship().group())
                        .with("until", until)
                        .with("arrival", arrival)));
    facts
        .group()
        .membersOn(arrival)
        .forEach(each -> certificate(each, facts, arrival, policy, found));
    return found;
  }

  private static void certificate(
      MemberDossier member,
      ArrivalFacts facts,
      LocalDate arrival,
      PolicyPack policy,
      List<Finding> found) {
    Optional<LocalDate> lastIssued =
        member.sponsor().screening().certificates().stream()
            .flatMap(each -> each.findIssuedOn().stream())
            .max(Comparator.naturalOrder());
    policy
        .findScreening()
        .flatMap(
            terms -> lastIssued.map(issued -> issued.plusMonths(terms.certificateMonths().value())))
        .filter(ends -> !ends.isAfter(arrival))
        .ifPresent(
            ends ->
                found.add(
                    ProgrammeRule.ARRIVAL_CERTIFICATE_ENDS
                        .at(
                            FindingPath.at("sponsorships", facts.sponsorship().id())
                                .entry("members", member.sponsor().id()))
                        .with("member", member.sponsor().id())
                        .with("ends", ends)
                        .with("arrival", arrival)));
  }
}
