package nl.communitysponsorship.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.complaint.Complaint.ComplaintState;

/** What whoever holds a code is told, without a login: the state of one complaint, nothing more. */
public enum ComplaintDoor {
  /** It is no code: there is a typing error in it. */
  MISTYPED,
  /** It is a code, and no complaint has it. */
  NOT_FOUND,
  RECEIVED,
  TAKEN_UP,
  ANSWERED;

  /** What is told on a day to whoever types a text; every complaint is looked at each time. */
  public static ComplaintDoor ask(List<Complaint> complaints, String typed, LocalDate day) {
    Optional<CodeHash> asked = ComplaintCode.parse(typed).map(ComplaintCode::hash);
    if (asked.isEmpty()) {
      return MISTYPED;
    }
    ComplaintDoor answer = NOT_FOUND;
    for (Complaint each : complaints) {
      if (each.code().matches(asked.get())) {
        answer = of(each.stateOn(day));
      }
    }
    return answer;
  }

  private static ComplaintDoor of(ComplaintState state) {
    return switch (state) {
      case RECEIVED -> RECEIVED;
      case TAKEN_UP -> TAKEN_UP;
      case ANSWERED -> ANSWERED;
    };
  }
}
