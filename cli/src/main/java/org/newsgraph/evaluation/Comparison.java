package org.newsgraph.evaluation;

import java.util.List;
import org.newsgraph.assertion.Assertions;

/**
 * Compares findings of one kind with the gold data, article by article.
 *
 * @param <T> the kind of thing
 */
public interface Comparison<T> extends GoldReader<T> {

  /** What was found in an article; called from several threads. */
  List<T> found(Assertions assertions);

  /** Counts one article. */
  void add(Compared<T> article);

  /** What all articles came to. */
  Figures figures();

  /** What was missed and what was invented, in the order of the articles; none unless it tells. */
  default List<Difference> differences() {
    return List.of();
  }

  /** The right and the found things of one article, which a key names. */
  record Compared<T>(String article, String text, List<T> gold, List<T> found) {

    /** Those of an article that need not be named. */
    public Compared(String text, List<T> gold, List<T> found) {
      this("", text, gold, found);
    }
  }
}
