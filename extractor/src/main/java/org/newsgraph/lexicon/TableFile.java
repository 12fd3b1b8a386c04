package org.newsgraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables that ship with the code. */
public final class TableFile {

  private TableFile() {}

  /**
   * The rows of a table on the class path, its columns parted by tabs.
   *
   * <p>Blank lines and lines that begin with # are left out.
   *
   * @throws IllegalStateException if the table is not there: the installation is broken
   */
  public static List<String[]> rows(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The table " + file + " of " + owner.getName() + " is missing; build newsgraph anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + file + " cannot be read", e);
    }
  }
}
