package org.newsgraph.cli;

import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.notice.Notice;

/** Tells the first notices of each kind and source, and counts the rest. */
final class NoticeTally {

  private static final int TOLD = 10;

  private final boolean quiet;
  private final Map<String, Integer> counts = new TreeMap<>();
  private boolean errors;

  /**
   * @param quiet whether nothing but errors is told
   */
  NoticeTally(boolean quiet) {
    this.quiet = quiet;
  }

  void accept(Notice notice) {
    errors |= notice.isError();
    if (quiet && !notice.isError()) {
      return;
    }
    String what = notice.source() + ": " + notice.kind();
    if (counts.merge(what, 1, Integer::sum) <= TOLD) {
      System.err.println(notice.line());
    }
  }

  /** Says how many notices were not told. */
  void tell() {
    counts.forEach(
        (what, count) -> {
          if (count > TOLD) {
            System.err.printf("%s: %,d more%n", what, count - TOLD);
          }
        });
  }

  boolean hasErrors() {
    return errors;
  }
}
