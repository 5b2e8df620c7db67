package nl.communitysponsorship.server.importing.whole;

import java.util.List;
import nl.communitysponsorship.server.importing.column.Form;
import nl.communitysponsorship.server.importing.group.AttendanceSheet;
import nl.communitysponsorship.server.importing.group.AwaySheet;
import nl.communitysponsorship.server.importing.group.GroupSheet;
import nl.communitysponsorship.server.importing.group.MembershipSheet;
import nl.communitysponsorship.server.importing.group.SessionSheet;
import nl.communitysponsorship.server.importing.group.SponsorSheet;
import nl.communitysponsorship.server.importing.group.SuspensionSheet;
import nl.communitysponsorship.server.importing.group.TraitSheet;
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
import nl.communitysponsorship.server.importing.screening.CertificateSheet;
import nl.communitysponsorship.server.importing.screening.ExemptionSheet;
import nl.communitysponsorship.server.importing.screening.GroupCheckSheet;
import nl.communitysponsorship.server.importing.screening.SponsorCheckSheet;
import nl.communitysponsorship.server.importing.sponsorship.ContactSheet;
import nl.communitysponsorship.server.importing.sponsorship.DecisionSheet;
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
          PlacementSheet.FORM,
          ArrivalSheet.FORM,
          ConsentSheet.FORM,
          ProposalSheet.FORM,
          DecisionSheet.FORM,
          SponsorshipSheet.FORM,
          OwnerSheet.FORM,
          TaskSheet.FORM,
          ContactSheet.FORM,
          SurveySheet.FORM,
          AnswerSheet.FORM);

  private Layout() {}
}
