package org.newsgraph.entity.linking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgraph.entity.EntityKind;
import org.newsgraph.entity.NodeKey;
import org.newsgraph.entity.gazetteer.Gazetteer;
import org.newsgraph.entity.gazetteer.Gazetteers;
import org.newsgraph.pipeline.Pipeline;

/**
 * Fits the weights of places on annotated news, and says by cross-validation how good such weights
 * are on news that they were not fitted on.
 */
final class WeightsFit {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 6;
  private static final int STEPS = 60;
  private static final double STEP = .25;

  /** How strongly the weights are held to those they start from. */
  private static final double HOLD = .01;

  private final Gazetteer gazetteer;

  private WeightsFit(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Takes the folder with the annotated news and the folder of a gazetteer. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    try (Gazetteer gazetteer =
        Gazetteers.of(
            List.of(Gazetteers.starter(), Gazetteers.open(Path.of(arguments[1]))))) {
      Pipeline pipeline = Pipeline.standard();
      WeightsFit fit = new WeightsFit(gazetteer);
      fit.places(
          GoldLinks.read(gold.resolve("places-dev.jsonl"), "places", "geonames", pipeline));
      fit.others(GoldLinks.read(gold.resolve("links-dev.jsonl"), "links", "wikidata", pipeline));
    }
  }

  private void places(List<GoldLinks> articles) {
    Weights start = Weights.standard();
    System.out.println("places, as they are: " + new Tally(articles, start, this::isPlace).line());
    double right = 0;
    double all = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldLinks> train = new ArrayList<>();
      List<GoldLinks> test = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? test : train).add(articles.get(i));
      }
      Tally tally = new Tally(test, fitted(train, start, this::isPlace), this::isPlace);
      System.out.println("places, fold " + fold + ": " + tally.line());
      right += tally.right;
      all += tally.known;
    }
    System.out.printf(Locale.ROOT, "places, cross-validated: %.3f%n", right / all);
    Weights fitted = fitted(articles, start, this::isPlace);
    System.out.println("places, fitted: " + new Tally(articles, fitted, this::isPlace).line());
    for (Feature feature : Feature.values()) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.2f\t%.2f%n",
          feature.label(),
          fitted.places()[feature.ordinal()],
          fitted.others()[feature.ordinal()]);
    }
  }

  private void others(List<GoldLinks> articles) {
    Weights start = Weights.standard();
    System.out.println("links, as they are: " + new Tally(articles, start, any -> true).line());
    for (GoldLinks article : articles) {
      for (Choice choice : new Linker(gazetteer, start).choices(article.nodes())) {
        article
            .answers()
            .getOrDefault(choice.node().node(), Map.of())
            .forEach(
                (identifier, count) -> {
                  System.out.print(choice.node().kind() + " " + choice.node().name() + " [" + identifier + "] in=" + gazetteer.entry(identifier).isPresent() + ":");
                  choice.link().candidates().forEach(c -> System.out.printf(" %.2f %s %s (%s);", c.score(), c.entry().label(), c.entry().identifiers(), c.entry().description()));
                  System.out.println();
                });
      }
    }
  }

  private boolean isPlace(NodeKey node) {
    return node.kind() == EntityKind.PLACE;
  }

  private Weights fitted(List<GoldLinks> articles, Weights start, Predicate<NodeKey> of) {
    Weights weights = start;
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> examples = examples(articles, weights, of);
      double[] fitted = weights.places().clone();
      for (int step = 0; step < STEPS; step++) {
        step(examples, fitted, start.places());
      }
      weights = new Weights(fitted, weights.others());
    }
    return weights;
  }

  private static void step(List<Example> examples, double[] weights, double[] start) {
    double[] gradient = new double[weights.length];
    double total = 0;
    for (Example example : examples) {
      double[] chances = example.chances(weights);
      for (int i = 0; i < chances.length; i++) {
        double error = (i == example.answer ? 1 : 0) - chances[i];
        for (int f = 0; f < weights.length; f++) {
          gradient[f] += example.count * error * example.features[i][f];
        }
      }
      total += example.count;
    }
    for (int f = 0; f < weights.length; f++) {
      weights[f] += STEP * (gradient[f] / total - HOLD * (weights[f] - start[f]));
    }
  }

  private List<Example> examples(List<GoldLinks> articles, Weights weights, Predicate<NodeKey> of) {
    Linker linker = new Linker(gazetteer, weights);
    List<Example> examples = new ArrayList<>();
    for (GoldLinks article : articles) {
      for (Choice choice : linker.choices(article.nodes())) {
        if (of.test(choice.node())) {
          article
              .answers()
              .getOrDefault(choice.node().node(), Map.of())
              .forEach((id, count) -> examples.add(new Example(choice.features(), answer(choice, id), count)));
        }
      }
    }
    return examples;
  }

  /** The option with this identifier; the one of nothing if there is none. */
  private static int answer(Choice choice, String identifier) {
    for (int i = 0; i < choice.options().size(); i++) {
      if (choice.options().get(i).entry().identifiers().contains(identifier)) {
        return i;
      }
    }
    return choice.options().size();
  }

  private record Example(double[][] features, int answer, int count) {

    double[] chances(double[] weights) {
      double[] chances = new double[features.length];
      double total = 0;
      for (int i = 0; i < chances.length; i++) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
          sum += weights[f] * features[i][f];
        }
        chances[i] = Math.exp(sum);
        total += chances[i];
      }
      for (int i = 0; i < chances.length; i++) {
        chances[i] /= total;
      }
      return chances;
    }
  }

  /** How the mentions with an answer fare. */
  private final class Tally {

    private int known;
    private int right;
    private int unknown;
    private int left;
    private final int[] banded = new int[10];
    private final int[] bandedRight = new int[10];

    Tally(List<GoldLinks> articles, Weights weights, Predicate<NodeKey> of) {
      Linker linker = new Linker(gazetteer, weights);
      for (GoldLinks article : articles) {
        List<Choice> choices = linker.choices(article.nodes());
        Map<String, Link> links = new HashMap<>();
        choices.forEach(choice -> links.put(choice.node().node(), choice.link()));
        article.nodes().stream()
            .filter(of)
            .forEach(
                node ->
                    article
                        .answers()
                        .getOrDefault(node.node(), Map.of())
                        .forEach((id, n) -> add(links.getOrDefault(node.node(), Link.NONE), id, n)));
      }
    }

    private void add(Link link, String identifier, int count) {
      boolean known = gazetteer.entry(identifier).isPresent();
      boolean agrees = link.likely().filter(c -> c.entry().identifiers().contains(identifier)).isPresent();
      if (known) {
        this.known += count;
        right += agrees ? count : 0;
      } else {
        unknown += count;
        left += link.likely().isEmpty() ? count : 0;
      }
      if (!link.candidates().isEmpty()) {
        LinkCandidate best = link.candidates().get(0);
        int band = (int) Math.min(9, best.score() * 10);
        banded[band] += count;
        bandedRight[band] += best.entry().identifiers().contains(identifier) ? count : 0;
      }
    }

    String line() {
      StringBuilder bands = new StringBuilder();
      for (int i = 0; i < 10; i++) {
        bands.append(String.format(Locale.ROOT, " .%d: %d/%d", i, bandedRight[i], banded[i]));
      }
      return String.format(
          Locale.ROOT,
          "%d of %d right (%.3f), %d of %d unlinked (%.3f);%s",
          right, known, (double) right / known, left, unknown, (double) left / unknown, bands);
    }
  }
}
