package nl.communitysponsorship.core.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.communitysponsorship.core.json.JsonRead;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;

/** A register taken apart into its records, and put together again. */
public final class RegisterRecords {
  private final Map<RecordKey, Record> records = new LinkedHashMap<>();

  private RegisterRecords() {}

  /** The programme and every record of a register by their keys, in the order of the register. */
  public static Map<RecordKey, Record> of(Register register) {
    var apart = new RegisterRecords();
    apart.records.put(RecordKey.PROGRAMME, register.programme());
    RecordList.ALL.forEach(list -> apart.add(list, list.of(register)));
    return apart.records;
  }

  /**
   * The register of these records, or everything that keeps them from being one.
   *
   * @param bodies the canonical JSON of the records by the list that holds them, in any order; the
   *     programme under {@code programme}
   */
  public static JsonRead<Register> together(Map<String, List<String>> bodies) {
    String programme = RecordKey.PROGRAMME.list();
    var text = new StringBuilder("{\"format\":\"" + Register.FORMAT + "\"");
    text.append(",\"programme\":").append(bodies.getOrDefault(programme, List.of("null")).get(0));
    for (RecordList<?> list : RecordList.ALL) {
      String records = String.join(",", bodies.getOrDefault(list.name(), List.of()));
      text.append(",\"").append(list.name()).append("\":[").append(records).append(']');
    }
    return RegisterJson.read(text.append('}').toString());
  }

  private void add(RecordList<?> list, List<? extends Record> found) {
    var counts = new HashMap<String, Integer>();
    for (Record record : found) {
      String key = list.keyOf(record);
      int nth = counts.merge(key, 1, Integer::sum) - 1;
      records.put(new RecordKey(list.name(), key, nth), record);
    }
  }
}
