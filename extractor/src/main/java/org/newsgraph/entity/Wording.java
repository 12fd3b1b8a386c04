package org.newsgraph.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content words of a statement, by which two wordings are seen to be the same.
 *
 * @param words in order, normalised, without articles and the like
 */
record Wording(List<String> words) {

  /** Words that come and go when one thing is said twice. */
  private static final Set<String> PASSING =
      Set.of("a", "an", "the", "that", "and", "but", "so", "well", "s");

  /** Fewer content words than this are said by chance. */
  private static final int FEWEST = 3;

  static Wording of(String text) {
    return new Wording(
        Arrays.stream(NameKey.normalised(text).split("-"))
            .filter(word -> !word.isEmpty() && !PASSING.contains(word))
            .toList());
  }

  /** Whether it says enough to be recognised in another article. */
  boolean isDistinct() {
    return words.size() >= FEWEST;
  }

  String key() {
    return words.stream().collect(Collectors.joining("-"));
  }
}
