package nl.communitysponsorship.server.web.frame;

import static java.util.Objects.requireNonNull;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The style sheet, the letters and the mark of the site; read once, served as they are. */
public final class Assets {
  /** Where browsers look for the icon of a site by themselves. */
  private static final String USUAL_ICON = "/favicon.ico";

  private static final String MARK = "mark.svg";
  private static final Map<String, String> KINDS =
      Map.of(
          "site.css",
          "text/css; charset=utf-8",
          MARK,
          "image/svg+xml",
          "atkinson-hyperlegible-next.woff2",
          "font/woff2",
          "atkinson-hyperlegible-next-more-letters.woff2",
          "font/woff2");

  private Assets() {}

  /** Adds the files under {@code /assets/}, and the mark where browsers look for an icon. */
  public static void addTo(RoutesConfig routes) {
    var files = new LinkedHashMap<String, byte[]>();
    KINDS.keySet().stream().sorted().forEach(name -> files.put(name, read(name)));
    files.forEach((name, bytes) -> routes.get("/assets/" + name, ctx -> serve(ctx, name, bytes)));
    routes.get(USUAL_ICON, ctx -> serve(ctx, MARK, requireNonNull(files.get(MARK))));
  }

  private static void serve(Context ctx, String name, byte[] bytes) {
    ctx.header("Cache-Control", "public, max-age=3600");
    ctx.contentType(requireNonNull(KINDS.get(name)));
    ctx.result(bytes);
  }

  private static byte[] read(String name) {
    try (InputStream file =
        requireNonNull(Assets.class.getResourceAsStream("assets/" + name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
