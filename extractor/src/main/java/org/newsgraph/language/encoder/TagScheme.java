package org.newsgraph.language.encoder;

import java.util.List;

/**
 * The tags that a word may have, and how well they follow on each other.
 *
 * @param tags O, B-x and I-x, in the order of the network's scores
 * @param transitions row i, column j: the score of tag j after tag i; last row: at the first word
 */
record TagScheme(List<String> tags, float[][] transitions) {

  TagScheme {
    tags = List.copyOf(tags);
    if (transitions.length != tags.size() + 1) {
      throw new IllegalArgumentException(
          "%d rows of transitions for %d tags".formatted(transitions.length, tags.size()));
    }
  }

  /** The scores of tags at the first word. */
  float[] start() {
    return transitions[tags.size()];
  }

  boolean begins(int tag) {
    return tags.get(tag).startsWith("B-");
  }

  boolean goesOn(int tag) {
    return tags.get(tag).startsWith("I-");
  }

  /** The type of a tag that is not O. */
  String type(int tag) {
    return tags.get(tag).substring(2);
  }

  /** The tag of words after the first of a span that this tag begins. */
  int inner(int begin) {
    return tags.indexOf("I-" + type(begin));
  }
}
