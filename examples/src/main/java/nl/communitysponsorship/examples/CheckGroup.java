package nl.communitysponsorship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.policy.Policies;
import nl.communitysponsorship.core.readiness.GroupDossier;
import nl.communitysponsorship.core.readiness.GroupReadiness;
import nl.communitysponsorship.core.readiness.MemberDossier;
import nl.communitysponsorship.core.readiness.Missing;
import nl.communitysponsorship.core.readiness.Readiness;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.text.Texts;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** Builds a small group by hand and asks what it still lacks, in Dutch. */
public final class CheckGroup {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final LocalDate FORMED = LocalDate.of(2022, 3, 1);

  private CheckGroup() {}

  /** Prints the answer. */
  public static void main(String[] args) {
    print(System.out);
  }

  static void print(PrintStream out) {
    var group =
        new SponsorGroup(
            new GroupId("G-1"),
            new MunicipalityCode("GM0034"),
            SponsorGroup.Variant.SPONSOR_GROUP,
            FORMED,
            null,
            null,
            List.of(membership("S-1", GroupRole.COORDINATOR), membership("S-2")),
            GroupOffer.NOT_SAID);
    List<MemberDossier> members =
        group.memberships().stream()
            .map(each -> new MemberDossier(each, sponsor(each.sponsor()), List.of()))
            .toList();

    Readiness readiness =
        new GroupReadiness(Policies.vwnPilot().on(DAY)).on(DAY, new GroupDossier(group, members));

    Texts texts = Texts.in(Locale.forLanguageTag("nl"));
    out.println(group.id() + ": " + texts.word(readiness.state()));
    for (Missing missing : readiness.missing()) {
      out.println("- " + texts.text(missing.finding().message()));
      out.println("  " + texts.text(missing.finding().remedy()));
    }
  }

  private static Membership membership(String sponsor, GroupRole... roles) {
    return new Membership(new SponsorId(sponsor), DateRange.from(FORMED), List.of(roles), null);
  }

  private static Sponsor sponsor(SponsorId id) {
    return new Sponsor(
        id,
        new Birth.Year(1980),
        List.of(new LanguageSkill(Language.DUTCH, LanguageLevel.NATIVE)),
        null,
        null,
        null,
        null,
        new Screening(FORMED, FORMED, List.of(ConductCertificate.requested(FORMED))));
  }
}
