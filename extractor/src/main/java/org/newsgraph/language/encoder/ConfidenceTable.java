package org.newsgraph.language.encoder;

import java.util.List;

/**
 * From the network's own probability of a span to the share of such spans that are right.
 *
 * @param points pairs of both, rising; none: the probability is taken as it is
 */
record ConfidenceTable(List<double[]> points) {

  ConfidenceTable {
    points = List.copyOf(points);
  }

  /** Along straight lines between the points, level beyond them. */
  double confidence(double probability) {
    if (points.isEmpty()) {
      return probability;
    }
    double[] below = points.get(0);
    for (double[] above : points) {
      if (probability <= above[0]) {
        return between(below, above, probability);
      }
      below = above;
    }
    return below[1];
  }

  private static double between(double[] below, double[] above, double probability) {
    double width = above[0] - below[0];
    double part = width > 0 ? Math.max(0, probability - below[0]) / width : 1;
    return below[1] + (above[1] - below[1]) * part;
  }
}
