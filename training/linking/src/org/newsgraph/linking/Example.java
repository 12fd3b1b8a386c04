package org.newsgraph.linking;

/**
 * A node of which it is known what it names.
 *
 * @param features by option, then by feature; the last row is that of nothing
 * @param answer the row that is right
 * @param count how many mentions of the node say so
 */
record Example(double[][] features, int answer, int count) {

  /** The chance of each row. */
  double[] chances(double[] weights) {
    double[] chances = new double[features.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      for (int f = 0; f < weights.length; f++) {
        chances[i] += weights[f] * features[i][f];
      }
      highest = Math.max(highest, chances[i]);
    }
    double total = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - highest);
      total += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= total;
    }
    return chances;
  }
}
