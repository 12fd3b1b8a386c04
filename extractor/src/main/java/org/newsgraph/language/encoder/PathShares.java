package org.newsgraph.language.encoder;

/**
 * Says how much of all that the scores allow holds a certain span (forward-backward).
 *
 * <p>Weights are those of scores, e to their power, scaled anew at every word so that none is too
 * large or too small.
 */
final class PathShares {

  /** Keeps the sum over all tags above zero, whatever the network says. */
  private static final double LOWEST_SCORE = -300;

  private final TagScheme scheme;
  private final double[][] steps;
  private final double[][] weights;
  private final double[][] ahead;
  private final double[][] behind;

  /** Of a window; scores: a row a word, at least one. */
  PathShares(float[][] scores, TagScheme scheme, double[][] steps) {
    this.scheme = scheme;
    this.steps = steps;
    this.weights = new double[scores.length][];
    this.ahead = new double[scores.length][];
    this.behind = new double[scores.length][];
    goForward(scores);
    goBack();
  }

  /** The weights of a scheme's transitions: e to the power of their scores. */
  static double[][] steps(TagScheme scheme) {
    float[][] transitions = scheme.transitions();
    double[][] steps = new double[transitions.length][];
    for (int from = 0; from < steps.length; from++) {
      steps[from] = new double[transitions[from].length];
      for (int to = 0; to < steps[from].length; to++) {
        steps[from][to] = Math.exp(transitions[from][to]);
      }
    }
    return steps;
  }

  /** The share of the paths on which exactly this span begins with this tag. */
  double of(int first, int end, int begin) {
    int inner = scheme.inner(begin);
    double share = ahead[first][begin];
    int last = begin;
    for (int word = first + 1; word < end; word++) {
      share *= steps[last][inner] * weights[word][inner];
      last = inner;
    }
    return Math.min(1, end == weights.length ? share : share * onward(end, last, inner));
  }

  private double onward(int word, int last, int inner) {
    double sum = 0;
    for (int tag = 0; tag < behind[word].length; tag++) {
      sum += tag == inner ? 0 : steps[last][tag] * weights[word][tag] * behind[word][tag];
    }
    return sum;
  }

  private void goForward(float[][] scores) {
    for (int word = 0; word < scores.length; word++) {
      weights[word] = weights(scores[word]);
      ahead[word] = word == 0 ? steps[steps.length - 1].clone() : reached(ahead[word - 1]);
      double sum = 0;
      for (int tag = 0; tag < ahead[word].length; tag++) {
        sum += ahead[word][tag] *= weights[word][tag];
      }
      for (int tag = 0; tag < ahead[word].length; tag++) {
        ahead[word][tag] /= sum;
        weights[word][tag] /= sum;
      }
    }
  }

  private double[] reached(double[] before) {
    double[] reached = new double[before.length];
    for (int from = 0; from < before.length; from++) {
      for (int to = 0; to < before.length; to++) {
        reached[to] += before[from] * steps[from][to];
      }
    }
    return reached;
  }

  private void goBack() {
    int tags = scheme.tags().size();
    for (int word = weights.length - 1; word >= 0; word--) {
      behind[word] = new double[tags];
      for (int tag = 0; tag < tags; tag++) {
        behind[word][tag] = word + 1 == weights.length ? 1 : onward(word + 1, tag, -1);
      }
    }
  }

  private static double[] weights(float[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    double[] weights = new double[scores.length];
    for (int tag = 0; tag < weights.length; tag++) {
      weights[tag] = Math.exp(Math.max(LOWEST_SCORE, scores[tag] - highest));
    }
    return weights;
  }
}
