package nl.communitysponsorship.core.storekit;

import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.value.Answer;

/** Brings the stores that are to be checked. */
public interface StoreSupplier {
  /** A store in which nothing was ever stored, another one each time. */
  RegisterStore fresh();

  /**
   * The same store after the end of its process: closed, and opened again on what it keeps. One
   * that lives only as long as its process is given back as it is.
   */
  RegisterStore reopened(RegisterStore store);

  /**
   * Whether a text is found anywhere in the files of a store, as bytes in UTF-8; not known for a
   * store whose files cannot be read.
   */
  default Answer holds(RegisterStore store, String text) {
    return Answer.UNKNOWN;
  }
}
