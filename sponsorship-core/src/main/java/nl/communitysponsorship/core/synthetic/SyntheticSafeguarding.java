package nl.communitysponsorship.core.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentId;
import nl.communitysponsorship.core.incident.IncidentKind;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.privacy.GuardedText;
import nl.communitysponsorship.core.protection.Subject;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.safeguarding.EmergencyAccess;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.safeguarding.SettledNumber;
import nl.communitysponsorship.core.script.Calendar;
import nl.communitysponsorship.core.script.Dice;
import nl.communitysponsorship.core.script.Script;
import nl.communitysponsorship.core.sponsorship.Sponsorship;

/**
 * Invents what goes wrong for people in an invented programme, beside its register: incidents of
 * every kind, complaints, emergency access, and the numbers that were settled in texts. The same
 * register and seed always give the same bytes.
 *
 * <p>Of each eighteen households there is one incident of each kind, which is more than anybody
 * should meet, so that whoever tests meets them all. Those of before December 2023 are closed in
 * time; at the end of the programme two are open.
 */
public final class SyntheticSafeguarding {
  /** Confidential advisers at the national desk; no household or group is theirs. */
  private static final List<WorkerId> ADVISERS =
      List.of(new WorkerId("W-ADV-1"), new WorkerId("W-ADV-2"));

  private static final int MOST_BITS = 0x3FFFFFFF;
  private static final Duration GLASS = Duration.ofHours(3);

  private final Register register;
  private final long seed;
  private final List<Incident> incidents = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final List<EmergencyAccess> emergencies = new ArrayList<>();
  private final List<SettledNumber> settled = new ArrayList<>();

  private SyntheticSafeguarding(Register register, long seed) {
    this.register = register;
    this.seed = seed;
  }

  /**
   * The file that goes with a register.
   *
   * @param register a synthetic programme; without a sponsorship nothing happens to anybody
   */
  public static SafeguardingFile of(Register register, long seed) {
    return new SyntheticSafeguarding(register, seed).draw();
  }

  private SafeguardingFile draw() {
    List<Sponsorship> matches = register.sponsorships();
    int pilots = matches.isEmpty() ? 0 : (register.households().size() - 1) / Script.HOUSEHOLDS + 1;
    int kinds = IncidentKind.values().length;
    for (int i = 0; i < pilots * kinds; i++) {
      Sponsorship match = matches.get(i * 7 % matches.size());
      var drawn = new SyntheticIncident(register, match, ADVISERS, i % kinds, dice("incident", i));
      incidents.add(drawn.incident(id(i), id(i - i % kinds)));
    }
    for (int i = 0; i < pilots; i++) {
      Sponsorship match = matches.get(i * 7 % matches.size());
      complaints.addAll(SyntheticComplaints.draw(match.group(), ADVISERS, dice("complaint", i)));
      emergency(match, i);
      settle(i);
    }
    return new SafeguardingFile(ADVISERS, incidents, complaints, emergencies, settled);
  }

  /** On an evening on which nobody of the incident could be reached. */
  private void emergency(Sponsorship match, int pilot) {
    Instant from = at(match.confirmedOn().plusDays(60), 19 + pilot % 3);
    emergencies.add(
        new EmergencyAccess(
            match.match().proposedBy(),
            new Subject.HouseholdSubject(match.household()),
            new GuardedText("De nachtopvang belt en moet weten wie er voor het gezin is."),
            from,
            from.plus(GLASS)));
  }

  private void settle(int pilot) {
    LocalDate first = Calendar.START.plusDays(200 + pilot % 30);
    for (SettledNumber.Meaning meaning : SettledNumber.Meaning.values()) {
      first = first.plusDays(23);
      settled.add(
          new SettledNumber(
              meaning, "NoneNeeded.because", ADVISERS.get(0), at(first, 10 + pilot % 6)));
    }
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private IncidentId id(int number) {
    Dice dice = dice("incident id", number);
    return IncidentId.ofBits(bits(dice), bits(dice));
  }

  private static long bits(Dice dice) {
    return ((long) dice.from(0, MOST_BITS) << Integer.SIZE) | dice.from(0, MOST_BITS);
  }

  private Dice dice(String subject, int number) {
    return Dice.of(seed, subject, number);
  }
}
