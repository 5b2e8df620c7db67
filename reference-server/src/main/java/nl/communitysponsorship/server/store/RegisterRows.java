package nl.communitysponsorship.server.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.communitysponsorship.core.json.CanonicalJson;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;

/** A register taken apart into its records, one a row, and put together again. */
final class RegisterRows {
  private static final String PROGRAMME = "programme";
  private static final List<String> LISTS =
      List.of(
          "organisations",
          "teams",
          "sponsors",
          "groups",
          "trainingSessions",
          "attendances",
          "households",
          "families",
          "cases",
          "integrationTracks",
          "proposals",
          "sponsorships",
          "tasks",
          "contacts",
          "surveys");

  private final Map<RowKey, Record> rows = new LinkedHashMap<>();
  private final Map<RowKey, Integer> counts = new HashMap<>();

  private RegisterRows() {}

  /** The records of a register by their rows, in the order of the register. */
  static Map<RowKey, Record> of(Register register) {
    var all = new RegisterRows();
    all.add(PROGRAMME, List.of(register.programme()), each -> "");
    all.add("organisations", register.organisations(), each -> each.id());
    all.add("teams", register.teams(), each -> each.id());
    all.add("sponsors", register.sponsors(), each -> each.id());
    all.add("groups", register.groups(), each -> each.id());
    all.add("trainingSessions", register.trainingSessions(), each -> each.id());
    all.add("attendances", register.attendances(), each -> each.session() + "/" + each.sponsor());
    all.add("households", register.households(), each -> each.id());
    all.add("families", register.families(), each -> each.household());
    all.add("cases", register.cases(), each -> each.id());
    all.add("integrationTracks", register.integrationTracks(), each -> each.person());
    all.add("proposals", register.proposals(), each -> each.id());
    all.add("sponsorships", register.sponsorships(), each -> each.id());
    all.add("tasks", register.tasks(), each -> each.sponsorship() + "/" + each.template());
    all.add("contacts", register.contacts(), each -> each.sponsorship() + "/" + each.on());
    all.add(
        "surveys",
        register.surveys(),
        each -> each.respondent().pseudonym() + "/" + each.instrument() + "/" + each.wave());
    return all.rows;
  }

  /**
   * The register of these rows.
   *
   * @param bodies the JSON of the records by the list that holds them
   * @throws IllegalStateException if they do not make a register, as when a later version of this
   *     server wrote them
   */
  static Register together(Map<String, List<String>> bodies) {
    var text = new StringBuilder("{\"format\":\"" + Register.FORMAT + "\"");
    text.append(",\"programme\":").append(bodies.getOrDefault(PROGRAMME, List.of("null")).get(0));
    for (String list : LISTS) {
      String records = String.join(",", bodies.getOrDefault(list, List.of()));
      text.append(",\"").append(list).append("\":[").append(records).append(']');
    }
    try {
      return RegisterJson.read(text.append('}').toString()).orThrow();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("the stored register cannot be read", e);
    }
  }

  /** The JSON of a record. */
  static String body(Record record) {
    return CanonicalJson.write(record);
  }

  private <T extends Record> void add(String kind, List<T> records, Function<T, Object> key) {
    for (T record : records) {
      var first = new RowKey(kind, key.apply(record).toString(), 0);
      int nth = counts.merge(first, 1, Integer::sum) - 1;
      rows.put(nth == 0 ? first : new RowKey(kind, first.key(), nth), record);
    }
  }
}
