package org.newsgraph.lexicon;

import java.util.Map;
import java.util.stream.Collectors;

/** Words that tell how an article has what was said: "as quoted by", "citing officials". */
public final class RelayWords {

  private static final Map<String, String> USES =
      Lexicon.rows("relay-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private RelayWords() {}

  /** Whether behind this word, in lower case, stands who passed on what was said. */
  public static boolean isRelayed(String word) {
    return "relayed".equals(USES.get(word));
  }

  /** Whether behind this word, in lower case, stands on whom a source relies. */
  public static boolean isCiting(String word) {
    return "citing".equals(USES.get(word));
  }
}
