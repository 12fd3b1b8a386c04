package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.key.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;

/**
 * Fits the weights of places to annotated articles: gradient ascent on the likelihood of the right
 * candidates, held weakly to the weights it starts from.
 *
 * <p>What places of an article share depends on the weights, so the examples are worked out anew a
 * few times.
 */
final class PlaceFit {

  private static final int ROUNDS = 5;
  private static final int STEPS = 80;
  private static final double STEP = .15;
  private static final double MOMENTUM = .9;

  /** How strongly the weights are held to those they start from. */
  private static final double HOLD = .003;

  private final Gazetteer gazetteer;
  private final Weights start;

  PlaceFit(Gazetteer gazetteer, Weights start) {
    this.gazetteer = gazetteer;
    this.start = start;
  }

  Weights fitted(List<GoldLinks> articles) {
    Weights weights = start;
    for (int round = 0; round < ROUNDS; round++) {
      weights = new Weights(climbed(examples(articles, weights), weights.places()), start.others());
    }
    return weights;
  }

  private double[] climbed(List<Example> examples, double[] from) {
    double[] weights = from.clone();
    double[] speed = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(examples, weights);
      for (int f = 0; f < weights.length; f++) {
        double pull = HOLD * (weights[f] - start.places()[f]);
        speed[f] = MOMENTUM * speed[f] + STEP * (slope[f] - pull);
        weights[f] += speed[f];
      }
    }
    return weights;
  }

  private static double[] slope(List<Example> examples, double[] weights) {
    double[] slope = new double[weights.length];
    double total = examples.stream().mapToInt(Example::count).sum();
    for (Example example : examples) {
      double[] chances = example.chances(weights);
      for (int i = 0; i < chances.length; i++) {
        double error = (i == example.answer() ? 1 : 0) - chances[i];
        for (int f = 0; f < weights.length; f++) {
          slope[f] += example.count() * error * example.features()[i][f] / total;
        }
      }
    }
    // Gold places are marked where a team is meant, too: they cannot tell what a team is.
    slope[Feature.TEAM.ordinal()] = 0;
    return slope;
  }

  private List<Example> examples(List<GoldLinks> articles, Weights weights) {
    Linker linker = new Linker(gazetteer, weights);
    List<Example> examples = new ArrayList<>();
    for (GoldLinks article : articles) {
      for (Choice choice : linker.choices(article.nodes())) {
        if (choice.kind() == EntityKind.PLACE) {
          article
              .answers()
              .getOrDefault(choice.node().node(), Map.of())
              .forEach((id, count) -> add(choice, id, count, examples));
        }
      }
    }
    return examples;
  }

  /** A gold number of GeoNames does not say whether an item that GeoNames does not have is right. */
  private static void add(Choice choice, String id, int count, List<Example> examples) {
    int answer = answer(choice, id);
    boolean isNothing = answer == choice.options().size();
    boolean isTold =
        !id.startsWith("geonames:")
            || choice.options().stream().allMatch(o -> o.entry().geonames().isPresent());
    if (!isNothing || isTold) {
      examples.add(new Example(choice.features(), answer, count));
    }
  }

  /** The option with this identifier; the row of nothing if there is none. */
  private static int answer(Choice choice, String identifier) {
    for (int i = 0; i < choice.options().size(); i++) {
      if (choice.options().get(i).entry().identifiers().contains(identifier)) {
        return i;
      }
    }
    return choice.options().size();
  }
}
