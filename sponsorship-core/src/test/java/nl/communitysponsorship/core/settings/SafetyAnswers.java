package nl.communitysponsorship.core.settings;

import static nl.communitysponsorship.core.fixture.SmallSafety.ADVISER;
import static nl.communitysponsorship.core.fixture.SmallSafety.DAY;
import static nl.communitysponsorship.core.fixture.SmallSafety.FIRST;
import static nl.communitysponsorship.core.fixture.SmallSafety.H1;
import static nl.communitysponsorship.core.fixture.SmallSafety.OUTSIDER;
import static nl.communitysponsorship.core.fixture.SmallSafety.desk;
import static nl.communitysponsorship.core.fixture.SmallSafety.empty;
import static nl.communitysponsorship.core.fixture.SmallSafety.noon;
import static nl.communitysponsorship.core.fixture.SmallSafety.reported;
import static nl.communitysponsorship.core.fixture.SmallSafety.taken;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.communitysponsorship.core.complaint.Complaint;
import nl.communitysponsorship.core.complaint.ComplaintCode;
import nl.communitysponsorship.core.desk.EmergencyDesk;
import nl.communitysponsorship.core.desk.SafetyStep;
import nl.communitysponsorship.core.group.GroupId;
import nl.communitysponsorship.core.incident.BreachClock;
import nl.communitysponsorship.core.incident.Incident;
import nl.communitysponsorship.core.incident.IncidentDeadline;
import nl.communitysponsorship.core.incident.IncidentKind;
import nl.communitysponsorship.core.incident.IncidentReport;
import nl.communitysponsorship.core.incident.Occurred;
import nl.communitysponsorship.core.incident.Reporter;
import nl.communitysponsorship.core.incident.Reporter.ReporterRole;
import nl.communitysponsorship.core.policy.SafetyPolicy;
import nl.communitysponsorship.core.protection.Subject.WorkerSubject;
import nl.communitysponsorship.core.safeguarding.SafeguardingFile;
import nl.communitysponsorship.core.safeguarding.SafeguardingRules;
import nl.communitysponsorship.core.value.Language;

/** What the policy answers about incidents, complaints and emergencies. */
final class SafetyAnswers {
  private static final int MOST_SEVERE = 4;
  private static final List<Incident> OF_EACH_SEVERITY =
      IntStream.rangeClosed(1, MOST_SEVERE)
          .mapToObj(severity -> reported(severity, H1).incidents().get(0))
          .toList();
  private static final Incident BREACH = breach();
  private static final SafeguardingFile COMPLAINT =
      empty()
          .with(
              Complaint.received(
                  ComplaintCode.ofBits(BigInteger.TEN),
                  DAY,
                  Complaint.ComplaintChannel.PHONE,
                  new Language("tir"),
                  new GroupId("G-1"),
                  false));

  private SafetyAnswers() {}

  static Object deadlines(SafetyPolicy policy) {
    return OF_EACH_SEVERITY.stream().map(each -> IncidentDeadline.of(each, policy, DAY)).toList();
  }

  static Object breachClock(SafetyPolicy policy) {
    return BreachClock.of(BREACH, policy);
  }

  /** Asked a hundred days later, when it is late by any reasonable term. */
  static Object lateComplaints(SafetyPolicy policy) {
    return new SafeguardingRules(policy).check(COMPLAINT, noon(DAY.plusDays(100)));
  }

  /** The longest of the first hours of which an access is not refused. */
  static Object longestEmergency(SafetyPolicy policy) {
    return LongStream.rangeClosed(1, 24)
        .filter(
            hours ->
                new EmergencyDesk(empty(), OUTSIDER, policy)
                        .take(H1, "Brand.", noon(DAY), Duration.ofHours(hours))
                    instanceof SafetyStep.Taken)
        .max();
  }

  private static Incident breach() {
    var report =
        new IncidentReport(
            IncidentKind.PRIVACY_BREACH,
            2,
            new Occurred.NotKnown(),
            DAY,
            noon(DAY),
            new Reporter(ReporterRole.WORKER, new WorkerSubject(OUTSIDER)),
            List.of(H1));
    return taken(desk(empty(), OUTSIDER, DAY).report(FIRST, report, List.of(ADVISER)))
        .incidents()
        .get(0);
  }
}
