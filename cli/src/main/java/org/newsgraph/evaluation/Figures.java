package org.newsgraph.evaluation;

import java.util.List;

/** What a comparison with gold data came to. */
public record Figures(List<Figure> scores, List<Band> reliability) {

  public Figures {
    scores = List.copyOf(scores);
    reliability = List.copyOf(reliability);
  }

  /**
   * One score.
   *
   * @param of what was counted, such as "Person"
   * @param by when it counted as right, such as "exact"
   */
  public record Figure(String of, String by, Score score) {}

  /**
   * What was found with a confidence in one band, and how much of it is right.
   *
   * @param of what was counted
   * @param from the lowest confidence
   * @param to the highest, which belongs to the next band unless it is 1
   */
  public record Band(
      String of, double from, double to, int found, double meanConfidence, double right) {}
}
