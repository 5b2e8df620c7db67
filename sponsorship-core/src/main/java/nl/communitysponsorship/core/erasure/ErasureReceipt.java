package nl.communitysponsorship.core.erasure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.communitysponsorship.core.erasure.ErasureItem.Treatment;
import nl.communitysponsorship.core.partner.WorkerId;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.core.subject.Pseudonym;
import nl.communitysponsorship.core.subject.Pseudonyms;
import nl.communitysponsorship.core.subject.SubjectRecords;
import nl.communitysponsorship.core.tree.FieldTree;
import org.jspecify.annotations.Nullable;

/**
 * That an erasure was carried out: when, how much, and by marks of whom, without an identifier.
 *
 * <p>A mark is made with a key that is kept elsewhere. Whoever has the key can tell whom to erase
 * again in a copy that was made before; nobody else can tell whom it was about.
 *
 * @param marks of the pseudonyms of the person, in alphabetical order
 * @param workers the marks of who prepared it and who carried it out, in that order
 * @param erased how many fields went
 * @param anonymized how many stay without a link to the person
 * @param kept how many stay for now, or on hold
 * @param completeOn the first day on which nothing has to stay any more; null when nobody knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureReceipt(
    LocalDate on,
    List<String> marks,
    List<String> workers,
    int erased,
    int anonymized,
    int kept,
    @Nullable LocalDate completeOn) {
  public ErasureReceipt {
    requireNonNull(on, "on");
    marks = requireNonNull(marks, "marks").stream().sorted().distinct().toList();
    workers = List.copyOf(requireNonNull(workers, "workers"));
  }

  /** The first day on which nothing has to stay any more, or empty when nobody knows. */
  public Optional<LocalDate> findCompleteOn() {
    return Optional.ofNullable(completeOn);
  }

  static ErasureReceipt of(
      ErasurePlan plan,
      SubjectRecords records,
      WorkerId preparedBy,
      WorkerId carriedOutBy,
      Pseudonyms marks) {
    return new ErasureReceipt(
        plan.day(),
        records.own().stream().map(each -> marks.of(each).value()).toList(),
        List.of(
            marks.of(Pseudonym.of(preparedBy)).value(),
            marks.of(Pseudonym.of(carriedOutBy)).value()),
        plan.items(Treatment.ERASE).size(),
        plan.items(Treatment.ANONYMIZE).size(),
        plan.items(Treatment.KEEP).size() + plan.items(Treatment.ON_HOLD).size(),
        plan.completeOn().orElse(null));
  }

  /**
   * Who of a register this receipt is about, in order: in a copy that was made before, they have to
   * be erased again.
   *
   * @param marks with the key of the receipt
   */
  public List<Pseudonym> findIn(Register register, Pseudonyms marks) {
    var found = new ArrayList<Pseudonym>();
    var seen = new TreeSet<Pseudonym>();
    FieldTree.shipped()
        .eachPseudonym(
            FieldTree.ROOT,
            FieldTree.of(register),
            (type, value) -> seen.add(new Pseudonym(type, value)));
    for (Pseudonym each : seen) {
      if (this.marks.contains(marks.of(each).value())) {
        found.add(each);
      }
    }
    return List.copyOf(found);
  }
}
