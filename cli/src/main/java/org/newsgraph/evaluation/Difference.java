package org.newsgraph.evaluation;

import java.util.Locale;

/**
 * Where what was found differs from the gold data.
 *
 * @param of what is counted, such as "relations"
 * @param words the thing itself
 * @param article the key of the article
 */
public record Difference(Kind kind, String of, String words, String article) {

  /** Which side has it. */
  public enum Kind {
    /** The gold data have it, and it was not found. */
    MISSED,
    /** It was found, and the gold data do not have it. */
    INVENTED
  }

  /** On one line, its parts between tabs. */
  public String line() {
    return String.join("\t", kind.name().toLowerCase(Locale.ROOT), of, words, article);
  }
}
