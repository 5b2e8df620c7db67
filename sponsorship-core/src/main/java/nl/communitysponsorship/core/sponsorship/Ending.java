package nl.communitysponsorship.core.sponsorship;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import nl.communitysponsorship.core.value.MunicipalityCode;

/**
 * How a sponsorship ended. A move is not a breakdown, and a breakdown blames nobody: whether
 * somebody failed a duty is a finding of its own, after both sides were heard, and never an ending.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Ending.AsPlanned.class, name = "AS_PLANNED"),
  @JsonSubTypes.Type(value = Ending.Early.class, name = "EARLY"),
  @JsonSubTypes.Type(value = Ending.Moved.class, name = "MOVED"),
  @JsonSubTypes.Type(value = Ending.BrokenDown.class, name = "BROKEN_DOWN"),
  @JsonSubTypes.Type(value = Ending.CancelledBeforeArrival.class, name = "CANCELLED_BEFORE_ARRIVAL")
})
public sealed interface Ending
    permits Ending.AsPlanned,
        Ending.Early,
        Ending.Moved,
        Ending.BrokenDown,
        Ending.CancelledBeforeArrival {
  /** The first day on which the sponsorship no longer holds. */
  LocalDate on();

  /** Whether the group fell away before its time. */
  @JsonIgnore
  default boolean isBreakdown() {
    return this instanceof BrokenDown;
  }

  /** Whether the household and the group went their full way, or part of it in good order. */
  @JsonIgnore
  default boolean isCompletion() {
    return this instanceof AsPlanned || this instanceof Early;
  }

  /** The year was full. */
  record AsPlanned(LocalDate on) implements Ending {
    public AsPlanned {
      requireNonNull(on, "on");
    }
  }

  /** Both agreed that the goals were reached before the year was full. */
  record Early(LocalDate on) implements Ending {
    public Early {
      requireNonNull(on, "on");
    }
  }

  /** The household went to live in another municipality. */
  record Moved(LocalDate on, MunicipalityCode to) implements Ending {
    public Moved {
      requireNonNull(on, "on");
      requireNonNull(to, "to");
    }
  }

  /** The group fell away; the backstop took over. */
  record BrokenDown(LocalDate on, Reason reason) implements Ending {
    /** What led to it, without blame. */
    public enum Reason {
      GROUP_TOO_SMALL,
      NO_MATCH_OF_EXPECTATIONS,
      GROUP_CHOICE,
      HOUSEHOLD_CHOICE,
      SAFETY,
      OTHER,
      NOT_SAID
    }

    public BrokenDown {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }

  /** The household never arrived. */
  record CancelledBeforeArrival(LocalDate on) implements Ending {
    public CancelledBeforeArrival {
      requireNonNull(on, "on");
    }
  }
}
