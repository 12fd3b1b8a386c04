package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NodeKey;

/** The candidates of one node, what speaks for each, and how likely each is so far. */
final class Choice {

  /** A candidate below this is not worth telling. */
  private static final double LEAST = .05;

  private static final int MOST = 5;

  private final NodeKey node;
  private final List<Option> options;
  private final Set<String> ownNames;
  private final double[][] features;
  private final double[] chances;

  Choice(NodeKey node, List<Option> options) {
    this.node = node;
    this.options = options;
    this.ownNames = ArticleNames.names(node).map(ArticleNames::key).collect(Collectors.toSet());
    this.features = new double[options.size() + 1][Feature.COUNT];
    this.chances = new double[options.size() + 1];
    features[options.size()][Feature.NOTHING.ordinal()] = 1;
  }

  NodeKey node() {
    return node;
  }

  /** As what the node is weighed: a name taken for a place may be that of a body, or of a sea. */
  EntityKind kind() {
    boolean isPlace = options.stream().anyMatch(Option::isPlace);
    return node.kind() == EntityKind.PLACE && !isPlace ? EntityKind.ORGANIZATION : node.kind();
  }

  List<Option> options() {
    return options;
  }

  /** The keys of the node's names. */
  Set<String> ownNames() {
    return ownNames;
  }

  /** By option, then by the ordinal of the feature; the last row is that of nothing. */
  double[][] features() {
    return features;
  }

  void set(int option, Feature feature, double value) {
    features[option][feature.ordinal()] = value;
  }

  void set(int option, Feature feature, boolean holds) {
    set(option, feature, holds ? 1 : 0);
  }

  double chance(int option) {
    return chances[option];
  }

  /** Works out the chances: the softmax of the weighted sums. */
  void weigh(Weights weights) {
    double[] weight = weights.of(kind());
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      double sum = 0;
      for (int f = 0; f < weight.length; f++) {
        sum += weight[f] * features[i][f];
      }
      chances[i] = sum;
      highest = Math.max(highest, sum);
    }
    double total = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - highest);
      total += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= total;
    }
  }

  Link link() {
    List<LinkCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (chances[i] >= LEAST) {
        candidates.add(new LinkCandidate(options.get(i).entry(), chances[i]));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(LinkCandidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.entry().id()));
    return new Link(candidates.subList(0, Math.min(MOST, candidates.size())));
  }
}
