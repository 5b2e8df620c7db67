package nl.communitysponsorship.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * The terms of proposals and sponsorships.
 *
 * @param answerDays working days in which each party answers a proposal
 * @param months how long a sponsorship is planned to last
 * @param reasonLength the fewest characters of a reason for choosing a group that was not first
 * @param preparationDays how many days before arrival a group must be able to start
 * @param reconfirmDays the most days that an arrival may be put off before the group is asked again
 */
public record MatchPolicy(
    Setting answerDays,
    Setting months,
    Setting reasonLength,
    Setting preparationDays,
    Setting reconfirmDays) {
  public MatchPolicy {
    requireNonNull(answerDays, "answerDays");
    requireNonNull(months, "months");
    requireNonNull(reasonLength, "reasonLength");
    requireNonNull(preparationDays, "preparationDays");
    requireNonNull(reconfirmDays, "reconfirmDays");
  }
}
