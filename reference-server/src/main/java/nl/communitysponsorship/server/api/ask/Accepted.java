package nl.communitysponsorship.server.api.ask;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
            .noneMatch(range -> takes(range, request.path()))) {
      throw Refusal.of(ProblemKind.NOT_ACCEPTABLE).asException();
    }
  }

  private static boolean takes(String range, String path) {
    List<String> words = Arrays.stream(range.split(";")).map(String::strip).toList();
    boolean isRefused = words.stream().skip(1).anyMatch(NOT_AT_ALL.asMatchPredicate());
    String wanted = words.isEmpty() ? "" : words.get(0);
    return !isRefused
        && (fits(wanted, FORMS_OF_ALL)
            || (path.equals(ApiVersion.PREFIX + "/indicators")
                && fits(wanted, FORMS_OF_INDICATORS)));
  }

  private static boolean fits(String wanted, List<String> forms) {
    return wanted.equals("*/*")
        || forms.contains(wanted)
        || (wanted.endsWith("/*")
            && forms.stream().anyMatch(each -> each.startsWith(wanted.replace("*", ""))));
  }
}
