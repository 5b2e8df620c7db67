package nl.communitysponsorship.server.action;

/** That a question was asked before anything was ever stored. */
public final class NothingStoredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NothingStoredException() {
    super("the store holds no register yet");
  }
}
