package nl.communitysponsorship.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.server.command.CommandLineTool;
import nl.communitysponsorship.server.command.talk.Terminal;
import nl.communitysponsorship.server.config.RunMode;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.config.ServerConfig;
import nl.communitysponsorship.server.fixture.Client;
import nl.communitysponsorship.server.fixture.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceServerTest {
  private static final ServerClock CLOCK =
      ServerClock.ofThisMachine().onDay(LocalDate.of(2023, 9, 1));

  @TempDir Path data;

  @Test
  void a_demonstration_shows_the_pilot_and_keeps_what_is_decided_in_it() {
    try (ReferenceServer server = ReferenceServer.create(ServerConfig.demo(0, data, CLOCK))) {
      server.start();
      var client = new Client(server.port());
      assertThat(client.get("/v1/programme").body()).contains("\"day\": \"2023-09-01\"");
      assertThat(
              client
                  .post(
                      "/v1/proposals",
                      "{\"household\":\"H-11\",\"group\":\"G-07\"}",
                      "Acting-Worker",
                      "W-GM1859-1")
                  .statusCode())
          .isEqualTo(201);
    }

    try (ReferenceServer again = ReferenceServer.create(ServerConfig.demo(0, data, CLOCK))) {
      again.start();
      assertThat(new Client(again.port()).get("/v1/proposals/V-17").statusCode()).isEqualTo(200);
    }
    assertThat(data.resolve("register.db")).exists();
  }

  @Test
  void the_example_of_the_command_line_is_what_the_demonstration_shows() throws IOException {
    Path example = data.resolve("example.json");
    CommandRun.of("example", example.toString());
    Register known =
        KnownThen.on(
            RegisterJson.read(Files.readString(example)).orThrow(), LocalDate.of(2023, 9, 1));

    try (ReferenceServer server = ReferenceServer.demo(0, data.resolve("store"))) {
      assertThat(new Client(server.port()).get("/v1/register").body())
          .isEqualTo(RegisterJson.write(known));
    }
  }

  @Test
  void nobody_is_served_without_an_access_configuration() {
    var config =
        new ServerConfig(RunMode.SERVE, "127.0.0.1", 0, data, CLOCK, Duration.ofSeconds(1));

    assertThatThrownBy(() -> ReferenceServer.create(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a server in mode 'SERVE' needs an access configuration, and there is no form of one"
                + " yet");
    assertThat(data.toFile().list()).isEmpty();
  }

  @Test
  void a_port_that_is_in_use_is_said_to_be() {
    try (ReferenceServer first = ReferenceServer.create(ServerConfig.demo(0, data, CLOCK))) {
      first.start();

      assertThatThrownBy(() -> ReferenceServer.demo(first.port(), data.resolve("other")))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(BindException.class);
      assertThat(data.resolve("other")).doesNotExist();
    }
  }

  @Test
  void a_damaged_store_is_said_to_be_in_one_sentence() throws Exception {
    Files.writeString(data.resolve("register.db"), "no database at all, however long it is");
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            new TreeMap<>(Map.of("LANG", "nl_NL.UTF-8")));
    int exit =
        new CommandLineTool(ReferenceServer::demo, CLOCK)
            .run(List.of("demo", "--port", "0", "--data", data.toString()), terminal);

    assertThat(exit).isEqualTo(CommandLineTool.UNREADABLE);
    assertThat(err.toString())
        .contains(
            "De opslag in %s is beschadigd of van een ander programma;".formatted(data),
            "zet een kopie terug of kies een andere map")
        .doesNotContain("Exception", "fout van het programma");
  }

  @Test
  void a_folder_that_cannot_be_made_is_said_so() throws Exception {
    Path file = Files.createFile(data.resolve("file"));

    assertThatThrownBy(() -> ReferenceServer.create(ServerConfig.demo(0, file, CLOCK)))
        .isInstanceOf(UncheckedIOException.class);
  }
}
