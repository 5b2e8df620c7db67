package nl.communitysponsorship.server.command.talk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.communitysponsorship.core.text.Message;

/** Gathers everything that is wrong with a command, so that it is told at once. */
public final class Faults {
  private final Set<Message> gathered = new LinkedHashSet<>();

  /** Gathers one more; the same twice is one. */
  public void add(Message fault) {
    gathered.add(fault);
  }

  /** Gathers all of these. */
  public void addAll(Collection<Message> faults) {
    gathered.addAll(faults);
  }

  /** Asks for something, and gathers why it cannot be given. */
  public <T> Optional<T> ask(Supplier<Optional<T>> question) {
    try {
      return question.get();
    } catch (UnreadableException e) {
      gathered.addAll(e.why());
      return Optional.empty();
    }
  }

  /** Everything that is wrong, in the order in which it was found. */
  public List<Message> all() {
    return List.copyOf(gathered);
  }
}
