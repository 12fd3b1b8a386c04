package org.newsgraph.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lets the places of one article agree: those that lie in the same region or near each other make
 * each other likelier.
 *
 * <p>All choices are weighed anew at once, a few times; their order makes no difference.
 */
final class Coherence {

  private static final int ROUNDS = 3;

  /** A candidate below this chance speaks for no neighbour. */
  private static final double LEAST = .02;

  private final List<Choice> places;
  private final Weights weights;

  Coherence(List<Choice> places, Weights weights) {
    this.places = places;
    this.weights = weights;
  }

  void settle() {
    places.forEach(place -> place.weigh(weights));
    for (int round = 0; round < ROUNDS; round++) {
      share(Feature.REGION_SHARED, Lineage::region);
      share(Feature.COUNTRY_SHARED, Lineage::country);
      share(Feature.PEERS, Coherence::peers);
      near();
      places.forEach(place -> place.weigh(weights));
    }
  }

  private void share(Feature feature, Function<Lineage, String> area) {
    Map<String, Double> all = new HashMap<>();
    places.forEach(
        place -> chances(place, area).forEach((id, chance) -> all.merge(id, chance, Double::sum)));
    for (Choice place : places) {
      Map<String, Double> own = chances(place, area);
      for (int i = 0; i < place.options().size(); i++) {
        String id = area.apply(place.options().get(i).lineage());
        double others = all.getOrDefault(id, 0.) - own.getOrDefault(id, 0.);
        place.set(i, feature, Math.log1p(Math.max(0, others)));
      }
    }
  }

  /** What countries, and the regions of one country, have in common. */
  private static String peers(Lineage lineage) {
    return switch (lineage.level()) {
      case COUNTRY -> "countries";
      case REGION -> "regions of " + lineage.country();
      default -> "";
    };
  }

  private static Map<String, Double> chances(Choice place, Function<Lineage, String> area) {
    Map<String, Double> chances = new HashMap<>();
    for (int i = 0; i < place.options().size(); i++) {
      String id = area.apply(place.options().get(i).lineage());
      if (!id.isEmpty()) {
        chances.merge(id, place.chance(i), Double::sum);
      }
    }
    return chances;
  }

  private void near() {
    for (Choice place : places) {
      for (int i = 0; i < place.options().size(); i++) {
        double sum = 0;
        for (Choice other : places) {
          sum += other == place ? 0 : nearness(place.options().get(i), other);
        }
        place.set(i, Feature.NEAR, Math.log1p(sum));
      }
    }
  }

  private static double nearness(Option option, Choice other) {
    double sum = 0;
    for (int i = 0; i < other.options().size(); i++) {
      if (other.chance(i) >= LEAST
          && !other.options().get(i).entry().id().equals(option.entry().id())) {
        sum += other.chance(i) * option.position().nearness(other.options().get(i).position());
      }
    }
    return sum;
  }
}
