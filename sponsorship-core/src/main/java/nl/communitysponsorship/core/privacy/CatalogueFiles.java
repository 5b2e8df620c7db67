package nl.communitysponsorship.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two files of the catalogue: what every field is, and what is done with it. A field that
 * stands in one of them only, or a line that is not complete, is refused.
 */
final class CatalogueFiles {
  private static final String MEANINGS = "field-catalogue.csv";
  private static final String HANDLING = "field-handling.csv";
  private static final int COLUMNS = 9;
  private static final String NONE = "-";

  private CatalogueFiles() {}

  static List<FieldEntry> read() {
    Map<String, List<String>> handling = lines(HANDLING);
    Map<String, List<String>> meanings = lines(MEANINGS);
    if (!handling.keySet().equals(meanings.keySet())) {
      throw new IllegalStateException(
          "'%s' and '%s' must have the same fields; only one of them has %s"
              .formatted(MEANINGS, HANDLING, apart(meanings, handling)));
    }
    return meanings.entrySet().stream()
        .map(line -> entry(line.getValue(), handling(handling.get(line.getKey()))))
        .toList();
  }

  private static List<String> apart(Map<String, ?> one, Map<String, ?> other) {
    var apart = new TreeSet<>(one.keySet());
    apart.addAll(other.keySet());
    apart.removeIf(key -> one.containsKey(key) && other.containsKey(key));
    return List.copyOf(apart);
  }

  /** Semicolons part the columns, because sentences have commas. */
  private static Map<String, List<String>> lines(String file) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(CatalogueFiles.class.getResourceAsStream(file), file), UTF_8))) {
      var lines = new LinkedHashMap<String, List<String>>();
      for (String line : reader.lines().skip(1).toList()) {
        List<String> cells = List.of(line.split(";", -1));
        if (cells.size() != COLUMNS) {
          throw new IllegalStateException(
              "a line of '%s' has %d columns, and '%s' has %d"
                  .formatted(file, COLUMNS, line, cells.size()));
        }
        if (lines.put(cells.get(0) + "." + cells.get(1), cells) != null) {
          throw new IllegalStateException("'%s' has two lines '%s'".formatted(file, line));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FieldEntry entry(List<String> cells, FieldHandling handling) {
    return new FieldEntry(
        cells.get(0),
        cells.get(1),
        DataClass.valueOf(cells.get(2)),
        FieldEntry.Purpose.valueOf(cells.get(3)),
        FieldEntry.Retention.valueOf(cells.get(4)),
        FieldEntry.Erasure.valueOf(cells.get(5)),
        FieldEntry.Export.valueOf(cells.get(6)),
        cells.get(7),
        cells.get(8),
        handling);
  }

  private static FieldHandling handling(@Nullable List<String> cells) {
    requireNonNull(cells, "cells");
    String coarsening = told(cells.get(6));
    String waits = told(cells.get(8));
    return new FieldHandling(
        Whose.valueOf(cells.get(2)),
        FieldHandling.LegalGround.valueOf(cells.get(3)),
        Arrays.stream(cells.get(4).split(",")).map(FieldHandling.DataRecipient::valueOf).toList(),
        FieldHandling.Disclosure.valueOf(cells.get(5)),
        coarsening == null ? null : FieldHandling.Coarsening.valueOf(coarsening),
        told(cells.get(7)),
        waits == null ? null : FieldHandling.LegalGround.valueOf(waits));
  }

  private static @Nullable String told(String cell) {
    return cell.equals(NONE) ? null : cell;
  }
}
