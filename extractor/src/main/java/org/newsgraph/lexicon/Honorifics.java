package org.newsgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words around a person's name that are no part of it: "Mr." before, "Jr." behind. */
public final class Honorifics {

  /** Each honorific, and whether a given name stands behind it: "King Harald". */
  private static final Map<String, Boolean> BEFORE =
      Lexicon.rows("honorifics.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("given")));

  private Honorifics() {}

  /** Whether this word, in lower case without a full stop, stands before persons' names. */
  public static boolean contains(String word) {
    return BEFORE.containsKey(word);
  }

  /**
   * A person's name without the honorifics before it and the suffix behind it. What a word is tells
   * its place: "Judge" is a surname in "Ada Judge". Titles of those known by a given name stay, as
   * "Harald" is no surname; so does the last word, whatever it is.
   *
   * @param name in lower case, without full stops
   */
  public static List<String> without(List<String> name) {
    int end = name.size();
    while (end > 1 && GenerationalSuffixes.contains(name.get(end - 1))) {
      end--;
    }
    int begin = 0;
    while (begin < end - 1 && !BEFORE.getOrDefault(name.get(begin), true)) {
      begin++;
    }
    return name.subList(begin, end);
  }
}
