package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.rule.FollowsTheRules;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * That something is, for some days, not asked of a group or of one of its members.
 *
 * <p>What keeps people safe is never lifted: the age of members, the coordinator, the backstop and
 * a suspension.
 *
 * @param member the member it is for; null when it is for the group as a whole
 * @param code the code of a requirement, such as {@code police-check}, or of one of the rules that
 *     can be lifted, such as {@code training.missing}
 * @param reason why, in the words of the worker; never about health or another person's affairs
 * @param by the worker who decided it
 * @param period the days on which it holds; it always has an end
 */
@FollowsTheRules
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exemption(
    GroupId group,
    @Nullable SponsorId member,
    String code,
    String reason,
    WorkerId by,
    DateRange period)
    implements Comparable<Exemption> {
  private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*|[a-z]+\\.[a-zA-Z]+");
  private static final Comparator<Exemption> ORDER =
      Comparator.comparing(Exemption::group)
          .thenComparing(each -> each.member, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Exemption::code)
          .thenComparing(Exemption::period)
          .thenComparing(Exemption::by)
          .thenComparing(Exemption::reason);

  private static final Set<ProgrammeRule> LIFTED =
      EnumSet.of(
          ProgrammeRule.GROUP_TOO_SMALL,
          ProgrammeRule.GROUP_BELOW_TARGET,
          ProgrammeRule.GROUP_TOO_LARGE,
          ProgrammeRule.GROUP_NO_DEPUTY,
          ProgrammeRule.GROUP_FEW_DUTCH_SPEAKERS,
          ProgrammeRule.GROUP_FEW_CONTACT_PERSONS,
          ProgrammeRule.INTERVIEW_MISSING,
          ProgrammeRule.STATEMENT_MISSING,
          ProgrammeRule.CERTIFICATE_NOT_REQUESTED,
          ProgrammeRule.CERTIFICATE_WAITING,
          ProgrammeRule.CERTIFICATE_NOT_SHOWN,
          ProgrammeRule.CERTIFICATE_EXPIRED,
          ProgrammeRule.CERTIFICATE_EXPIRES_SOON,
          ProgrammeRule.CERTIFICATE_WRONG_PROFILE,
          ProgrammeRule.CERTIFICATE_PROFILE_UNKNOWN,
          ProgrammeRule.CERTIFICATE_NOT_POSSIBLE,
          ProgrammeRule.TRAINING_MISSING,
          ProgrammeRule.TRAINING_UNKNOWN);

  public Exemption {
    requireNonNull(group, "group");
    requireNonNull(code, "code");
    requireNonNull(reason, "reason");
    requireNonNull(by, "by");
    requireNonNull(period, "period");
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "an exemption must name a requirement, such as 'police-check', or a rule, such as 'training.missing'; '%s' was given"
              .formatted(code));
    }
    if (period.findUntil().isEmpty()) {
      throw new IllegalArgumentException(
          "an exemption must have an end; the one from '%s' has none".formatted(period.from()));
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an exemption must have a reason; none was given");
    }
  }

  /** The codes of the rules that an exemption can lift, in order. */
  public static List<String> rules() {
    return LIFTED.stream().map(ProgrammeRule::code).sorted().toList();
  }

  /**
   * Whether it lifts something that lacks.
   *
   * @param finding the code of the rule that tells it
   * @param requirement the code of the requirement it follows from; null when it follows from none
   */
  public boolean lifts(String finding, @Nullable String requirement) {
    return code.equals(requirement) || (code.equals(finding) && isRule(code));
  }

  private static boolean isRule(String code) {
    return LIFTED.stream().anyMatch(rule -> rule.code().equals(code));
  }

  /** The member it is for, or empty when it is for the group as a whole. */
  public Optional<SponsorId> findMember() {
    return Optional.ofNullable(member);
  }

  /** By group, then by member, the group itself first, then by code and days. */
  @Override
  public int compareTo(Exemption other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "Exemption of " + group + (member == null ? "" : "/" + member) + " from " + code;
  }
}
