package nl.communitysponsorship.core.identity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * What workers judged of pairs, as a file of its own beside the register: {@code CanonicalJson}
 * writes and reads it.
 *
 * @param verdicts in order of the pairs, one for each pair
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "format")
@JsonTypeName(DuplicateVerdicts.FORMAT)
public record DuplicateVerdicts(List<DuplicateVerdict> verdicts) {
  /** Names the JSON form and its version; a reader refuses a form that it does not know. */
  public static final String FORMAT = "community-sponsorship-verdicts/1";

  /** Nobody judged anything yet. */
  public static final DuplicateVerdicts NONE = new DuplicateVerdicts(List.of());

  public DuplicateVerdicts {
    verdicts = requireNonNull(verdicts, "verdicts").stream().sorted().toList();
    for (int i = 1; i < verdicts.size(); i++) {
      if (verdicts.get(i).isOfPair(verdicts.get(i - 1))) {
        throw new IllegalArgumentException(
            "a pair has one verdict; '%s' and '%s' have two"
                .formatted(verdicts.get(i).one(), verdicts.get(i).other()));
      }
    }
  }

  /** These verdicts and a new one, in the place of what was judged of its pair before. */
  public DuplicateVerdicts with(DuplicateVerdict verdict) {
    var more = new ArrayList<>(verdicts);
    more.removeIf(verdict::isOfPair);
    more.add(verdict);
    return new DuplicateVerdicts(more);
  }
}
