package nl.communitysponsorship.core.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.tree.FieldTree;

/**
 * Pseudonyms that lead nowhere, such as {@code erased-12}: they stand where somebody stood who was
 * erased, so that the records of others stay whole. Show them as "a member" or "a household".
 */
public final class Nobody {
  private static final Pattern FORM = Pattern.compile("erased-([1-9]\\d{0,7})");

  private Nobody() {}

  /** Whether a pseudonym leads nowhere. */
  public static boolean is(Pseudonym pseudonym) {
    return FORM.matcher(pseudonym.value()).matches();
  }

  /**
   * One for each of some pseudonyms, in their order, with numbers that no other has in the
   * register.
   */
  static Map<Pseudonym, Pseudonym> inPlaceOf(
      Collection<Pseudonym> erased, FieldTree fields, JsonNode register) {
    var taken = new TreeSet<Integer>();
    fields.eachPseudonym(
        FieldTree.ROOT,
        register,
        (type, value) -> {
          Matcher matcher = FORM.matcher(value);
          if (matcher.matches()) {
            taken.add(Integer.parseInt(matcher.group(1)));
          }
        });
    int number = taken.isEmpty() ? 1 : taken.last() + 1;
    var places = new HashMap<Pseudonym, Pseudonym>();
    for (Pseudonym each : new TreeSet<>(erased)) {
      places.put(each, new Pseudonym(each.type(), "erased-" + number));
      number++;
    }
    return places;
  }
}
