package org.newsgraph.language.encoder;

import java.util.List;

/**
 * What is known about links before a text is read.
 *
 * @param kinds "content", from a content to its cue, and "source", from a cue to its source
 * @param width of each vector
 * @param none for each kind the key that stands for no target
 * @param distance for each kind a score for each bucket of signed distances
 */
record LinkTables(List<String> kinds, int width, float[][] none, float[][] distance) {

  private static final int MIDDLE = 10;
  private static final int FARTHEST = 9;

  LinkTables {
    kinds = List.copyOf(kinds);
    if (!kinds.equals(List.of("content", "source"))) {
      throw new IllegalArgumentException("Unknown kinds of links: " + kinds);
    }
  }

  /** The place of a distance in words, signed, among the scores of distances. */
  static int bucket(int steps) {
    if (steps == 0) {
      return MIDDLE;
    }
    int power = 31 - Integer.numberOfLeadingZeros(Math.abs(steps));
    int size = 1 + Math.min(FARTHEST, power);
    return steps < 0 ? MIDDLE - size : MIDDLE + size;
  }
}
