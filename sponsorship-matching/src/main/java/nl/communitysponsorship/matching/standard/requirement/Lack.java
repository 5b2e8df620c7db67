package nl.communitysponsorship.matching.standard.requirement;

import static nl.communitysponsorship.core.rule.ProgrammeRule.CERTIFICATE_EXPIRED;
import static nl.communitysponsorship.core.rule.ProgrammeRule.CERTIFICATE_NOT_REQUESTED;
import static nl.communitysponsorship.core.rule.ProgrammeRule.CERTIFICATE_NOT_SHOWN;
import static nl.communitysponsorship.core.rule.ProgrammeRule.CERTIFICATE_WAITING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_COORDINATOR_GAP;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_NO_BACKSTOP;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_NO_COORDINATOR;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_SEVERAL_COORDINATORS;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_TOO_SMALL;
import static nl.communitysponsorship.core.rule.ProgrammeRule.GROUP_WITHDRAWN;
import static nl.communitysponsorship.core.rule.ProgrammeRule.INTERVIEW_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.MEMBER_UNDERAGE;
import static nl.communitysponsorship.core.rule.ProgrammeRule.STATEMENT_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.TRAINING_MISSING;
import static nl.communitysponsorship.core.rule.ProgrammeRule.TRAINING_UNKNOWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.matching.criterion.Change;

/** What a group lacks, in few words, and what people could do about it. */
final class Lack {
  /** What is put into few words here; of anything else the core's own sentence is given. */
  private static final Set<String> IN_FEW_WORDS =
      codes(
          GROUP_TOO_SMALL,
          GROUP_NO_COORDINATOR,
          GROUP_COORDINATOR_GAP,
          GROUP_SEVERAL_COORDINATORS,
          GROUP_NO_BACKSTOP,
          GROUP_WITHDRAWN,
          MEMBER_UNDERAGE,
          INTERVIEW_MISSING,
          STATEMENT_MISSING,
          CERTIFICATE_NOT_REQUESTED,
          CERTIFICATE_WAITING,
          CERTIFICATE_NOT_SHOWN,
          CERTIFICATE_EXPIRED,
          TRAINING_MISSING,
          TRAINING_UNKNOWN);

  /** What is not the programme's to change: a group that left is not called back. */
  private static final Set<String> FINAL = codes(GROUP_WITHDRAWN);

  private Lack() {}

  /** Whether all that lacks may turn out not to lack when somebody is asked. */
  static boolean isUnknown(Readiness readiness) {
    for (Missing missing : readiness.missing()) {
      if (isError(missing) && !isUnknown(missing.finding())) {
        return false;
      }
    }
    return true;
  }

  /** What must be solved, in few words, in the order of the readiness. */
  static List<Message> words(Readiness readiness) {
    return errors(readiness).stream().map(each -> worded("lack", each)).toList();
  }

  /** One change for each; none at all when one of them cannot be changed. */
  static List<Change> changes(Readiness readiness) {
    List<Finding> errors = errors(readiness);
    return errors.stream().anyMatch(each -> FINAL.contains(each.code()))
        ? List.of()
        : errors.stream().map(each -> change(readiness.group(), each)).toList();
  }

  private static List<Finding> errors(Readiness readiness) {
    return readiness.missing().stream().filter(Lack::isError).map(Missing::finding).toList();
  }

  private static boolean isError(Missing missing) {
    return missing.finding().severity() == Severity.ERROR;
  }

  private static boolean isUnknown(Finding finding) {
    return finding.code().equals(TRAINING_UNKNOWN.code());
  }

  private static Change change(GroupId group, Finding finding) {
    Message message = worded("change", finding).with("group", group);
    return isUnknown(finding) ? Change.ask(message) : Change.arrange(message);
  }

  private static Message worded(String kind, Finding finding) {
    return IN_FEW_WORDS.contains(finding.code())
        ? new Message(kind + "." + finding.code(), finding.parameters())
        : Message.of(kind + ".other")
            .with("finding", finding.message())
            .with("remedy", finding.remedy());
  }

  private static Set<String> codes(ProgrammeRule... rules) {
    return Stream.of(rules).map(ProgrammeRule::code).collect(Collectors.toUnmodifiableSet());
  }
}
