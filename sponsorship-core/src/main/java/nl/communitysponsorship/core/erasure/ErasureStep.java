package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.rule.Finding;
import nl.communitysponsorship.core.rule.FindingPath;
import nl.communitysponsorship.core.rule.ProgrammeRule;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.core.tree.FieldTree;

/** What came of carrying out a plan: a register without the person, or a refusal. */
public sealed interface ErasureStep {
  /** The register after the step, or empty when the step was refused. */
  Optional<Register> register();

  /** Why the step was refused, or empty when it was taken. */
  Optional<Finding> refusal();

  /** The plan was carried out. */
  record Done(Register now, ErasureReceipt receipt) implements ErasureStep {
    public Done {
      requireNonNull(now, "now");
      requireNonNull(receipt, "receipt");
    }

    @Override
    public Optional<Register> register() {
      return Optional.of(now);
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.empty();
    }
  }

  /** The plan was not carried out, and nothing changed. */
  record Refused(Finding why) implements ErasureStep {
    public Refused {
      requireNonNull(why, "why");
    }

    @Override
    public Optional<Register> register() {
      return Optional.empty();
    }

    @Override
    public Optional<Finding> refusal() {
      return Optional.of(why);
    }
  }

  /**
   * Does what a plan says, and nothing else. Refused when one worker both prepared it and carries
   * it out.
   *
   * @param marks makes the marks of the receipt
   * @throws IllegalArgumentException if the plan is not the one for this register, because one of
   *     them changed
   */
  static ErasureStep carryOut(
      Register register,
      ErasurePlan plan,
      WorkerId preparedBy,
      WorkerId carriedOutBy,
      Pseudonyms marks) {
    if (preparedBy.equals(carriedOutBy)) {
      return new Refused(
          ProgrammeRule.ERASURE_SAME_PERSON
              .at(FindingPath.at("erasures", plan.subject()))
              .with("worker", preparedBy));
    }
    FieldTree fields = FieldTree.shipped();
    ObjectNode tree = FieldTree.of(register);
    ErasurePlan.Draft draft =
        ErasurePlan.draft(
            fields, tree, register, plan.subject(), plan.day(), plan.holds(), plan.policy());
    if (!draft.plan().equals(plan)) {
      throw new IllegalArgumentException(
          "the plan for '%s' is not the plan for this register any more: make a new one"
              .formatted(plan.subject()));
    }
    new Erasing(fields, tree, draft).carryOut();
    return new Done(
        FieldTree.register(tree),
        ErasureReceipt.of(plan, draft.records(), preparedBy, carriedOutBy, marks));
  }
}
