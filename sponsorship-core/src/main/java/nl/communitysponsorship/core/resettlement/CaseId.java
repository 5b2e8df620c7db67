package nl.communitysponsorship.core.resettlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.communitysponsorship.core.value.Identifier;

/**
 * The pseudonym of a resettlement case, such as {@code C-12}; never reused, and never a name or a
 * number of the state.
 */
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CaseId {
    Identifier.check("case", value, "C-12");
  }

  /** In the order of {@link Identifier#ORDER}. */
  @Override
  public int compareTo(CaseId other) {
    return Identifier.ORDER.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
