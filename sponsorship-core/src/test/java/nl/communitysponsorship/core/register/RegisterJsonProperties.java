package nl.communitysponsorship.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.communitysponsorship.core.fixture.DrawnRegisters;

class RegisterJsonProperties {
  private static final JsonMapper TREES = new JsonMapper();
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      new tools.jackson.databind.json.JsonMapper();

  @Property(tries = 200)
  void nothing_is_lost_on_the_way_to_json_and_back(@ForAll("registers") Register register) {
    String text = RegisterJson.write(register);
    Register back = RegisterJson.read(text).orThrow();

    assertThat(back).isEqualTo(register);
    assertThat(RegisterJson.write(back)).isEqualTo(text);
  }

  @Property(tries = 100)
  void a_stream_gets_the_same_bytes(@ForAll("registers") Register register) throws IOException {
    var out = new ByteArrayOutputStream();
    RegisterJson.write(register, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(RegisterJson.write(register));
  }

  @Property(tries = 200)
  void the_order_of_rows_changes_no_byte(
      @ForAll("registers") Register register, @ForAll long seed) {
    Register shuffled =
        new Register(
            register.programme(),
            shuffled(register.organisations(), seed),
            shuffled(register.teams(), seed),
            shuffled(register.sponsors(), seed),
            shuffled(register.groups(), seed),
            shuffled(register.trainingSessions(), seed),
            shuffled(register.attendances(), seed),
            shuffled(register.households(), seed),
            shuffled(register.families(), seed),
            shuffled(register.cases(), seed),
            shuffled(register.integrationTracks(), seed),
            shuffled(register.proposals(), seed),
            shuffled(register.sponsorships(), seed),
            shuffled(register.tasks(), seed),
            shuffled(register.contacts(), seed),
            shuffled(register.surveys(), seed),
            shuffled(register.exemptions(), seed));

    assertThat(shuffled).isEqualTo(register);
    assertThat(RegisterJson.write(shuffled)).isEqualTo(RegisterJson.write(register));
  }

  /** Only decisions keep the order in which they were made. */
  @Property(tries = 200)
  void the_order_within_records_changes_no_byte_either(
      @ForAll("registers") Register register, @ForAll long seed) throws JsonProcessingException {
    String text = RegisterJson.write(register);
    JsonNode tree = TREES.readTree(text);
    shuffle(tree, new Random(seed));

    assertThat(RegisterJson.write(RegisterJson.read(tree.toString()).orThrow())).isEqualTo(text);
  }

  @Property(tries = 100)
  void jackson_3_reads_every_register(@ForAll("registers") Register register) {
    assertThat(JACKSON_3.readValue(RegisterJson.write(register), Register.class))
        .isEqualTo(register);
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static void shuffle(JsonNode node, Random random) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (property.getValue() instanceof ArrayNode list && !property.getKey().equals("decisions")) {
        var elements = new ArrayList<JsonNode>();
        list.forEach(elements::add);
        Collections.shuffle(elements, random);
        list.removeAll().addAll(elements);
      }
    }
    node.forEach(each -> shuffle(each, random));
  }

  @Provide
  Arbitrary<Register> registers() {
    return DrawnRegisters.registers();
  }
}
