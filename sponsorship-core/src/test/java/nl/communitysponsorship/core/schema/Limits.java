package nl.communitysponsorship.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Member;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.value.Language;
import nl.communitysponsorship.core.value.MunicipalityCode;
import nl.communitysponsorship.core.value.Trait;
import org.jspecify.annotations.Nullable;

/**
 * What constructors refuse, as far as a schema can say it. A test holds every line against the
 * constructor that it speaks for.
 */
record Limits(@Nullable Integer least, @Nullable Integer most, @Nullable String pattern) {
  private static final String ID = "^[A-Za-z][A-Za-z0-9-]{0,39}$";
  private static final Map<Class<?>, String> TEXTS =
      Map.of(
          Language.class, "^[a-z]{3}$",
          MunicipalityCode.class, "^GM[0-9]{4}$",
          Trait.class, "^[a-z]{2,20}(-[a-z]{1,20}){0,4}$");

  /** By record and component. */
  static final Map<String, Limits> ALL =
      Map.ofEntries(
          Map.entry("Year.year", numbers(1900, 2100)),
          Map.entry("AgeAt.age", numbers(0, 120)),
          Map.entry("Sponsor.hoursPerWeek", numbers(0, 40)),
          Map.entry("GroupOffer.largestHousehold", numbers(1, null)),
          Map.entry("GroupOffer.reachKilometers", numbers(0, null)),
          Map.entry("TrainingSession.places", numbers(1, null)),
          Map.entry("Household.expectedSize", numbers(1, 30)),
          Map.entry("Dwelling.mostPeople", numbers(1, null)),
          Map.entry("Dwelling.postcodeArea", texts("^[1-9][0-9]{3}$")),
          Map.entry("Dwelling.bedrooms", numbers(0, 20)),
          Map.entry("ConsentTerms.textVersion", texts("^[a-z]{1,20}(-[a-z0-9]{1,8}){0,4}$")),
          Map.entry("Reading.script", texts("^[A-Z][a-z]{3}$")),
          Map.entry("AttendedHours.hours", numbers(1, 2000)),
          Map.entry("Proposal.rank", numbers(1, null)),
          Map.entry("Proposal.score", numbers(0, 1000)),
          Map.entry("SupportTask.template", texts("^[A-Z]{3}-[0-9]{2}$")),
          Map.entry("Contact.minutes", numbers(1, 1440)),
          Map.entry("Exemption.code", texts("^([a-z]+(-[a-z]+)*|[a-z]+[.][a-zA-Z]+)$")));

  static Optional<Limits> of(Member component) {
    return Optional.ofNullable(
        ALL.get(component.getDeclaringClass().getSimpleName() + "." + component.getName()));
  }

  /** The form of an id or a code. */
  static String patternOf(Class<?> type) {
    return TEXTS.getOrDefault(type, ID);
  }

  void addTo(ObjectNode node) {
    if (least != null) {
      node.put("minimum", least);
    }
    if (most != null) {
      node.put("maximum", most);
    }
    if (pattern != null) {
      node.put("pattern", pattern);
    }
  }

  private static Limits numbers(@Nullable Integer least, @Nullable Integer most) {
    return new Limits(least, most, null);
  }

  private static Limits texts(String pattern) {
    return new Limits(null, null, pattern);
  }
}
