package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Gathers what a group lacks on a day, less what it is exempt from. */
final class Lacking {
  private final GroupDossier dossier;
  private final LocalDate day;
  private final List<Missing> missing = new ArrayList<>();

  Lacking(GroupDossier dossier, LocalDate day) {
    this.dossier = dossier;
    this.day = day;
  }

  List<Missing> missing() {
    return missing;
  }

  FindingPath place() {
    return FindingPath.at("groups", dossier.group().id());
  }

  FindingPath place(SponsorId member) {
    return place().entry("memberships", member);
  }

  /** What the group as a whole lacks. */
  void add(Lack lack) {
    add(lack, null, Blocks.MATCHING);
  }

  /** What one member lacks. */
  void add(Lack lack, SponsorId member) {
    add(lack, member, Blocks.CONTACT);
  }

  private void add(Lack lack, @Nullable SponsorId who, Blocks whenError) {
    List<Exemption> meant =
        dossier.exemptions().stream()
            .filter(each -> Objects.equals(each.member(), who))
            .filter(each -> each.lifts(lack.finding().code(), lack.requirement()))
            .toList();
    if (meant.stream().noneMatch(each -> each.period().contains(day))) {
      Finding finding = lack.finding();
      LocalDate since = lack.since().isAfter(day) ? day : lack.since();
      Blocks blocks = finding.severity() == Severity.ERROR ? whenError : Blocks.NOTHING;
      missing.add(new Missing(finding, who, since, blocks));
      meant.stream()
          .flatMap(each -> ended(each, since, lack, who).stream())
          .max(Comparator.comparing(Missing::since))
          .ifPresent(missing::add);
    }
  }

  /** An exemption that ended while what it was for still lacked. */
  private List<Missing> ended(
      Exemption exemption, LocalDate since, Lack lack, @Nullable SponsorId who) {
    return exemption.period().findUntil().stream()
        .filter(until -> !until.isAfter(day) && since.isBefore(until))
        .map(
            until ->
                new Missing(
                    ProgrammeRule.REQUIREMENT_EXEMPTION_ENDED
                        .at(lack.finding().path())
                        .with("who", who == null ? dossier.group().id() : who)
                        .with("code", exemption.code())
                        .with("ended", until),
                    who,
                    until,
                    Blocks.NOTHING))
        .toList();
  }

  /**
   * One thing that lacks.
   *
   * @param requirement the code of the requirement it follows from; null when it follows from none
   */
  record Lack(Finding finding, LocalDate since, @Nullable String requirement) {
    static Lack of(Finding finding, LocalDate since) {
      return new Lack(finding, since, null);
    }

    boolean isError() {
      return finding.severity() == Severity.ERROR;
    }

    /** This lack, as something that follows from a requirement and weighs no more than it. */
    Lack by(String code, Severity severity) {
      boolean isLighter = severity == Severity.WARNING;
      return new Lack(isLighter ? finding.as(Severity.WARNING) : finding, since, code);
    }
  }
}
