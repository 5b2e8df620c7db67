package nl.communitysponsorship.server.importing.whole;

import java.util.List;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.course.ExtensionSheet;
import nl.communitysponsorship.server.importing.course.MoveSheet;
import nl.communitysponsorship.server.importing.course.PauseSheet;
import nl.communitysponsorship.server.importing.course.QuietSheet;
import nl.communitysponsorship.server.importing.family.ArrangementSheet;
import nl.communitysponsorship.server.importing.family.FamilySheet;
import nl.communitysponsorship.server.importing.family.LinkSheet;
import nl.communitysponsorship.server.importing.family.RelationSheet;
import nl.communitysponsorship.server.importing.family.SpeakingSheet;
import nl.communitysponsorship.server.importing.family.TieSheet;
import nl.communitysponsorship.server.importing.group.AttendanceSheet;
import nl.communitysponsorship.server.importing.group.AwaySheet;
import nl.communitysponsorship.server.importing.group.GroupSheet;
import nl.communitysponsorship.server.importing.group.MembershipSheet;
import nl.communitysponsorship.server.importing.group.SessionSheet;
import nl.communitysponsorship.server.importing.group.SponsorSheet;
import nl.communitysponsorship.server.importing.group.SuspensionSheet;
import nl.communitysponsorship.server.importing.group.TraitSheet;
import nl.communitysponsorship.server.importing.home.HomeSheet;
import nl.communitysponsorship.server.importing.home.HomeStepSheet;
import nl.communitysponsorship.server.importing.household.ArrivalSheet;
import nl.communitysponsorship.server.importing.household.ConsentSheet;
import nl.communitysponsorship.server.importing.household.HouseholdSheet;
import nl.communitysponsorship.server.importing.household.PersonSheet;
import nl.communitysponsorship.server.importing.household.PlacementSheet;
import nl.communitysponsorship.server.importing.household.WishSheet;
import nl.communitysponsorship.server.importing.measurement.AnswerSheet;
import nl.communitysponsorship.server.importing.measurement.SurveySheet;
import nl.communitysponsorship.server.importing.partner.MunicipalitySheet;
import nl.communitysponsorship.server.importing.partner.OrganisationSheet;
import nl.communitysponsorship.server.importing.partner.ProgrammeSheet;
import nl.communitysponsorship.server.importing.partner.TeamSheet;
import nl.communitysponsorship.server.importing.road.CaseSheet;
import nl.communitysponsorship.server.importing.road.HoursSheet;
import nl.communitysponsorship.server.importing.road.MilestoneSheet;
import nl.communitysponsorship.server.importing.road.PlanSheet;
import nl.communitysponsorship.server.importing.road.ResultSheet;
import nl.communitysponsorship.server.importing.road.StepSheet;
import nl.communitysponsorship.server.importing.road.TrackSheet;
import nl.communitysponsorship.server.importing.screening.CertificateSheet;
import nl.communitysponsorship.server.importing.screening.ExemptionSheet;
import nl.communitysponsorship.server.importing.screening.GroupCheckSheet;
import nl.communitysponsorship.server.importing.screening.SponsorCheckSheet;
import nl.communitysponsorship.server.importing.sponsorship.ContactSheet;
import nl.communitysponsorship.server.importing.sponsorship.DecisionSheet;
import nl.communitysponsorship.server.importing.sponsorship.DisclosureSheet;
import nl.communitysponsorship.server.importing.sponsorship.OwnerSheet;
import nl.communitysponsorship.server.importing.sponsorship.ProposalSheet;
import nl.communitysponsorship.server.importing.sponsorship.SponsorshipSheet;
import nl.communitysponsorship.server.importing.sponsorship.TaskSheet;

/** The sheets of a register. */
public final class Layout {
  /** All of them, in the order in which they are written; read in any order. */
  public static final List<Form<?>> SHEETS =
      List.of(
          ProgrammeSheet.FORM,
          MunicipalitySheet.FORM,
          OrganisationSheet.FORM,
          TeamSheet.FORM,
          SponsorSheet.FORM,
          CertificateSheet.FORM,
          SponsorCheckSheet.FORM,
          AwaySheet.FORM,
          GroupSheet.FORM,
          SuspensionSheet.FORM,
          MembershipSheet.FORM,
          TraitSheet.FORM,
          SessionSheet.FORM,
          AttendanceSheet.FORM,
          GroupCheckSheet.FORM,
          ExemptionSheet.FORM,
          HouseholdSheet.FORM,
          PersonSheet.FORM,
          WishSheet.FORM,
          HomeSheet.FORM,
          HomeStepSheet.FORM,
          PlacementSheet.FORM,
          ArrivalSheet.FORM,
          ConsentSheet.FORM,
          FamilySheet.FORM,
          RelationSheet.FORM,
          SpeakingSheet.FORM,
          ArrangementSheet.FORM,
          TieSheet.FORM,
          LinkSheet.FORM,
          CaseSheet.FORM,
          MilestoneSheet.FORM,
          TrackSheet.FORM,
          StepSheet.FORM,
          PlanSheet.FORM,
          HoursSheet.FORM,
          ResultSheet.FORM,
          ProposalSheet.FORM,
          DecisionSheet.FORM,
          DisclosureSheet.FORM,
          SponsorshipSheet.FORM,
          PauseSheet.FORM,
          ExtensionSheet.FORM,
          MoveSheet.FORM,
          QuietSheet.FORM,
          OwnerSheet.FORM,
          TaskSheet.FORM,
          ContactSheet.FORM,
          SurveySheet.FORM,
          AnswerSheet.FORM);

  private Layout() {}
}
