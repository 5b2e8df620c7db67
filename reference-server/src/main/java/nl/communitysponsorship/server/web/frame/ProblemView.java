package nl.communitysponsorship.server.web.frame;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why there is no page, in the reader's language.
 *
 * @param more everything that is wrong; empty when the detail says it all
 * @param typed what the reader wrote in a form that was not taken; empty when nothing
 */
public record ProblemView(String detail, List<String> more, String typed) {
  public ProblemView {
    requireNonNull(detail, "detail");
    more = List.copyOf(more);
    requireNonNull(typed, "typed");
  }
}
