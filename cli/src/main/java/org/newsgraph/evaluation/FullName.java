package org.newsgraph.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.lexicon.Lexicon;

/** A name or a title as it is compared: case, articles and full stops apart. */
record FullName(List<String> words) {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> TITLES =
      Stream.concat(
              Stream.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "sen", "rep", "gov"),
              Stream.concat(
                  Stream.of("prof", "gen", "col", "capt", "sgt", "rev", "lt"),
                  Lexicon.rows("role-nouns.tsv").stream().map(row -> row[0])))
          .collect(Collectors.toUnmodifiableSet());

  FullName {
    words = List.copyOf(words);
  }

  static FullName of(String name) {
    return new FullName(
        Arrays.stream(name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+"))
            .map(word -> word.replaceAll("[.,]+", ""))
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .toList());
  }

  /** The same without titles before it, as people are compared. */
  FullName untitled() {
    int first = 0;
    while (first + 1 < words.size() && TITLES.contains(words.get(first))) {
      first++;
    }
    return new FullName(words.subList(first, words.size()));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether one of the two stands whole within the other, word by word. */
  boolean holdsOrLiesIn(FullName other) {
    return !isEmpty() && !other.isEmpty() && (holds(other) || other.holds(this));
  }

  private boolean holds(FullName other) {
    return (" " + this + " ").contains(" " + other + " ");
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
