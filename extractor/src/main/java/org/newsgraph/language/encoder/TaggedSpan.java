package org.newsgraph.language.encoder;

import java.util.List;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/**
 * Words of a window that belong together.
 *
 * @param first the number of the first word in its window
 * @param end the number of the word after the last
 * @param confidence the chance that span and type are right, from 0 to 1
 */
record TaggedSpan(int first, int end, String type, double confidence) {

  /** Where it stands in the text. */
  Span in(List<EncodedWord> window) {
    return window.get(first).span().to(window.get(end - 1).span());
  }

  /** The number of words between this span and another. */
  int distance(TaggedSpan other) {
    return Math.max(first - other.end, other.first - end);
  }

  /** Whether it is a name of this type. */
  boolean is(NameType name) {
    return type.equals(name.label());
  }

  /** Other words with the same type and confidence. */
  TaggedSpan of(int newFirst, int newEnd) {
    return new TaggedSpan(newFirst, newEnd, type, confidence);
  }
}
