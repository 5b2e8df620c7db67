package nl.communitysponsorship.core.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.communitysponsorship.core.check.Check;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.Limit;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.script.Tongues;
import nl.communitysponsorship.core.value.Birth;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.Interest;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.LanguageLevel;
import nl.communitysponsorship.core.value.LanguageSkill;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.SupportTopic;
import nl.communitysponsorship.core.value.Timeslot;
import org.jspecify.annotations.Nullable;

/** Draws the sponsors and groups of one synthetic pilot. */
public final class SyntheticGroups {
  private static final int TEACHERS = 16;
  private static final DateRange SUSPENSION =
      new DateRange(LocalDate.of(2023, 3, 13), LocalDate.of(2023, 5, 9));
  private static final List<CheckKind> CHECKS =
      List.of(
          CheckKind.SUPPORT_PLAN,
          CheckKind.SAFEGUARDING_POLICY,
          CheckKind.COMPLAINTS_POLICY,
          CheckKind.LEAD_ORGANISATION,
          CheckKind.PROGRAMME_APPROVAL,
          CheckKind.LOCAL_AUTHORITY_CONSENT);
  private static final LocalDate LAST_START = LocalDate.of(2023, 12, 1);

  private final long seed;
  private final Names names;
  private final List<MunicipalityCode> municipalities;
  private final ToIntFunction<GroupId> asked;

  /**
   * @param asked the size of the largest household that is proposed to a group; 0 when none is
   */
  public SyntheticGroups(
      long seed, Names names, List<MunicipalityCode> municipalities, ToIntFunction<GroupId> asked) {
    this.seed = seed;
    this.names = names;
    this.municipalities = municipalities;
    this.asked = asked;
  }

  /** The first training session of a group. */
  public static int firstSession(int group) {
    return switch (group) {
      case Script.REMATCH_GROUP, Script.NO_COORDINATOR_GROUP -> 2;
      case Script.SHRUNK_GROUP, Script.CERTIFICATE_NOT_SHOWN_GROUP, Script.NEVER_ARRIVES -> 4;
      default -> Calendar.firstSessionBefore(Calendar.confirmation(Math.min(group, 15)));
    };
  }

  /** The eighty sponsors, by group. */
  public List<Sponsor> sponsors() {
    var sponsors = new ArrayList<Sponsor>();
    for (int group = 0; group < Script.GROUPS; group++) {
      LocalDate formed = Calendar.formation(firstSession(group));
      for (int i = 0; i < Script.size(group); i++) {
        sponsors.add(sponsor(group, i, formed));
      }
    }
    return sponsors;
  }

  /** The twenty groups. */
  public List<SponsorGroup> groups() {
    var groups = new ArrayList<SponsorGroup>();
    for (int group = 0; group < Script.GROUPS; group++) {
      groups.add(group(group));
    }
    return groups;
  }

  private Sponsor sponsor(int group, int place, LocalDate formed) {
    int number = Script.sponsorsBefore(group) + place;
    Dice dice = dice("sponsor", number);
    Dice more = dice("limits", number);
    return new Sponsor(
        names.sponsor(number),
        dice.chance(96)
            ? new Birth.Year(dice.from(1948, 2001))
            : new Birth.AgeAt(dice.from(25, 70), formed),
        languages(dice, place, number),
        dice.chance(95) ? dice.someOf(SupportTopic.values(), dice.from(2, 5)) : null,
        dice.chance(90) ? dice.someOf(Interest.values(), dice.from(1, 4)) : null,
        dice.chance(92) ? dice.someOf(Timeslot.values(), dice.from(1, 3)) : null,
        dice.chance(94) ? Integer.valueOf(dice.from(1, 8)) : null,
        more.chance(85) ? more.someOf(Limit.values(), more.from(0, 2)) : null,
        more.chance(15) ? List.of(away(formed, more)) : List.of(),
        new SyntheticCertificates(formed, home(group), Names.leader(home(group)))
            .detailed(group, place, SyntheticScreening.draw(group, place, formed, dice)));
  }

  /** Some weeks, in the year after the group was formed. */
  private static DateRange away(LocalDate formed, Dice dice) {
    LocalDate from = formed.plusDays(dice.from(90, 300));
    return new DateRange(from, from.plusWeeks(dice.from(2, 6)));
  }

  private static @Nullable List<LanguageSkill> languages(Dice dice, int place, int number) {
    if (place > 0 && dice.chance(4)) {
      return null;
    }
    var languages = new ArrayList<LanguageSkill>();
    languages.add(
        new LanguageSkill(
            Language.DUTCH, dice.chance(84) ? LanguageLevel.NATIVE : dice.oneOf(Tongues.GOOD)));
    LanguageLevel english = dice.chance(93) ? dice.oneOf(Tongues.GOOD) : null;
    languages.add(
        new LanguageSkill(Language.ENGLISH, number % TEACHERS == 7 ? LanguageLevel.C2 : english));
    if (dice.chance(38)) {
      languages.add(new LanguageSkill(dice.oneOf(Tongues.OF_HOUSEHOLDS), dice.oneOf(Tongues.GOOD)));
    }
    return languages;
  }

  private SponsorGroup group(int group) {
    Dice dice = dice("group", group);
    LocalDate formed = Calendar.formation(firstSession(group));
    MunicipalityCode home = home(group);
    return new SponsorGroup(
        names.group(group),
        home,
        (group >= Script.FIRST_WAITING && dice.chance(40)) || group == Script.REMATCH_GROUP
            ? SponsorGroup.Variant.WELCOME_GROUP
            : SponsorGroup.Variant.SPONSOR_GROUP,
        formed,
        Names.team(home),
        group == Script.BREAKDOWN_AND_WAITS ? LocalDate.of(2023, 7, 18) : null,
        group == Script.NO_COORDINATOR_GROUP ? List.of(SUSPENSION) : List.of(),
        SyntheticMembers.draw(names, group, formed, dice),
        offer(group, formed, home, dice),
        checks(group, formed, home));
  }

  /** What was seen to be in order with the group as a whole: each its own part of the list. */
  private static List<Check> checks(int group, LocalDate formed, MunicipalityCode home) {
    WorkerId by = Names.leader(home);
    return List.of(
        new Check(CHECKS.get(group % CHECKS.size()), formed.plusDays(9), by, null),
        new Check(CHECKS.get((group + 1) % CHECKS.size()), formed.plusDays(16), by, null));
  }

  private MunicipalityCode home(int group) {
    return municipalities.get(Script.municipality(group));
  }

  private GroupOffer offer(int group, LocalDate formed, MunicipalityCode home, Dice dice) {
    return new GroupOffer(
        formed.plusDays(dice.from(20, 34)),
        group >= Script.CERTIFICATE_NOT_SHOWN_GROUP ? LAST_START : null,
        group == 11 ? null : Integer.valueOf(largestHousehold(group, dice)),
        serviceArea(home, dice),
        dice.chance(85) ? Integer.valueOf(dice.from(2, 9) * 5) : null,
        Tongues.answers(dice));
  }

  /** Nobody proposes a household to a group that said that it is too large. */
  private int largestHousehold(int group, Dice dice) {
    int said = dice.from(Script.size(group) > 3 ? 5 : 4, 8);
    return Math.max(said, asked.applyAsInt(names.group(group)));
  }

  private List<MunicipalityCode> serviceArea(MunicipalityCode home, Dice dice) {
    MunicipalityCode other = dice.oneOf(municipalities);
    return dice.chance(25) && !other.equals(home) ? List.of(other) : List.of();
  }

  private Dice dice(String subject, int number) {
    return Dice.of(seed, subject + names.block(), number);
  }
}
