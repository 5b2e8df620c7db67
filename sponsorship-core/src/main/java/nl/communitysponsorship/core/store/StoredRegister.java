package nl.communitysponsorship.core.store;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.register.Register;

/**
 * A register as it was stored.
 *
 * @param version how many changes made it, from 1
 */
public record StoredRegister(long version, Register register) {
  public StoredRegister {
    requireNonNull(register, "register");
    if (version < 1) {
      throw new IllegalArgumentException(
          "the version of a stored register must be 1 or more; '%d' was given".formatted(version));
    }
  }
}
