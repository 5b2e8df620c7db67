package nl.communitysponsorship.core.wellformed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.communitysponsorship.core.group.SponsorId;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.screening.AlternativeRoute;
import nl.communitysponsorship.core.screening.Closing;
import nl.communitysponsorship.core.screening.ConductCertificate;
import nl.communitysponsorship.core.screening.RiskArea;
import nl.communitysponsorship.core.training.Attendance;
import nl.communitysponsorship.core.training.SessionId;
import nl.communitysponsorship.core.training.TrainingModule;
import nl.communitysponsorship.core.training.TrainingSession;
import nl.communitysponsorship.core.value.DateRange;
import nl.communitysponsorship.core.value.MunicipalityCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What can never be said of a check or a training is refused at the door. */
class RefusedChecksTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final LocalDate BEFORE = LocalDate.of(2022, 2, 28);
  private static final MunicipalityCode ALMERE = new MunicipalityCode("GM0034");

  @TestFactory
  Stream<DynamicTest> certificates() {
    return refused(
        Map.of(
            "a certificate was asked for, seen, or closed on some day: give at least one of these days, and nothing for one that nobody asked for",
            () -> new ConductCertificate(null, null, null, null, null, null),
            "what was screened stands on the certificate: risk areas '[PERSONS]' were given for one that nobody saw",
            () -> new ConductCertificate(DAY, null, null, List.of(RiskArea.PERSONS), null, null),
            "an objection is kept only while the request runs: 'objectingUntil' was given for a certificate that was seen, closed or never asked for",
            () -> ConductCertificate.requested(BEFORE).seen(DAY, DAY).objectingUntil(DAY),
            "an alternative route needs a day on which it ends; one from '2022-03-01' without an end was given",
            () -> route(DateRange.from(DAY)),
            "an alternative route is decided once a certificate proves not to be possible: that was on '2022-03-01', and the route is from '2022-02-28'",
            () -> new Closing.NotPossible(DAY, route(new DateRange(BEFORE, DAY)))));
  }

  @TestFactory
  Stream<DynamicTest> attendances() {
    var session = new SessionId("TR-1");
    var sponsor = new SponsorId("S-1");
    return refused(
        Map.of(
            "minutes are those of somebody who was there partly, 1 or more; '60' was given with outcome 'ATTENDED'",
            () -> new Attendance(session, sponsor, Attendance.Outcome.ATTENDED, 60, null),
            "minutes are those of somebody who was there partly, 1 or more; '0' was given with outcome 'PARTLY'",
            () -> new Attendance(session, sponsor, Attendance.Outcome.PARTLY, 0, null),
            "a waiting number is that of somebody who waits, 1 or more; '3' was given with outcome 'REGISTERED'",
            () -> new Attendance(session, sponsor, Attendance.Outcome.REGISTERED, null, 3),
            "a training session must last 1 minute or more; '0' was given",
            () ->
                new TrainingSession(
                    session, DAY, ALMERE, List.of(TrainingModule.INTRODUCTION), 10, 0)));
  }

  private static AlternativeRoute route(DateRange period) {
    return new AlternativeRoute(AlternativeRoute.Way.SUPERVISED_ROLE, new WorkerId("W-1"), period);
  }

  private static Stream<DynamicTest> refused(Map<String, ThrowingCallable> refusals) {
    return refusals.entrySet().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () ->
                        assertThatThrownBy(each.getValue())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(each.getKey())));
  }
}
