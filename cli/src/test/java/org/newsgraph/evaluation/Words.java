package org.newsgraph.evaluation;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.language.Span;

/** Finds words in a text, so that a test need not count characters. */
record Words(String text) {

  /** Where the words first stand. */
  Span span(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in: " + text);
    }
    return new Span(begin, begin + words.length());
  }

  /** Where each of the words first stands; a slash parts them, and nothing stands nowhere. */
  List<Span> spans(String words) {
    return Arrays.stream(words.split("/")).filter(part -> !part.isEmpty()).map(this::span).toList();
  }
}
