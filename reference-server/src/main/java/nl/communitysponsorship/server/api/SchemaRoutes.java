package nl.communitysponsorship.server.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.communitysponsorship.core.register.RegisterJson;
import nl.communitysponsorship.server.api.ask.Query;
import nl.communitysponsorship.server.http.Routes;
import nl.communitysponsorship.server.http.Utf8;

/** What the API promises, for anybody to read: its OpenAPI file and the schema of the register. */
final class SchemaRoutes implements Routes {
  private final String openapi = file("openapi.json");

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/v1/openapi.json",
        ctx -> {
          Query.of(ctx).refuseIfFaulty();
          ctx.header("Access-Control-Allow-Origin", "*")
              .header("Cross-Origin-Resource-Policy", "cross-origin");
          Utf8.answer(ctx, "application/json", openapi);
        });
    routes.get(
        "/v1/schemas/register.schema.json",
        ctx -> {
          Query.of(ctx).refuseIfFaulty();
          Utf8.answer(ctx, "application/schema+json", RegisterJson.schema());
        });
  }

  private static String file(String name) {
    try (InputStream file =
        Objects.requireNonNull(SchemaRoutes.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
