package nl.communitysponsorship.core.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
import nl.communitysponsorship.core.training.Attendance.Outcome;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** All that can happen to a group after a day: people join, leave, are trained and are checked. */
final class Later {
  private Later() {}

  static GroupDossier than(
      LocalDate day, GroupDossier dossier, Membership newcomer, Sponsor sponsor) {
    LocalDate later = day.plusDays(1);
    SponsorGroup group = dossier.group();
    Membership joinsLater =
        new Membership(sponsor.id(), DateRange.from(later), newcomer.roles(), null);
    List<MemberDossier> members =
        new ArrayList<>(
            dossier.members().stream()
                .map(each -> endingLater(each, later))
                .map(each -> trained(each, later))
                .map(each -> screenedLater(each, later))
                .toList());
    members.add(new MemberDossier(joinsLater, sponsor, List.of()));
    return new GroupDossier(
        new SponsorGroup(
            group.id(),
            group.homeBase(),
            group.variant(),
            group.formedOn(),
            group.backstop(),
            group.findWithdrawnOn().orElse(later),
            group.suspensions(),
            members.stream().map(MemberDossier::membership).toList(),
            group.offer(),
            with(later, group.checks())),
        members,
        dossier.exemptions());
  }

  /** A member who was at a session that covers everything. */
  static MemberDossier trained(MemberDossier member, LocalDate on) {
    var trainings = new ArrayList<>(member.trainings());
    trainings.add(
        new MemberDossier.Training(
            new TrainingSession(
                new SessionId("TR-99"),
                on,
                new MunicipalityCode("GM0034"),
                List.of(TrainingModule.values()),
                10),
            Outcome.ATTENDED));
    return new MemberDossier(member.membership(), member.sponsor(), trainings);
  }

  private static MemberDossier endingLater(MemberDossier member, LocalDate later) {
    Membership membership = member.membership();
    boolean isOpen =
        membership.period().contains(later) && membership.period().findUntil().isEmpty();
    return new MemberDossier(
        !isOpen || membership.period().from().equals(later)
            ? membership
            : new Membership(
                membership.sponsor(),
                membership.period().endedOn(later),
                membership.roles(),
                Membership.LeaveReason.NOT_SAID),
        member.sponsor(),
        member.trainings());
  }

  private static MemberDossier screenedLater(MemberDossier member, LocalDate later) {
    var screening = member.sponsor().screening();
    return new MemberDossier(
        member.membership(),
        screened(
            new Screening(
                    screening.findInterviewOn().orElse(later),
                    screening.findStatementOn().orElse(later),
                    screening.certificates(),
                    with(later, screening.checks()))
                .and(ConductCertificate.requested(later).seen(later, later, RiskArea.PERSONS)),
            member.sponsor()),
        member.trainings());
  }

  private static List<Check> with(LocalDate later, List<Check> checks) {
    return Stream.concat(
            checks.stream(), Stream.of(CheckKind.values()).map(kind -> Check.done(kind, later)))
        .toList();
  }

  private static Sponsor screened(Screening screening, Sponsor it) {
    return new Sponsor(
        it.id(),
        it.birth(),
        it.languages(),
        it.skills(),
        it.interests(),
        it.times(),
        it.hoursPerWeek(),
        it.limits(),
        it.away(),
        screening);
  }
}
