package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one kind of spans from the network's scores. */
final class SpanTagger {

  private static final ConfidenceTable AS_IT_IS = new ConfidenceTable(List.of());

  private final TagScheme scheme;
  private final double[][] steps;
  private final Map<String, ConfidenceTable> confidence;

  /** Spans with these tags; confidence: a table a type. */
  SpanTagger(TagScheme scheme, Map<String, ConfidenceTable> confidence) {
    this.scheme = scheme;
    this.steps = PathShares.steps(scheme);
    this.confidence = confidence;
  }

  /** The spans of a window in the order of the text; scores: a row a word, at least one. */
  List<TaggedSpan> spans(float[][] scores) {
    int[] path = BestPath.of(scores, scheme);
    PathShares shares = new PathShares(scores, scheme, steps);
    List<TaggedSpan> spans = new ArrayList<>();
    for (int word = 0; word < path.length; word++) {
      if (scheme.begins(path[word])) {
        spans.add(span(path, word, shares));
      }
    }
    return spans;
  }

  private TaggedSpan span(int[] path, int first, PathShares shares) {
    int end = first + 1;
    while (end < path.length && scheme.goesOn(path[end])) {
      end++;
    }
    String type = scheme.type(path[first]);
    double share = shares.of(first, end, path[first]);
    return new TaggedSpan(
        first, end, type, confidence.getOrDefault(type, AS_IT_IS).confidence(share));
  }
}
