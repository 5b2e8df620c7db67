package nl.communitysponsorship.core.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.group.GroupOffer;
import nl.communitysponsorship.core.group.GroupRole;
import nl.communitysponsorship.core.group.Membership;
import nl.communitysponsorship.core.group.Sponsor;
import nl.communitysponsorship.core.group.SponsorGroup;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.screening.Screening;
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
final class SyntheticGroups {
  private final long seed;
  private final Names names;
  private final List<MunicipalityCode> municipalities;
  private final ToIntFunction<GroupId> asked;

  /**
   * @param asked the size of the largest household that is proposed to a group; 0 when none is
   */
  SyntheticGroups(
      long seed, Names names, List<MunicipalityCode> municipalities, ToIntFunction<GroupId> asked) {
    this.seed = seed;
    this.names = names;
    this.municipalities = municipalities;
    this.asked = asked;
  }

  /** The first training session of a group. */
  static int firstSession(int group) {
    return switch (group) {
      case Script.REMATCH_GROUP, Script.NO_COORDINATOR_GROUP -> 2;
      case Script.SHRUNK_GROUP, Script.CERTIFICATE_NOT_SHOWN_GROUP, Script.NEVER_ARRIVES -> 4;
      default -> Calendar.firstSessionBefore(Calendar.confirmation(Math.min(group, 15)));
    };
  }

  List<Sponsor> sponsors() {
    var sponsors = new ArrayList<Sponsor>();
    for (int group = 0; group < Script.GROUPS; group++) {
      LocalDate formed = Calendar.formation(firstSession(group));
      for (int i = 0; i < Script.size(group); i++) {
        sponsors.add(sponsor(group, i, formed));
      }
    }
    return sponsors;
  }

  List<SponsorGroup> groups() {
    var groups = new ArrayList<SponsorGroup>();
    for (int group = 0; group < Script.GROUPS; group++) {
      groups.add(group(group));
    }
    return groups;
  }

  private Sponsor sponsor(int group, int place, LocalDate formed) {
    int number = Script.sponsorsBefore(group) + place;
    Dice dice = dice("sponsor", number);
    return new Sponsor(
        names.sponsor(number),
        dice.chance(96)
            ? new Birth.Year(dice.from(1948, 2001))
            : new Birth.AgeAt(dice.from(25, 70), formed),
        languages(dice, place),
        dice.chance(95) ? dice.someOf(SupportTopic.values(), dice.from(2, 5)) : null,
        dice.chance(90) ? dice.someOf(Interest.values(), dice.from(1, 4)) : null,
        dice.chance(92) ? dice.someOf(Timeslot.values(), dice.from(1, 3)) : null,
        dice.chance(94) ? Integer.valueOf(dice.from(1, 8)) : null,
        screening(group, place, formed, dice));
  }

  private static @Nullable List<LanguageSkill> languages(Dice dice, int place) {
    if (place > 0 && dice.chance(4)) {
      return null;
    }
    var languages = new ArrayList<LanguageSkill>();
    languages.add(
        new LanguageSkill(
            Language.DUTCH, dice.chance(84) ? LanguageLevel.NATIVE : dice.oneOf(Tongues.GOOD)));
    languages.add(
        new LanguageSkill(Language.ENGLISH, dice.chance(93) ? dice.oneOf(Tongues.GOOD) : null));
    if (dice.chance(38)) {
      languages.add(new LanguageSkill(dice.oneOf(Tongues.OF_HOUSEHOLDS), dice.oneOf(Tongues.GOOD)));
    }
    return languages;
  }

  private static Screening screening(int group, int place, LocalDate formed, Dice dice) {
    LocalDate interview = formed.plusDays(dice.from(1, 6));
    LocalDate requested = formed.plusDays(dice.from(1, 4));
    ConductCertificate certificate = ConductCertificate.requested(requested);
    if (group == Script.CERTIFICATE_NOT_SHOWN_GROUP && place == 1) {
      return new Screening(interview, interview, List.of(certificate));
    }
    if (group == Script.CERTIFICATE_WAITING_GROUP && place == 7) {
      LocalDate asked = LocalDate.of(2023, 8, 14);
      return new Screening(
          asked.minusDays(4),
          asked.minusDays(4),
          List.of(
              ConductCertificate.requested(asked)
                  .seen(asked.plusDays(30), asked.plusDays(37), RiskArea.PERSONS)));
    }
    if (group == Script.SHRUNK_GROUP && place == 2) {
      return new Screening(interview, null, List.of());
    }
    LocalDate issued = requested.plusDays(dice.from(5, 12));
    return new Screening(
        interview,
        interview.plusDays(dice.from(0, 5)),
        List.of(certificate.seen(issued, issued.plusDays(dice.from(1, 6)), RiskArea.PERSONS)));
  }

  private SponsorGroup group(int group) {
    Dice dice = dice("group", group);
    LocalDate formed = Calendar.formation(firstSession(group));
    MunicipalityCode home = municipalities.get(Script.municipality(group));
    return new SponsorGroup(
        names.group(group),
        home,
        group >= Script.FIRST_WAITING && dice.chance(40)
            ? SponsorGroup.Variant.WELCOME_GROUP
            : SponsorGroup.Variant.SPONSOR_GROUP,
        formed,
        Names.team(home),
        group == Script.BREAKDOWN_AND_WAITS ? LocalDate.of(2023, 7, 18) : null,
        memberships(group, formed, dice),
        offer(group, formed, home, dice));
  }

  private List<Membership> memberships(int group, LocalDate formed, Dice dice) {
    var memberships = new ArrayList<Membership>();
    int first = Script.sponsorsBefore(group);
    for (int place = 0; place < Script.size(group); place++) {
      LocalDate joined = formed.plusDays(place < 3 ? 0 : dice.from(0, 5));
      if (group == Script.CERTIFICATE_WAITING_GROUP && place == 7) {
        joined = LocalDate.of(2023, 8, 10);
      }
      LocalDate left = leaves(group, place);
      memberships.add(
          new Membership(
              names.sponsor(first + place),
              new DateRange(joined, left),
              roles(place, dice),
              left == null ? null : reason(dice)));
    }
    return memberships;
  }

  private static @Nullable LocalDate leaves(int group, int place) {
    return switch (group) {
      case Script.BREAKDOWN_AND_REMATCH ->
          place > 1 ? LocalDate.of(2022, 10, 3).plusDays(9L * place) : null;
      case Script.SHRUNK_GROUP -> place == 1 ? LocalDate.of(2023, 3, 6) : null;
      case Script.NO_COORDINATOR_GROUP -> place == 0 ? LocalDate.of(2023, 2, 20) : null;
      case 1 -> place == 3 ? LocalDate.of(2022, 9, 1) : null;
      case 7 -> place == 5 ? LocalDate.of(2023, 4, 11) : null;
      default -> null;
    };
  }

  private static List<GroupRole> roles(int place, Dice dice) {
    return switch (place) {
      case 0 -> List.of(GroupRole.COORDINATOR, GroupRole.CONTACT_PERSON);
      case 1 -> List.of(GroupRole.DEPUTY, GroupRole.CONTACT_PERSON);
      case 2 -> List.of(GroupRole.LANGUAGE_BUDDY);
      default ->
          dice.chance(70)
              ? List.of(
                  dice.oneOf(List.of(GroupRole.SCHOOL_AND_CHILDREN, GroupRole.PRACTICAL_HELP)))
              : List.of();
    };
  }

  private static Membership.@Nullable LeaveReason reason(Dice dice) {
    return dice.chance(80)
        ? dice.oneOf(List.of(Membership.LeaveReason.TIME, Membership.LeaveReason.MOVED))
        : Membership.LeaveReason.NOT_SAID;
  }

  private GroupOffer offer(int group, LocalDate formed, MunicipalityCode home, Dice dice) {
    return new GroupOffer(
        formed.plusDays(dice.from(20, 34)),
        null,
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
