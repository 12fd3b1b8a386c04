package org.newsgraph.language.encoder;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.language.RelatedNames.Kind;
import org.newsgraph.language.encoder.NamePairs.Pair;

/**
 * What the head for relations is told of two names: the vectors of their words and of those between
 * and beside them, and a few facts, each as a one among zeros.
 */
final class PairFeatures {

  private static final int BUCKETS = 7;
  private static final int MOST_NAMES = 4;
  private static final int MOST_COMMAS = 3;

  private final NamePairs names;
  private final float[][] states;
  private final Affine projection;
  private final List<Integer> pieces;
  private final float[][] vectors;

  /** Of a window; states: a row a word; pieces: those that are looked for between names. */
  PairFeatures(NamePairs names, float[][] states, Affine projection, List<Integer> pieces) {
    this.names = names;
    this.states = states;
    this.projection = projection;
    this.pieces = pieces;
    this.vectors = new float[states.length][];
  }

  /** How many there are for vectors of this width and so many pieces. */
  static int size(int width, int pieces) {
    return 8 * width + facts() + pieces;
  }

  private static int facts() {
    return Kind.values().length + 1 + 2 * BUCKETS + MOST_NAMES + 1 + MOST_COMMAS + 1;
  }

  float[] of(Pair pair) {
    int width = projection.outputs();
    float[] features = new float[size(width, pieces.size())];
    int[] words = {
      pair.subject().first(),
      pair.object().first(),
      pair.subject().end() - 1,
      pair.object().end() - 1
    };
    for (int part = 0; part < words.length; part++) {
      put(words[part], features, part * width);
    }
    putBetween(pair, features, words.length * width);
    put(pair.left().first() - 1, features, (words.length + 2) * width);
    put(pair.right().end(), features, (words.length + 3) * width);
    putFacts(pair, features, (words.length + 4) * width);
    putPieces(pair, features, (words.length + 4) * width + facts());
    return features;
  }

  /** The vector of a word; nothing outside the window. */
  private void put(int word, float[] features, int at) {
    if (word >= 0 && word < vectors.length) {
      System.arraycopy(vector(word), 0, features, at, projection.outputs());
    }
  }

  /** The mean of the words between, then the highest of them, number by number. */
  private void putBetween(Pair pair, float[] features, int at) {
    int width = projection.outputs();
    int count = pair.right().first() - pair.left().end();
    if (count > 0) {
      Arrays.fill(features, at + width, at + 2 * width, Float.NEGATIVE_INFINITY);
    }
    for (int word = pair.left().end(); word < pair.right().first(); word++) {
      float[] vector = vector(word);
      for (int i = 0; i < width; i++) {
        features[at + i] += vector[i] / count;
        features[at + width + i] = Math.max(features[at + width + i], vector[i]);
      }
    }
  }

  private void putFacts(Pair pair, float[] features, int begin) {
    int kinds = Kind.values().length;
    features[begin + pair.kind().ordinal()] = 1;
    features[begin + kinds] = pair.isForward() ? 1 : 0;
    int distance = pair.left().distance(pair.right());
    int bucket = Math.min(BUCKETS - 1, Integer.SIZE - Integer.numberOfLeadingZeros(distance));
    int at = begin + kinds + 1;
    features[at + bucket + (pair.isForward() ? BUCKETS : 0)] = 1;
    at += 2 * BUCKETS;
    features[at + Math.min(MOST_NAMES, namesBetween(pair))] = 1;
    features[at + MOST_NAMES + 1 + Math.min(MOST_COMMAS, commasBetween(pair))] = 1;
  }

  private void putPieces(Pair pair, float[] features, int begin) {
    for (int word = pair.left().end(); word < pair.right().first(); word++) {
      int known = pieces.indexOf(names.window().get(word).pieces()[0]);
      if (known >= 0) {
        features[begin + known] = 1;
      }
    }
  }

  private int namesBetween(Pair pair) {
    return (int)
        names.names().stream()
            .filter(n -> n.first() >= pair.left().end() && n.end() <= pair.right().first())
            .count();
  }

  private int commasBetween(Pair pair) {
    return (int)
        names.window().subList(pair.left().end(), pair.right().first()).stream()
            .filter(word -> names.text().charAt(word.span().begin()) == ',')
            .count();
  }

  private float[] vector(int word) {
    if (vectors[word] == null) {
      vectors[word] = projection.of(states[word]);
    }
    return vectors[word];
  }
}
