package org.newsgraph.article.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a table by its first line. */
public final class Columns {

  private static final int FEWEST_KNOWN = 2;

  private Columns() {}

  /** Whether a line names columns of which one holds the text, and others what else is known. */
  public static boolean areNamedBy(String line, Fields fields) {
    String separator = Pattern.quote(String.valueOf(Separator.of(line)));
    List<String> names =
        Stream.of(line.split(separator, -1))
            .map(name -> name.strip().replaceAll("^\"|\"$", ""))
            .toList();
    return names.size() >= FEWEST_KNOWN
        && fields.haveText(names)
        && fields.known(names) >= FEWEST_KNOWN;
  }
}
