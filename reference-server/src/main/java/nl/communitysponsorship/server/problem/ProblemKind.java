package nl.communitysponsorship.server.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of refusal that this server knows, and its HTTP status. */
public enum ProblemKind {
  /** What was sent is not well formed, or asks for what cannot be. */
  INVALID_INPUT(400),
  /** A page of another site tried to change something here. */
  CROSS_SITE(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  /** The answer was asked for in a form that is not made here. */
  NOT_ACCEPTABLE(406),
  /** What was sent is well formed, and the state of things does not allow it. */
  CONFLICT(409),
  /** Somebody else changed it since it was read. */
  PRECONDITION_FAILED(412),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The request was meant for another host. */
  MISDIRECTED(421),
  /** A key that was made up for one command came with another. */
  KEY_REUSED(422),
  /** A change was asked for without saying which version it changes. */
  PRECONDITION_REQUIRED(428),
  INTERNAL(500),
  /** Starting, stopping, or without its store. */
  UNAVAILABLE(503);

  private static final String TYPE = "urn:problem-type:community-sponsorship:";

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /**
   * Names the kind in answers, such as {@code urn:problem-type:community-sponsorship:not-found}.
   */
  public String type() {
    return TYPE + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its texts in the bundles; {@code .title} and {@code .detail} stand behind it. */
  String key() {
    return "problem." + name();
  }

  /** The kind with an HTTP status, or empty when this server does not use that status. */
  public static Optional<ProblemKind> ofStatus(int status) {
    return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
  }
}
