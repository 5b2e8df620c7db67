package nl.communitysponsorship.server.importing.row;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.communitysponsorship.server.importing.column.Column;

/**
 * Something that a record holds and that has a row on a sheet of its own.
 *
 * @param owner the pseudonym of the record
 */
public record Owned<K, V>(K owner, V value) {
  /** A row for everything that one owner holds. */
  public static <K, V> Stream<Owned<K, V>> all(K owner, Collection<V> values) {
    return values.stream().map(each -> new Owned<>(owner, each));
  }

  /**
   * What every owner holds, in the order of the rows of a sheet.
   *
   * @param owners the pseudonyms of those who may be named in the column
   */
  public static <K, V> Map<K, List<V>> read(
      Table table, Keys owners, Column<?, K> owner, Function<AskedRow, Owned<K, V>> record) {
    owners.check(table, owner);
    return byOwner(table.build(record));
  }

  /** What every owner holds, in the order of the rows. */
  public static <K, V> Map<K, List<V>> byOwner(Collection<Owned<K, V>> rows) {
    return rows.stream()
        .collect(groupingBy(Owned::owner, HashMap::new, mapping(Owned::value, toList())));
  }
}
