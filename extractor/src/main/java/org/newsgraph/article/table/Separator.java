package org.newsgraph.article.table;

/** Tells what parts the columns of a table. */
final class Separator {

  private static final String KNOWN = ",;\t|";

  private Separator() {}

  /** The one of the known separators that stands most often in the line of names. */
  static char of(String names) {
    char most = KNOWN.charAt(0);
    for (char candidate : KNOWN.toCharArray()) {
      most = count(names, candidate) > count(names, most) ? candidate : most;
    }
    return most;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
