package nl.communitysponsorship.server.importing.screening;

import nl.communitysponsorship.core.screening.Closing;

/** The cases of a {@link Closing}, as words for a cell. */
enum ClosingKind {
  WITHDRAWN_BY_PERSON,
  SET_ASIDE,
  NOT_POSSIBLE;

  static ClosingKind of(Closing closing) {
    if (closing instanceof Closing.WithdrawnByPerson) {
      return WITHDRAWN_BY_PERSON;
    }
    return closing instanceof Closing.SetAside ? SET_ASIDE : NOT_POSSIBLE;
  }
}
