package org.newsgraph.article.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words that ship with this package: tab-separated, {@code #} for remarks. */
final class PageTable {

  private PageTable() {}

  /** The lines of a table, each as its columns. */
  static List<String[]> rows(String name) {
    try (InputStream in = PageTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The table " + name + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table " + name, e);
    }
  }
}
