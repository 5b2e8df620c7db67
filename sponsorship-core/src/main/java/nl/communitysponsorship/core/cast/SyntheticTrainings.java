package nl.communitysponsorship.core.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Names;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.MunicipalityCode;

/** Draws the eight sessions of one synthetic pilot and who was there. */
public final class SyntheticTrainings {
  private static final int PLACES = 40;
  private static final int MINUTES = 240;
  private static final int NOT_TIMED = 1;
  private static final int ONE_IN = 23;

  /** Given by the partner, in a municipality in which it takes part. */
  private static final int BY_PARTNER = 5;

  private static final List<TrainingModule> FIRST =
      List.of(
          TrainingModule.INTRODUCTION,
          TrainingModule.ROLES_AND_BOUNDARIES,
          TrainingModule.PRACTICAL_FIRST_WEEKS,
          TrainingModule.SAFETY_AND_PRIVACY);
  private static final List<TrainingModule> FOLLOW_UP =
      List.of(
          TrainingModule.CULTURE_AND_COMMUNICATION,
          TrainingModule.TRAUMA_AND_REFERRAL,
          TrainingModule.NETWORK_LANGUAGE_WORK,
          TrainingModule.ENDING_AND_INDEPENDENCE);

  private final long seed;
  private final Names names;
  private final List<MunicipalityCode> municipalities;

  public SyntheticTrainings(long seed, Names names, List<MunicipalityCode> municipalities) {
    this.seed = seed;
    this.names = names;
    this.municipalities = municipalities;
  }

  /** The eight sessions. */
  public List<TrainingSession> sessions() {
    var sessions = new ArrayList<TrainingSession>();
    for (int i = 0; i < Script.SESSIONS; i++) {
      sessions.add(
          new TrainingSession(
              names.session(i),
              Calendar.SESSIONS.get(i),
              municipalities.get(i % municipalities.size()),
              modules(i),
              PLACES,
              i == NOT_TIMED ? null : Integer.valueOf(MINUTES)));
    }
    return sessions;
  }

  /** Who was registered for which session, and what came of it. */
  public List<Attendance> attendances() {
    var attendances = new ArrayList<Attendance>();
    for (int group = 0; group < Script.GROUPS; group++) {
      int session = SyntheticGroups.firstSession(group);
      for (int place = 0; place < Script.size(group); place++) {
        attend(group, place, session, attendances);
      }
    }
    return attendances;
  }

  private void attend(int group, int place, int first, List<Attendance> attendances) {
    int number = Script.sponsorsBefore(group) + place;
    Dice dice = Dice.of(seed, "training" + names.block(), number);
    if (group == Script.CERTIFICATE_WAITING_GROUP && place == 7) {
      attendances.add(
          new Attendance(
              names.session(Script.SESSIONS - 1),
              names.sponsor(number),
              Attendance.Outcome.ATTENDED));
      return;
    }
    attendances.add(
        new Attendance(names.session(first), names.sponsor(number), firstOutcome(group, place)));
    attendances.add(
        later(names.session(first + 1), names.sponsor(number), number, laterOutcome(dice)));
  }

  /** Of the follow-up some saw a part, and some stand on the list still. */
  private static Attendance later(
      SessionId session, SponsorId sponsor, int number, Attendance.Outcome drawn) {
    return switch (number % ONE_IN) {
      case 3 -> new Attendance(session, sponsor, Attendance.Outcome.PARTLY, MINUTES / 2, null);
      case 7 ->
          new Attendance(session, sponsor, Attendance.Outcome.WAITING, null, 1 + number / ONE_IN);
      case 11 -> new Attendance(session, sponsor, Attendance.Outcome.REGISTERED);
      default -> new Attendance(session, sponsor, drawn);
    };
  }

  private static Attendance.Outcome firstOutcome(int group, int place) {
    if (group == Script.SHRUNK_GROUP && place == 2) {
      return Attendance.Outcome.NO_SHOW;
    }
    return group == Script.NO_COORDINATOR_GROUP && place == 2
        ? Attendance.Outcome.NOT_RECORDED
        : Attendance.Outcome.ATTENDED;
  }

  private static Attendance.Outcome laterOutcome(Dice dice) {
    int throwOfHundred = dice.from(1, 100);
    if (throwOfHundred <= 76) {
      return Attendance.Outcome.ATTENDED;
    }
    if (throwOfHundred <= 88) {
      return Attendance.Outcome.EXCUSED;
    }
    return throwOfHundred <= 95 ? Attendance.Outcome.NO_SHOW : Attendance.Outcome.NOT_RECORDED;
  }

  /** The last session of all covers everything, for those who joined late. */
  private static List<TrainingModule> modules(int session) {
    if (session == Script.SESSIONS - 1) {
      return Stream.concat(FIRST.stream(), FOLLOW_UP.stream()).toList();
    }
    if (session == BY_PARTNER) {
      return Stream.concat(FOLLOW_UP.stream(), Stream.of(TrainingModule.PARTNER_START)).toList();
    }
    return session % 2 == 0 ? FIRST : FOLLOW_UP;
  }
}
