package nl.communitysponsorship.core.requirement;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.communitysponsorship.core.check.CheckKind;
import nl.communitysponsorship.core.training.TrainingModule;

/** What is demanded: a bare fact of a closed set, never a text, a file or an opinion. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Demand.Screened.class, name = "SCREENED"),
  @JsonSubTypes.Type(value = Demand.Checked.class, name = "CHECKED"),
  @JsonSubTypes.Type(value = Demand.Trained.class, name = "TRAINED")
})
public sealed interface Demand {
  /** The word for it in the bundles. */
  Enum<?> word();

  /** Whether it can be asked of the group as a whole, or of its home. */
  boolean canBeOfGroup();

  /** A step of a sponsor's screening. */
  record Screened(ScreeningStep step) implements Demand {
    public Screened {
      requireNonNull(step, "step");
    }

    @Override
    public Enum<?> word() {
      return step;
    }

    @Override
    public boolean canBeOfGroup() {
      return false;
    }
  }

  /** A check of a sponsor, of a group or of its home. */
  record Checked(CheckKind check) implements Demand {
    public Checked {
      requireNonNull(check, "check");
    }

    @Override
    public Enum<?> word() {
      return check;
    }

    @Override
    public boolean canBeOfGroup() {
      return true;
    }
  }

  /** A module of the training of sponsors. */
  record Trained(TrainingModule module) implements Demand {
    public Trained {
      requireNonNull(module, "module");
    }

    @Override
    public Enum<?> word() {
      return module;
    }

    @Override
    public boolean canBeOfGroup() {
      return false;
    }
  }
}
