package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.List;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.requirement.Exemption;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** Draws what was, for some days, not asked of a group or a member. */
public final class SyntheticExemptions {
  private static final DateRange SMALL_GROUP =
      new DateRange(LocalDate.of(2022, 11, 1), LocalDate.of(2023, 11, 1));
  private static final DateRange STATEMENT_LATER =
      new DateRange(LocalDate.of(2022, 11, 22), LocalDate.of(2022, 12, 20));

  private SyntheticExemptions() {}

  /** One for a group as a whole, and one for a member. */
  public static List<Exemption> draw(Names names, List<MunicipalityCode> places) {
    int late = Script.sponsorsBefore(Script.SHRUNK_GROUP) + 2;
    return List.of(
        new Exemption(
            names.group(Script.NO_FROM_GROUP),
            null,
            "group.belowTarget",
            "Vier leden die elkaar al jaren kennen; de teamleider kijkt in de zomer opnieuw.",
            leader(Script.NO_FROM_GROUP, places),
            SMALL_GROUP),
        new Exemption(
            names.group(Script.SHRUNK_GROUP),
            names.sponsor(late),
            "screening.statementMissing",
            "Tekent de verklaring zodra de vertaling er is.",
            leader(Script.SHRUNK_GROUP, places),
            STATEMENT_LATER));
  }

  private static WorkerId leader(int group, List<MunicipalityCode> places) {
    return Names.leader(places.get(Script.municipality(group)));
  }
}
