package nl.communitysponsorship.core.storekit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.communitysponsorship.core.history.RegisterRecords;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.partner.Programme;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.store.Change;
import nl.communitysponsorship.core.store.ChangeKind;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.value.DateRange;

/** Small registers to store, in which it does not matter what they say. */
final class Samples {
  static final LocalDate DAY = LocalDate.of(2022, 3, 7);
  static final Change CHANGE =
      new Change(
          ChangeKind.IMPORTED,
          "kit",
          new WorkerId("W-01"),
          DAY,
          Instant.parse("2022-03-07T09:30:00.123456Z"),
          Map.of("organisations", "3"));

  static final Change OTHER =
      new Change(
          ChangeKind.PROPOSED,
          "V-1",
          new WorkerId("W-02"),
          DAY,
          Instant.parse("2022-03-07T23:59:59Z"),
          Map.of());
  static final CommandKey KEY = new CommandKey("0d0c9b3e-kit");

  private static final Programme PROGRAMME =
      new Programme("kit", DateRange.from(DAY), "vwn-pilot", List.of());

  private Samples() {}

  /** A register with this many organisations and nothing else. */
  static Register ofSize(int organisations) {
    return of(
        "organisations",
        IntStream.rangeClosed(1, organisations)
            .mapToObj(number -> organisation(number, "Club " + number))
            .toList());
  }

  /** A register with one organisation of this name. */
  static Register named(String name) {
    return of("organisations", List.of(organisation(1, name)));
  }

  /** A register that may not be held: 123456782 passes the test of citizen service numbers. */
  static Register suspected() {
    return Register.empty(
        new Programme("call 123456782", PROGRAMME.period(), PROGRAMME.policy(), List.of()));
  }

  /** A register with the same call twice. */
  static Register ofTwoAlike() {
    String call =
        """
        {"sponsorship": "K-1", "on": "2022-03-07", "medium": "PHONE", "outcome": "HELD"}""";
    return of("contacts", List.of(call, call));
  }

  private static String organisation(int number, String name) {
    return """
    {"id": "O-%d", "kind": "PARTNER", "name": %s}"""
        .formatted(number, CanonicalJson.write(name).strip());
  }

  private static Register of(String list, List<String> bodies) {
    return RegisterRecords.together(
            Map.of("programme", List.of(CanonicalJson.write(PROGRAMME)), list, bodies))
        .orThrow();
  }
}
