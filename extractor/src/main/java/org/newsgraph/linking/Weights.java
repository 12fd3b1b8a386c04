package org.newsgraph.linking;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.key.EntityKind;
import org.newsgraph.lexicon.TableFile;

/**
 * How much each feature counts, for places and for others.
 *
 * <p>Those of places are fitted on development data by {@code training/linking/run}.
 *
 * @param places by the ordinal of the feature
 * @param others by the ordinal of the feature
 */
record Weights(double[] places, double[] others) {

  /** The weights that newsgraph ships with. */
  static Weights standard() {
    Map<String, String[]> rows = new HashMap<>();
    TableFile.rows(Weights.class, "weights.tsv").forEach(row -> rows.put(row[0], row));
    double[] places = new double[Feature.COUNT];
    double[] others = new double[Feature.COUNT];
    for (Feature feature : Feature.values()) {
      String[] row = rows.get(feature.label());
      if (row == null) {
        throw new IllegalStateException("weights.tsv has no " + feature.label());
      }
      places[feature.ordinal()] = Double.parseDouble(row[1]);
      others[feature.ordinal()] = Double.parseDouble(row[2]);
    }
    return new Weights(places, others);
  }

  double[] of(EntityKind kind) {
    return kind == EntityKind.PLACE ? places : others;
  }
}
