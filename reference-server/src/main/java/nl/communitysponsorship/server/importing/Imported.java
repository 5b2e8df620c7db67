package nl.communitysponsorship.server.importing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.communitysponsorship.core.register.Register;
import nl.communitysponsorship.server.importing.whole.RowPlaces;
import nl.communitysponsorship.server.tables.remark.Remark;

/** What came of reading a file: a register, or everything that keeps the file from being one. */
public sealed interface Imported {
  /** What there is to say about the file, in the order of its sheets, rows and columns. */
  List<Remark> remarks();

  /** The register, or empty when the file was refused. */
  Optional<Register> findRegister();

  /**
   * The file was read whole.
   *
   * @param remarks warnings only, such as a guessed encoding; mostly empty
   * @param places in which rows its records stand; none of a JSON file
   */
  record Whole(Register register, List<Remark> remarks, RowPlaces places) implements Imported {
    public Whole {
      requireNonNull(register, "register");
      requireNonNull(places, "places");
      remarks = List.copyOf(requireNonNull(remarks, "remarks"));
      if (remarks.stream().anyMatch(Remark::isError)) {
        throw new IllegalArgumentException("a file with an error gives no register");
      }
    }

    @Override
    public Optional<Register> findRegister() {
      return Optional.of(register);
    }
  }

  /**
   * Nothing of the file was taken in.
   *
   * @param remarks everything that is wrong, at least one error among it
   */
  record Refused(List<Remark> remarks) implements Imported {
    public Refused {
      remarks = List.copyOf(requireNonNull(remarks, "remarks"));
      if (remarks.stream().noneMatch(Remark::isError)) {
        throw new IllegalArgumentException("a refusal must say at least one error");
      }
    }

    @Override
    public Optional<Register> findRegister() {
      return Optional.empty();
    }
  }
}
