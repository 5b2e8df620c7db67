package nl.communitysponsorship.core.phase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.sponsorship.SponsorshipId;

/**
 * That a group has a household and too few members who count.
 *
 * @param since the first day of it within the sponsorship
 * @param severity a warning within the days of grace, an error after them
 */
public record AtRisk(GroupId group, SponsorshipId sponsorship, LocalDate since, Severity severity) {
  public AtRisk {
    requireNonNull(group, "group");
    requireNonNull(sponsorship, "sponsorship");
    requireNonNull(since, "since");
    requireNonNull(severity, "severity");
  }
}
