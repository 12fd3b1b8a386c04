package org.newsgraph.key;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article says around the mentions of one of its nodes.
 *
 * @param containers the names of places that it is said to lie in, as in "Norden, Westland"
 * @param titles the posts that a person is said to hold, as in "Defence Minister"
 * @param words the words near the mentions, in lower case
 * @param day when the article was published
 */
public record NameContextWords(
    Set<String> containers, Set<String> titles, Set<String> words, Optional<LocalDate> day) {

  /** Nothing is said. */
  public static final NameContextWords NONE =
      new NameContextWords(Set.of(), Set.of(), Set.of(), Optional.empty());

  public NameContextWords {
    containers = sorted(containers);
    titles = sorted(titles);
    words = sorted(words);
    Objects.requireNonNull(day);
  }

  private static Set<String> sorted(Set<String> texts) {
    return Collections.unmodifiableSet(new TreeSet<>(texts));
  }
}
