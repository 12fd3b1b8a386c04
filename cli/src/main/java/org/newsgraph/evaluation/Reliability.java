package org.newsgraph.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.evaluation.Figures.Band;

/** Counts how often findings are right, by the confidence they were given. */
final class Reliability {

  private static final int BANDS = 10;

  /** What a sum such as .95 - .15 may lack of .8. */
  private static final double ROUNDING = 1e-9;

  private final String of;
  private final Map<Integer, Count> counts = new TreeMap<>();

  Reliability(String of) {
    this.of = of;
  }

  void add(double confidence, boolean isRight) {
    int band = Math.min((int) (confidence * BANDS + ROUNDING), BANDS - 1);
    counts.merge(band, new Count(1, confidence, isRight ? 1 : 0), Count::plus);
  }

  /** Both together, under the name of this one. */
  Reliability plus(Reliability other) {
    Reliability sum = new Reliability(of);
    Stream.of(this, other)
        .forEach(one -> one.counts.forEach((band, n) -> sum.counts.merge(band, n, Count::plus)));
    return sum;
  }

  /** The bands that hold something, the lowest confidence first. */
  Stream<Band> bands() {
    return counts.entrySet().stream().map(entry -> band(entry.getKey(), entry.getValue()));
  }

  private Band band(int number, Count count) {
    return new Band(
        of,
        (double) number / BANDS,
        (double) (number + 1) / BANDS,
        count.found,
        count.confidence / count.found,
        (double) count.right / count.found);
  }

  private record Count(int found, double confidence, int right) {
    Count plus(Count other) {
      return new Count(found + other.found, confidence + other.confidence, right + other.right);
    }
  }
}
