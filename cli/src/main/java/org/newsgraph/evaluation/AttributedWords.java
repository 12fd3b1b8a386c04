package org.newsgraph.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newsgraph.language.Span;

/**
 * The words of an attribution, gold or found, without white space at their ends; each list may be
 * empty.
 *
 * @param confidence 1 in gold data
 */
record AttributedWords(Set<Span> source, Set<Span> cue, Set<Span> content, double confidence) {

  /** The same without white space at the ends of spans, and without spans that are nothing else. */
  AttributedWords trimmed(CharSequence text) {
    UnaryOperator<Span> trim = span -> span.trimmed(text);
    return new AttributedWords(
        spans(source, trim), spans(cue, trim), spans(content, trim), confidence);
  }

  /** Whether the sources share a character, or both attributions have none. */
  boolean sourceTouches(AttributedWords other) {
    return source.isEmpty() && other.source.isEmpty()
        || source.stream().anyMatch(mine -> other.source.stream().anyMatch(mine::overlaps));
  }

  private static Set<Span> spans(Set<Span> spans, UnaryOperator<Span> trim) {
    return spans.stream()
        .map(trim)
        .filter(span -> span.length() > 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** An attribution with the spans of lists. */
  static AttributedWords of(
      List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    return new AttributedWords(
        Set.copyOf(source), Set.copyOf(cue), Set.copyOf(content), confidence);
  }
}
