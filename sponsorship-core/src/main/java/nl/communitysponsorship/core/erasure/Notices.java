package nl.communitysponsorship.core.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.privacy.FieldHandling.DataRecipient;
import nl.communitysponsorship.core.subject.SubjectRecord;
import nl.communitysponsorship.core.subject.SubjectRecords;
import nl.communitysponsorship.core.tree.FieldTree;
import nl.communitysponsorship.core.tree.TreeField;

/**
 * Finds who received what is erased: by the catalogue what kind of recipient, by the records who.
 */
final class Notices {
  private final FieldTree fields;
  private final EnumMap<DataRecipient, Set<String>> who = new EnumMap<>(DataRecipient.class);

  private Notices(FieldTree fields) {
    this.fields = fields;
  }

  static List<Notice> of(
      FieldTree fields, JsonNode register, SubjectRecords subject, List<ErasureItem> items) {
    var notices = new Notices(fields);
    items.stream()
        .filter(
            each -> each.treatment() == Treatment.ERASE || each.treatment() == Treatment.ANONYMIZE)
        .flatMap(each -> each.field().handling().recipients().stream())
        .filter(each -> each != DataRecipient.EVERYBODY && each != DataRecipient.AS_ITS_HOLDER)
        .forEach(each -> notices.who.putIfAbsent(each, new TreeSet<>()));
    for (SubjectRecord each : subject.records()) {
      notices.collect(each.type(), each.tree());
    }
    for (JsonNode each : register.path("organisations")) {
      if (each.path("kind").asText().equals("EVALUATOR")) {
        notices.add(DataRecipient.EVALUATOR, each.path("id").asText());
      }
    }
    var told = new ArrayList<Notice>();
    notices.who.forEach((recipient, ids) -> told.add(new Notice(recipient, List.copyOf(ids))));
    return told;
  }

  private void collect(String type, JsonNode node) {
    for (TreeField field : fields.fields(type, node)) {
      for (JsonNode value : fields.values(field, node)) {
        switch (field.type()) {
          case "MunicipalityCode" -> add(DataRecipient.MUNICIPALITY, value.asText());
          case "GroupId" -> add(DataRecipient.SPONSOR_GROUP, value.asText());
          case "TeamId" -> add(DataRecipient.LOCAL_TEAM, value.asText());
          default -> collect(field.type(), value);
        }
      }
    }
  }

  private void add(DataRecipient recipient, String id) {
    Set<String> known = who.get(recipient);
    if (known != null) {
      known.add(id);
    }
  }
}
