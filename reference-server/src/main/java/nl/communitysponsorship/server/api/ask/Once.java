package nl.communitysponsorship.server.api.ask;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.action.Command;
import nl.communitysponsorship.server.config.ServerClock;
import nl.communitysponsorship.server.desk.Desk;
import nl.communitysponsorship.server.json.RequestBody;
import nl.communitysponsorship.server.json.RequestObject;
import nl.communitysponsorship.server.problem.Fault;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;
import nl.communitysponsorship.server.store.AnswerStore;
import nl.communitysponsorship.server.store.AnswerStore.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Carries out once what is sent with a key in {@code Idempotency-Key}, however often it is sent.
 *
 * <p>The same request with the same key gets the answer that was kept for a day, and after that the
 * thing as it is now; another request with that key is refused. A refusal changes nothing, is not
 * kept, and leaves the key free.
 */
public final class Once {
  /** The header. */
  public static final String HEADER = "Idempotency-Key";

  private static final Duration KEPT = Duration.ofDays(1);

  private final AnswerStore answers;
  private final ServerClock clock;
  private final Set<CommandKey> underWay = ConcurrentHashMap.newKeySet();

  public Once(AnswerStore answers, ServerClock clock) {
    this.answers = requireNonNull(answers, "answers");
    this.clock = requireNonNull(clock, "clock");
  }

  /**
   * A handler that carries out a request once.
   *
   * @param handler does so at the desk that it is given, and tells what is answered
   */
  public Handler at(Desk desk, BiFunction<Context, Desk, Reply> handler) {
    return ctx -> {
      CommandKey key = key(ctx);
      if (key == null) {
        handler.apply(ctx, desk).send(ctx);
      } else {
        answer(ctx, new Command(key, fingerprint(ctx)), desk, handler);
      }
    };
  }

  private void answer(
      Context ctx, Command command, Desk desk, BiFunction<Context, Desk, Reply> handler) {
    CommandKey key = command.key();
    if (repeat(ctx, command)) {
      return;
    }
    if (!underWay.add(key)) {
      throw Refusal.underWay().asException();
    }
    try {
      // Between the look and the mark the first request may have ended.
      if (!repeat(ctx, command)) {
        Reply reply = handler.apply(ctx, desk.askedBy(command));
        Instant now = clock.now();
        var kept = new Kept(command.fingerprint(), reply.status(), reply.headers(), reply.body());
        answers.keep(key, kept, now, now.minus(KEPT));
        reply.send(ctx);
      }
    } finally {
      underWay.remove(key);
    }
  }

  /** Answers with what was kept, or says that nothing was. */
  private boolean repeat(Context ctx, Command command) {
    Optional<Kept> kept = answers.find(command.key(), clock.now().minus(KEPT));
    kept.ifPresent(
        before -> {
          if (!before.fingerprint().equals(command.fingerprint())) {
            throw Refusal.of(ProblemKind.KEY_REUSED).asException();
          }
          new Reply(before.status(), before.headers(), before.body()).send(ctx);
        });
    return kept.isPresent();
  }

  /** Bare, or between quotation marks as a string of RFC 9651. */
  private static @Nullable CommandKey key(Context ctx) {
    String given = ctx.header(HEADER);
    if (given == null) {
      return null;
    }
    try {
      return new CommandKey(given.strip().replaceFirst("^\"(.*)\"$", "$1"));
    } catch (IllegalArgumentException e) {
      Fault fault = Fault.inParameter(HEADER, Message.of("request.notAKey"));
      throw Refusal.of(ProblemKind.INVALID_INPUT, List.of(fault)).asException();
    }
  }

  /** Of everything that a request asks for: how, where, in whose name, and what. */
  private static String fingerprint(Context ctx) {
    String worker = ctx.header(ActingWorker.HEADER);
    String asked =
        String.join(
            "\n",
            ctx.method().name(),
            ctx.path(),
            worker == null ? "" : worker.strip().toUpperCase(Locale.ROOT),
            RequestBody.json(ctx, RequestObject.MOST_BYTES));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
