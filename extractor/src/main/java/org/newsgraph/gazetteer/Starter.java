package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.TableFile;

/**
 * The facts that ship with newsgraph; {@code training/gazetteer} says how they were compiled.
 *
 * <p>The build turns the table into bytes that open in no time; without them, as in a workbench
 * that only compiles, the table itself is read.
 */
public final class Starter {

  private static final String TABLE = "starter.tsv";
  private static final String COMPILED = "starter.bin";

  private Starter() {}

  /** Writes the compiled table into a folder of classes, as the build does. */
  public static void main(String[] classes) throws IOException {
    String folder = Starter.class.getPackageName().replace('.', '/');
    Files.write(Path.of(classes[0], folder, COMPILED), CompiledEntries.compiled(entries()));
  }

  static Gazetteer gazetteer() {
    try (InputStream compiled = Starter.class.getResourceAsStream(COMPILED)) {
      return new CompiledEntries(
          compiled == null ? CompiledEntries.compiled(entries()) : compiled.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + COMPILED + " cannot be read", e);
    }
  }

  static List<Entry> entries() {
    List<String[]> rows = TableFile.rows(Starter.class, TABLE);
    List<Entry> entries = new ArrayList<>(rows.size());
    for (String[] row : rows.subList(1, rows.size())) {
      entries.add(entry(rows.get(0), row));
    }
    return entries;
  }

  private static Entry entry(String[] columns, String[] row) {
    NamedValues values =
        new NamedValues(
            unreadable -> {
              throw new IllegalStateException(TABLE + " has an unreadable " + unreadable);
            });
    for (int i = 0; i < row.length; i++) {
      for (String value :
          NamedValues.isList(columns[i]) ? row[i].split(";") : new String[] {row[i]}) {
        values.add(columns[i], value);
      }
    }
    return values
        .entry("starter")
        .orElseThrow(() -> new IllegalStateException(TABLE + " has a row without a name"));
  }
}
