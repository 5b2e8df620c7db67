package nl.communitysponsorship.core.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.household.Household;
import nl.communitysponsorship.core.household.HouseholdMember;
import nl.communitysponsorship.core.household.HouseholdMember.FamilyRole;
import nl.communitysponsorship.core.measurement.Instrument;
import nl.communitysponsorship.core.measurement.Respondent;
import nl.communitysponsorship.core.measurement.SurveyResponse;
import nl.communitysponsorship.core.measurement.Wave;
import nl.communitysponsorship.core.partner.LocalTeam;
import nl.communitysponsorship.core.partner.OrganisationId;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.value.Language;

/**
 * Draws what is asked besides well-being, and of whom: one adult of each household, the coordinator
 * of its group, the leaders of the teams, and the partner.
 */
public final class SyntheticVoices {
  private static final Map<Wave, List<Instrument>> OF_NEWCOMERS =
      Map.of(
          Wave.T0,
              List.of(
                  Instrument.LSNS_6,
                  Instrument.IPL_12,
                  Instrument.PARTICIPATION_LADDER,
                  Instrument.ZRM_13),
          Wave.T3, List.of(Instrument.BELONGING, Instrument.DJG_6),
          Wave.T6, List.of(Instrument.BELONGING, Instrument.UCLA_3, Instrument.SATISFACTION),
          Wave.T12,
              List.of(
                  Instrument.LSNS_6,
                  Instrument.IPL_12,
                  Instrument.PARTICIPATION_LADDER,
                  Instrument.ZRM_13,
                  Instrument.BELONGING,
                  Instrument.SATISFACTION,
                  Instrument.RECOMMENDATION,
                  Instrument.ADDED_VALUE),
          Wave.T18, List.of(Instrument.WHO_5, Instrument.MHI_5));
  private static final List<Wave> OF_SPONSORS = List.of(Wave.T6, Wave.T12);
  private static final List<Instrument> OF_ALL =
      List.of(Instrument.SATISFACTION, Instrument.RECOMMENDATION, Instrument.ADDED_VALUE);
  private static final LocalDate FIRST_ROUND = LocalDate.of(2023, 1, 17);
  private static final LocalDate LAST_ROUND = LocalDate.of(2023, 12, 12);
  private static final int DAYS_AFTER_ARRIVAL = 14;

  private final Dice dice;
  private final List<SurveyResponse> responses = new ArrayList<>();

  private SyntheticVoices(Dice dice) {
    this.dice = dice;
  }

  /** What the first adult of a household answered, up to the end of the programme. */
  public static List<SurveyResponse> ofHousehold(Household household, Dice dice) {
    var voices = new SyntheticVoices(dice);
    Optional<LocalDate> arrived = household.arrivedOn(Calendar.END);
    household.members().stream()
        .filter(member -> member.role() == FamilyRole.ADULT)
        .findFirst()
        .ifPresent(adult -> arrived.ifPresent(on -> voices.ask(household, adult, on)));
    return voices.responses;
  }

  /** What the coordinator of the group answered while the sponsorship lasted. */
  public static List<SurveyResponse> ofGroup(
      Sponsorship sponsorship, SponsorGroup group, Household household, Dice dice) {
    var voices = new SyntheticVoices(dice);
    household.arrivedOn(Calendar.END).ifPresent(arrived -> voices.ask(sponsorship, group, arrived));
    return voices.responses;
  }

  /** What the leader of a team answered half-way and at the end. */
  public static List<SurveyResponse> ofTeam(LocalTeam team, Dice dice) {
    return new SyntheticVoices(dice).rounds(new Respondent.TeamLeader(team.id()));
  }

  /** What the partner answered half-way and at the end. */
  public static List<SurveyResponse> ofPartner(OrganisationId partner, Dice dice) {
    return new SyntheticVoices(dice).rounds(new Respondent.PartnerVoice(partner));
  }

  private void ask(Household household, HouseholdMember adult, LocalDate arrived) {
    var who = new Respondent.Newcomer(household.id(), adult.id());
    Language language = SyntheticSurveys.language(adult);
    int mood = dice.from(0, 2);
    for (Wave wave : Wave.values()) {
      LocalDate on =
          wave == Wave.T0
              ? arrived.plusDays(DAYS_AFTER_ARRIVAL)
              : arrived.plusMonths(wave.months()).plusDays(dice.from(-9, 9));
      if (on.isBefore(Calendar.END)) {
        for (Instrument instrument : OF_NEWCOMERS.getOrDefault(wave, List.of())) {
          var answering = new Answering(instrument, wave, on, language, mood);
          responses.add(answering.of(who, dice));
        }
      }
      mood = Math.min(4, mood + dice.from(0, 1));
    }
  }

  private void ask(Sponsorship sponsorship, SponsorGroup group, LocalDate arrived) {
    for (Wave wave : OF_SPONSORS) {
      LocalDate on = arrived.plusMonths(wave.months()).plusDays(dice.from(-9, 9));
      Optional<Membership> coordinator =
          group.inRole(GroupRole.COORDINATOR, on).stream().findFirst();
      if (on.isBefore(Calendar.END) && sponsorship.isActiveOn(on) && coordinator.isPresent()) {
        var who = new Respondent.SponsorVoice(coordinator.get().sponsor());
        int mood = dice.from(1, 4);
        for (Instrument instrument : OF_ALL) {
          responses.add(new Answering(instrument, wave, on, Language.DUTCH, mood).of(who, dice));
        }
      }
    }
  }

  private List<SurveyResponse> rounds(Respondent who) {
    for (Instrument instrument : OF_ALL) {
      for (Wave wave : List.of(Wave.T12, Wave.T24)) {
        LocalDate on = wave == Wave.T12 ? FIRST_ROUND : LAST_ROUND;
        var answering = new Answering(instrument, wave, on, Language.DUTCH, dice.from(1, 4));
        responses.add(answering.of(who, dice));
      }
    }
    return responses;
  }
}
