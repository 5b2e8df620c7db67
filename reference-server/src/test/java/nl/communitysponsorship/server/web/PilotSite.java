package nl.communitysponsorship.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.KnownThen;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.sponsorship.Proposal;
import nl.communitysponsorship.core.sponsorship.Sponsorship;
import nl.communitysponsorship.core.store.MemoryStore;
import nl.communitysponsorship.core.synthetic.SyntheticProgramme;
import nl.communitysponsorship.server.config.RunMode;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.config.ServerConfig;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.fixture.MemorySafeguarding;
import nl.communitysponsorship.server.http.HttpServer;

/** The pages over the synthetic pilot as it was known on a day, and a browser without a screen. */
final class PilotSite implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2023, 3, 15);

  /** Waits for a group on {@link #DAY}; two groups are possible for it. */
  static final String WAITING = "H-13";

  private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

  private final Desk desk;
  private final HttpServer server;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private PilotSite(Register register) {
    var clock = ServerClock.ofThisMachine().onDay(DAY);
    desk = Desk.standard(new MemoryStore(), new MemorySafeguarding(), clock);
    desk.replace(register, 0, new WorkerId("W-99"));
    server =
        HttpServer.create(
            ServerConfig.demo(0, Path.of("unused"), clock),
            () -> true,
            List.of(new WebRoutes(desk, Municipalities.of2023(), RunMode.DEMO)));
    server.start();
  }

  static PilotSite open() {
    return new PilotSite(pilot());
  }

  /** The pilot as it was known on {@link #DAY}. */
  static Register pilot() {
    return KnownThen.on(SyntheticProgramme.pilot(1), DAY);
  }

  /** The register as it is now. */
  Register register() {
    return desk.register();
  }

  /** Every proposal, also those that became a sponsorship. */
  List<Proposal> proposals() {
    return Stream.concat(
            register().proposals().stream(),
            register().sponsorships().stream().map(Sponsorship::match))
        .toList();
  }

  /** A page, wherever it leads. */
  HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html").GET().build());
  }

  /** Sends a form of a page, with the token that stands in it. */
  HttpResponse<String> fillIn(String path, Map<String, String> fields) {
    var all = new TreeMap<>(fields);
    all.put("form-token", token(path));
    return post(path, all);
  }

  /** The token in the form of a page. */
  String token(String path) {
    Matcher token = TOKEN.matcher(get(path).body());
    return token.find() ? token.group(1) : "none";
  }

  /** Sends a form as it is given; where it leads is not followed. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return browser.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  @Override
  public void close() {
    server.stop();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
