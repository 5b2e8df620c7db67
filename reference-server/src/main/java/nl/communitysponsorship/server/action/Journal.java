package nl.communitysponsorship.server.action;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.communitysponsorship.core.store.CommandKey;
import nl.communitysponsorship.core.store.LoggedChange;
import nl.communitysponsorship.core.store.RegisterStore;
import nl.communitysponsorship.core.store.StoredRegister;
import org.jspecify.annotations.Nullable;

/** The log of a store, by what was changed and by the command that asked for it. */
public final class Journal {
  private final RegisterStore store;
  private volatile @Nullable Read lastRead;

  /** The log as it was when the register had a version. */
  private record Read(
      long version,
      Map<String, List<LoggedChange>> bySubject,
      Map<CommandKey, LoggedChange> byCommand) {}

  public Journal(RegisterStore store) {
    this.store = requireNonNull(store, "store");
  }

  /** What was done to any of these, the earliest first. */
  public List<LoggedChange> of(Collection<String> subjects) {
    Map<String, List<LoggedChange>> bySubject = read().bySubject();
    return subjects.stream()
        .distinct()
        .flatMap(each -> bySubject.getOrDefault(each, List.of()).stream())
        .sorted(Comparator.comparingLong(LoggedChange::version))
        .toList();
  }

  /** What a command did, or empty when it never did anything. */
  public Optional<LoggedChange> find(CommandKey key) {
    return Optional.ofNullable(read().byCommand().get(key));
  }

  private Read read() {
    long version = store.find().map(StoredRegister::version).orElse(0L);
    Read known = lastRead;
    if (known == null || known.version() < version) {
      List<LoggedChange> lines = store.changes();
      var byCommand = new HashMap<CommandKey, LoggedChange>();
      for (LoggedChange line : lines) {
        line.change().findCommand().ifPresent(key -> byCommand.put(key, line));
      }
      known =
          new Read(
              lines.isEmpty() ? 0 : lines.get(lines.size() - 1).version(),
              lines.stream().collect(groupingBy(each -> each.change().subject())),
              byCommand);
      lastRead = known;
    }
    return known;
  }
}
