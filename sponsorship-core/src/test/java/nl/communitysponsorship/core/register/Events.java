package nl.communitysponsorship.core.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Every day that a register holds and that is not a plan, with the place where it stands. */
public final class Events {
  /** Plans may lie ahead, and so may the day on which an age was told, which is no event. */
  private static final Set<String> PLANS =
      Set.of(
          "/programme/period/until",
          "/sponsors/birth/on",
          "/sponsors/away/from",
          "/sponsors/away/until",
          "/sponsors/screening/certificates/objectingUntil",
          "/sponsors/screening/certificates/closing/route/period/until",
          "/groups/offer/availableFrom",
          "/groups/offer/availableUntil",
          "/trainingSessions/on",
          "/households/members/birth/on",
          "/households/dwellings/readyFrom",
          "/households/dwellings/temporary/until",
          "/households/arrivals/on",
          "/cases/milestones/on",
          "/integrationTracks/steps/on",
          "/proposals/answerBy",
          "/sponsorships/match/answerBy",
          "/sponsorships/plannedEnd",
          "/sponsorships/course/extensions/before",
          "/sponsorships/course/extensions/until",
          "/sponsorships/course/moves/on",
          "/sponsorships/course/quiet/period/until",
          "/tasks/dueOn",
          "/exemptions/period/until");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final List<Event> all = new ArrayList<>();

  private Events(Register register) {
    try {
      collect("", JSON.readTree(RegisterJson.write(register)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The events of a register, in the order in which its JSON tells them. */
  public static List<Event> of(Register register) {
    return List.copyOf(new Events(register).all);
  }

  private void collect(String place, JsonNode node) {
    if (node.isTextual() && DAY.matcher(node.asText()).matches() && !PLANS.contains(place)) {
      all.add(new Event(place, LocalDate.parse(node.asText())));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(place, node.get(i));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      collect(place + "/" + property.getKey(), property.getValue());
    }
  }

  /** A day, and the names of the fields that lead to it. */
  public record Event(String place, LocalDate on) {}
}
