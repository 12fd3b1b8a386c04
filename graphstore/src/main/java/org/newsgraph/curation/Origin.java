package org.newsgraph.curation;

import java.util.Objects;

/**
 * Where a line of curation stands.
 *
 * @param file the name of the file, without its folder
 * @param line counted from 1; 0 where the format does not tell
 * @param source on whose word it was written, such as the address of a service; may be empty
 */
public record Origin(String file, long line, String source) {

  public Origin {
    Objects.requireNonNull(file);
    Objects.requireNonNull(source);
  }

  /** File and line, such as {@code names.csv:3}. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }
}
