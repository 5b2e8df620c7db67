package nl.communitysponsorship.server.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nl.communitysponsorship.server.config.ServerConfig;
import nl.communitysponsorship.server.json.ServerJson;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Answers requests with the routes it was given, and with what holds for every request.
 *
 * <p>It stops in good order: first it says that it is not ready any more, then it refuses new
 * requests and lets those that are under way end.
 */
public final class HttpServer {
  /** Connections on which nothing is under way are let go at once when the server stops. */
  private static final long IDLE_AT_THE_END = 100;

  private final Javalin javalin;
  private final AtomicBoolean open;

  private HttpServer(Javalin javalin, AtomicBoolean open) {
    this.javalin = javalin;
    this.open = open;
  }

  /**
   * A server that does not listen yet.
   *
   * @param storeReachable whether the store can be asked
   * @param routes what it answers, besides its health
   */
  public static HttpServer create(
      ServerConfig config, BooleanSupplier storeReachable, List<Routes> routes) {
    var open = new AtomicBoolean();
    Javalin javalin =
        Javalin.create(
            javalinConfig -> {
              manners(javalinConfig, config);
              for (Routes each :
                  List.of(
                      new SecurityHeaders(),
                      new SameOrigin(config.mode()),
                      new ProblemAnswers(),
                      new HealthRoutes(() -> open.get() && storeReachable.getAsBoolean()))) {
                each.addTo(javalinConfig.routes);
              }
              routes.forEach(each -> each.addTo(javalinConfig.routes));
              HeadRoutes.addTo(javalinConfig);
            });
    return new HttpServer(javalin, open);
  }

  /**
   * Refuses a port that is in use, before anything was made for a server that could not listen.
   *
   * @throws UncheckedIOException caused by a {@link BindException} if the port is in use
   */
  public static void requireFree(ServerConfig config) {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(config.host(), config.port()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Begins to listen, and returns when it does.
   *
   * @throws UncheckedIOException caused by a {@link BindException} if the port is in use
   */
  public void start() {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      var taken = new BindException("the port is in use");
      taken.initCause(e);
      throw new UncheckedIOException(taken);
    }
    open.set(true);
  }

  /** Stops in good order; returns when the last request has ended or the time for that is over. */
  public void stop() {
    open.set(false);
    javalin.stop();
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  private static void manners(JavalinConfig javalin, ServerConfig config) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.startup.startupWatcherEnabled = false;
    javalin.http.prefer405over404 = true;
    javalin.router.ignoreTrailingSlashes = false;
    javalin.jsonMapper(new ServerJson());
    javalin.requestLogger.http(new AccessLog());
    javalin.jetty.addConnector((server, http) -> connector(server, http, config));
    javalin.jetty.modifyServer(server -> manners(server, config));
    javalin.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new JettyRefusals()));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, ServerConfig config) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.host());
    connector.setPort(config.port());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END);
    return connector;
  }

  private static void manners(Server server, ServerConfig config) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(config.drain().toMillis());
    server.setErrorHandler(new JettyRefusals());
  }
}
