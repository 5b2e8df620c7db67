package nl.communitysponsorship.server.importing.whole;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.register.Register;

/** A register that was read from a workbook, and in which rows its records stand. */
public record FoundRegister(Register register, RowPlaces places) {
  public FoundRegister {
    requireNonNull(register, "register");
    requireNonNull(places, "places");
  }
}
