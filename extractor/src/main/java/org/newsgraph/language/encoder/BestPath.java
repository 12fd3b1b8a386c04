package org.newsgraph.language.encoder;

/** Finds the tags that together have the highest score (Viterbi); of equals, the first. */
final class BestPath {

  private BestPath() {}

  /** A tag for each word; scores: a row a word, at least one. */
  static int[] of(float[][] scores, TagScheme scheme) {
    int tags = scheme.tags().size();
    int[][] before = new int[scores.length][tags];
    float[] reached = new float[tags];
    for (int tag = 0; tag < tags; tag++) {
      reached[tag] = scores[0][tag] + scheme.start()[tag];
    }
    for (int word = 1; word < scores.length; word++) {
      reached = step(reached, scores[word], scheme.transitions(), before[word]);
    }
    return backwards(before, highest(reached));
  }

  private static float[] step(
      float[] reached, float[] scores, float[][] transitions, int[] before) {
    float[] next = new float[reached.length];
    for (int tag = 0; tag < next.length; tag++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int from = 0; from < reached.length; from++) {
        float score = reached[from] + transitions[from][tag];
        if (score > best) {
          best = score;
          before[tag] = from;
        }
      }
      next[tag] = best + scores[tag];
    }
    return next;
  }

  private static int[] backwards(int[][] before, int last) {
    int[] path = new int[before.length];
    int tag = last;
    for (int word = path.length - 1; word >= 0; word--) {
      path[word] = tag;
      tag = before[word][tag];
    }
    return path;
  }

  private static int highest(float[] scores) {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
