package nl.communitysponsorship.core.settings;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import nl.communitysponsorship.core.fixture.Edited;
import nl.communitysponsorship.core.policy.PolicyCheck;
import nl.communitysponsorship.core.policy.PolicyPack;

/**
 * One thing that a policy pack sets.
 *
 * @param component of which record it is
 * @param name the same for all entries of a list, such as {@code tasks[].day}
 * @param pointer where it stands in the JSON of the pack
 * @param others what else it could be
 */
record PolicySetting(RecordComponent component, String name, String pointer, List<?> others) {
  /** That an entry of a list is not there. */
  static final String LEFT_OUT = "(left out)";

  /** A pack in which this alone is set else, in every way that a programme could. */
  Stream<PolicyPack> changedIn(PolicyPack pack) {
    Edited<PolicyPack> edited = Edited.of(pack, PolicyPack.class);
    return others.stream()
        .flatMap(other -> with(other, edited))
        .filter(each -> !PolicyCheck.check(List.of(each)).hasErrors());
  }

  private Stream<PolicyPack> with(Object other, Edited<PolicyPack> edited) {
    try {
      Edited<PolicyPack> changed =
          other.equals(LEFT_OUT) ? edited.without(pointer) : edited.with(pointer, other);
      return Stream.of(changed.value());
    } catch (IllegalArgumentException cannotBe) {
      return Stream.of();
    }
  }

  @Override
  public String toString() {
    return pointer;
  }
}
