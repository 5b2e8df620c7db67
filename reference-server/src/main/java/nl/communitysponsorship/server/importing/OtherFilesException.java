package nl.communitysponsorship.server.importing;

/** That a folder for tables holds something else, which would be read along with them. */
public final class OtherFilesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String name;

  OtherFilesException(String name) {
    super("a folder for tables must be empty or new; there is '%s' in it".formatted(name));
    this.name = name;
  }

  /** The name of the first of the other files. */
  public String name() {
    return name;
  }
}
