package org.newsgraph.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What tells a child from a parent of the same name: "Jr.", "III". */
public final class GenerationalSuffixes {

  /** Each suffix, and whether it is written with a full stop. */
  private static final Map<String, Boolean> SUFFIXES =
      Lexicon.rows("generational-suffixes.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("stopped")));

  private GenerationalSuffixes() {}

  /** Whether this word, in any case and without a full stop, is one. */
  public static boolean contains(String word) {
    return SUFFIXES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether this word, in any case, is one that a full stop belongs to. */
  public static boolean isStopped(String word) {
    return SUFFIXES.getOrDefault(word.toLowerCase(Locale.ROOT), false);
  }
}
