package nl.communitysponsorship.server;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.communitysponsorship.core.partner.Municipalities;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.server.api.ApiRoutes;
import nl.communitysponsorship.server.api.ask.Once;
import nl.communitysponsorship.server.command.ServerStarter;
import nl.communitysponsorship.server.config.RunMode;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.config.ServerConfig;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.http.HttpServer;
import nl.communitysponsorship.server.store.DamagedStoreException;
import nl.communitysponsorship.server.store.SafeguardingStore;
import nl.communitysponsorship.server.store.SqliteSafeguarding;
import nl.communitysponsorship.server.store.SqliteStore;
import nl.communitysponsorship.server.web.WebRoutes;

/** A whole server: its stores, its desk, its API and its pages. */
public final class ReferenceServer implements ServerStarter.Running, AutoCloseable {
  private static final String FILE = "register.db";
  private static final String BESIDE = "safeguarding.db";

  private final ServerConfig config;
  private final RegisterStore store;
  private final SafeguardingStore safeguarding;
  private final HttpServer http;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private ReferenceServer(
      ServerConfig config, RegisterStore store, SafeguardingStore safeguarding, HttpServer http) {
    this.config = config;
    this.store = store;
    this.safeguarding = safeguarding;
    this.http = http;
  }

  /**
   * A server that does not listen yet.
   *
   * @throws IllegalArgumentException if it would serve real people without knowing who may see what
   * @throws DamagedStoreException if what lies in its folder is no store
   */
  public static ReferenceServer create(ServerConfig config) {
    if (config.mode() != RunMode.DEMO) {
      throw new IllegalArgumentException(
          "a server in mode '%s' needs an access configuration, and there is no form of one yet"
              .formatted(config.mode()));
    }
    SqliteStore store = SqliteStore.open(config.data().resolve(FILE));
    SafeguardingStore safeguarding = beside(store, config);
    DemoProgramme.fill(store, config.clock());
    Desk desk = Desk.standard(store, safeguarding, config.clock());
    Municipalities municipalities = Municipalities.of2023();
    HttpServer http =
        HttpServer.create(
            config,
            store::isReachable,
            List.of(
                new ApiRoutes(desk, municipalities, new Once(store.answers(), config.clock())),
                new WebRoutes(desk, municipalities, config.mode())));
    return new ReferenceServer(config, store, safeguarding, http);
  }

  private static SafeguardingStore beside(RegisterStore store, ServerConfig config) {
    try {
      return SqliteSafeguarding.open(config.data().resolve(BESIDE));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Starts a demonstration, which stops in good order when the process is told to end. */
  public static ReferenceServer demo(int port, Path data) {
    ServerClock clock = ServerClock.ofThisMachine().onDay(DemoProgramme.DAY);
    ServerConfig config = ServerConfig.demo(port, data, clock);
    HttpServer.requireFree(config);
    ReferenceServer server = demo(config);
    try {
      server.start();
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    return server;
  }

  private static ReferenceServer demo(ServerConfig config) {
    try {
      return create(config);
    } catch (DamagedStoreException e) {
      throw new ServerStarter.UnusableStoreException(e);
    }
  }

  /** Begins to listen, and returns when it does. */
  public void start() {
    http.start();
  }

  /** Stops in good order: answers what is under way, then lets go of the store. */
  public void stop() {
    try {
      http.stop();
    } finally {
      safeguarding.close();
      store.close();
      stopped.countDown();
    }
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public int port() {
    return http.port();
  }

  @Override
  public LocalDate today() {
    return config.clock().today();
  }

  @Override
  public void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
