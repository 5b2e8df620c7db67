package nl.communitysponsorship.server.command.talk;

import java.util.List;
import nl.communitysponsorship.core.text.Message;
import nl.communitysponsorship.server.importing.ToldRemark;

/** That a command cannot be carried out; the messages say why, and what would help. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Message> why;
  private final transient List<ToldRemark> remarks;

  /**
   * @param why to be told to whoever gave the command
   */
  public UnreadableException(Message why) {
    this(List.of(why), List.of());
  }

  /**
   * @param why to be told to whoever gave the command
   * @param remarks on a file, if that is why; they were told as text already
   */
  public UnreadableException(List<Message> why, List<ToldRemark> remarks) {
    super(why.get(0).key(), null, false, false);
    this.why = List.copyOf(why);
    this.remarks = List.copyOf(remarks);
  }

  /** Why, and what would help. */
  public List<Message> why() {
    return why;
  }

  /** The remarks on a file; none when it is not about what is in a file. */
  public List<ToldRemark> remarks() {
    return remarks;
  }
}
