package nl.communitysponsorship.server.api.ask;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.communitysponsorship.server.http.ApiVersion;
import nl.communitysponsorship.server.problem.ProblemKind;
import nl.communitysponsorship.server.problem.Refusal;

/** In which form an answer may come, as the request says it in {@code Accept} (RFC 9110). */
public final class Accepted {
  private static final List<String> FORMS_OF_ALL =
      List.of("application/json", "application/schema+json", "application/problem+json");
  private static final List<String> FORMS_OF_INDICATORS = List.of("text/csv", "text/plain");
  private static final Pattern NOT_AT_ALL = Pattern.compile("q=0(\\.0{0,3})?");

  private Accepted() {}

  /**
   * Refuses a request for a form that is not made here.
   *
   * @throws nl.communitysponsorship.server.problem.RefusedException if none of ours will do
   */
  public static void refuseOthers(Context request) {
    String accepted = request.header("Accept");
    if (accepted != null
        && !accepted.isBlank()
        && ranges(request).noneMatch(range -> takes(range, request.path()))) {
      throw Refusal.of(ProblemKind.NOT_ACCEPTABLE).asException();
    }
  }

  /** Whether a request asks for a form by its name. */
  public static boolean names(Context request, String form) {
    return ranges(request).anyMatch(range -> wanted(range).filter(form::equals).isPresent());
  }

  private static Stream<String> ranges(Context request) {
    String accepted = request.header("Accept");
    return accepted == null
        ? Stream.empty()
        : Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","));
  }

  private static boolean takes(String range, String path) {
    return wanted(range)
        .filter(
            wanted ->
                fits(wanted, FORMS_OF_ALL)
                    || (path.equals(ApiVersion.PREFIX + "/indicators")
                        && fits(wanted, FORMS_OF_INDICATORS)))
        .isPresent();
  }

  /** The form that a range asks for; empty when it says that it must not be that. */
  private static Optional<String> wanted(String range) {
    List<String> words = Arrays.stream(range.split(";")).map(String::strip).toList();
    boolean isRefused = words.stream().skip(1).anyMatch(NOT_AT_ALL.asMatchPredicate());
    return isRefused ? Optional.empty() : words.stream().findFirst();
  }

  private static boolean fits(String wanted, List<String> forms) {
    return wanted.equals("*/*")
        || forms.contains(wanted)
        || (wanted.endsWith("/*")
            && forms.stream().anyMatch(each -> each.startsWith(wanted.replace("*", ""))));
  }
}
