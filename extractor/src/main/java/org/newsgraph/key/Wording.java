package org.newsgraph.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.article.Article;
import org.newsgraph.lexicon.Lexicon;

/**
 * The words of a statement, by which two wordings are seen to be the same.
 *
 * @param words in order, normalised, without articles and the like
 */
public record Wording(List<String> words) {

  /** Words that come and go when one thing is said twice. */
  private static final Set<String> PASSING = Lexicon.words("passing-words.tsv");

  /** Fewer words than this are said by chance. */
  private static final int FEWEST = 3;

  /**
   * Of so many neighbouring pairs one is kept: what shares three stems in a row shares a pair. See
   * S. Schleimer and others, "Winnowing: local algorithms for document fingerprinting", 2003.
   */
  private static final int WINDOW = 2;

  private static final int HASH_LENGTH = 12;

  public Wording {
    words = List.copyOf(words);
  }

  /** The words of a text. */
  public static Wording of(String text) {
    return new Wording(
        Arrays.stream(NameKey.normalised(text).split("-"))
            .filter(word -> !word.isEmpty() && !PASSING.contains(word))
            .toList());
  }

  /** The words of a {@link #key}. */
  public static Wording ofKey(String key) {
    return new Wording(key.isEmpty() ? List.of() : List.of(key.split("-")));
  }

  /** Whether it says enough to be recognised in another article. */
  public boolean isDistinct() {
    return words.size() >= FEWEST;
  }

  /** The words as one text. */
  public String key() {
    return words.stream().collect(Collectors.joining("-"));
  }

  /** The stems of the words that carry meaning, in order. */
  public List<String> stems() {
    return words.stream().flatMap(word -> Stems.of(word).stream()).toList();
  }

  /** Whether a stem is that of a word that denies. */
  public static boolean denies(String stem) {
    return stem.equals(Stems.NEGATION);
  }

  /** Keys that another wording shares if the same speaker says some of this in the same order. */
  public Set<String> keys(String speaker) {
    List<String> pairs = pairs(speaker, stems());
    Set<String> kept = new TreeSet<>();
    for (int i = 0; i + WINDOW <= pairs.size(); i++) {
      kept.add(pairs.subList(i, i + WINDOW).stream().min(String::compareTo).orElseThrow());
    }
    return kept.isEmpty() ? new TreeSet<>(pairs) : kept;
  }

  private static List<String> pairs(String speaker, List<String> stems) {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < stems.size(); i++) {
      String pair = speaker + "\n" + stems.get(i - 1) + " " + stems.get(i);
      pairs.add(Article.sha256(pair).substring(0, HASH_LENGTH));
    }
    return pairs;
  }
}
