package org.newsgraph.evaluation;

import java.util.Collection;
import java.util.function.BiPredicate;

/**
 * How many of the gold things were found, and how many of the found things are gold.
 *
 * @param gold how many there are
 * @param met how many of those were found
 * @param found how many were found
 * @param right how many of those are gold
 */
public record Score(int gold, int met, int found, int right) {

  /** The score of nothing. */
  public static final Score NONE = new Score(0, 0, 0, 0);

  /** The score of things each of which counts when it agrees with any on the other side. */
  static <T> Score of(Collection<T> gold, Collection<T> found, BiPredicate<T, T> agree) {
    long met = gold.stream().filter(g -> found.stream().anyMatch(f -> agree.test(g, f))).count();
    long right = found.stream().filter(f -> gold.stream().anyMatch(g -> agree.test(g, f))).count();
    return new Score(gold.size(), (int) met, found.size(), (int) right);
  }

  /** Both together. */
  public Score plus(Score other) {
    return new Score(gold + other.gold, met + other.met, found + other.found, right + other.right);
  }

  /** The share of the found that is right; 0 when nothing was found. */
  public double precision() {
    return ratio(right, found);
  }

  /** The share of the gold that was found; 0 when there is none. */
  public double recall() {
    return ratio(met, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return ratio(2 * precision() * recall(), precision() + recall());
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
