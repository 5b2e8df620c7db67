package nl.communitysponsorship.server.tables.remark;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.communitysponsorship.core.privacy.BsnGuard;

/**
 * Gathers remarks while a file is read, so that everything is told at once.
 *
 * <p>The same remark twice is one remark. Not safe for several threads.
 */
public final class Remarks {
  private final Map<String, Integer> sheetOrder = new HashMap<>();
  private final Set<Remark> gathered = new LinkedHashSet<>();

  private Remarks(List<String> sheetNames) {
    for (String name : sheetNames) {
      sheetOrder.putIfAbsent(BsnGuard.masked(name).toLowerCase(Locale.ROOT), sheetOrder.size());
    }
  }

  /** Without remarks yet; sheets will stand by name. */
  public static Remarks byName() {
    return new Remarks(List.of());
  }

  /** Without remarks yet; sheets will stand in this order, and others after them by name. */
  public static Remarks inOrderOf(List<String> sheetNames) {
    return new Remarks(sheetNames);
  }

  /** Gathers one more. */
  public void add(Remark remark) {
    gathered.add(remark);
  }

  /** Gathers all of these. */
  public void addAll(Collection<Remark> remarks) {
    gathered.addAll(remarks);
  }

  /** Whether anything keeps the file from being taken in. */
  public boolean hasErrors() {
    return gathered.stream().anyMatch(Remark::isError);
  }

  /**
   * Everything gathered so far: about the file first, then by sheet, row, column and code, however
   * it was gathered.
   */
  public List<Remark> sorted() {
    return gathered.stream().sorted(comparingInt(this::rank).thenComparing(Remark.ORDER)).toList();
  }

  private int rank(Remark remark) {
    return remark
        .place()
        .findSheet()
        .map(name -> sheetOrder.getOrDefault(name.toLowerCase(Locale.ROOT), Integer.MAX_VALUE))
        .orElse(-1);
  }
}
