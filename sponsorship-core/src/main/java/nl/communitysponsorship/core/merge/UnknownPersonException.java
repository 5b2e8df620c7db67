package nl.communitysponsorship.core.merge;

import static java.util.Objects.requireNonNull;

import nl.communitysponsorship.core.identity.Participant;

/** That a register has nobody under a pseudonym. */
public final class UnknownPersonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Participant person;

  UnknownPersonException(Participant person) {
    super("the register has nobody under the pseudonym '%s'".formatted(person));
    this.person = requireNonNull(person, "person");
  }

  /** The pseudonym that was given. */
  public Participant person() {
    return person;
  }
}
