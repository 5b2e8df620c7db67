package nl.communitysponsorship.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;

/**
 * HEAD, for everything that answers to GET: the same status and the same headers, without the body
 * (RFC 9110). The HTTP library by itself would answer 200 and its usual type to any HEAD.
 */
final class HeadRoutes {
  private HeadRoutes() {}

  /** Adds them; to be called when every other route is there. */
  static void addTo(JavalinConfig javalin) {
    javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map((ParsedEndpoint each) -> each.endpoint)
        .filter(each -> each.method.equals(HandlerType.GET))
        .map(each -> new Endpoint(HandlerType.HEAD, each.path, each.handler))
        .toList()
        .forEach(javalin.routes::addEndpoint);
  }
}
