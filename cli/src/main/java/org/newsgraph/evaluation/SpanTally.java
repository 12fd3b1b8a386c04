package org.newsgraph.evaluation;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.language.Span;

/**
 * The scores of spans of one sort over many articles.
 *
 * @param exact begin and end agree
 * @param overlapping a character is shared
 */
record SpanTally(Score exact, Score overlapping) {

  static final SpanTally NONE = new SpanTally(Score.NONE, Score.NONE);

  /** The tally of one article. */
  static SpanTally of(Set<Span> gold, Set<Span> found) {
    return new SpanTally(
        Score.of(gold, found, Span::equals), Score.of(gold, found, Span::overlaps));
  }

  SpanTally plus(SpanTally other) {
    return new SpanTally(exact.plus(other.exact), overlapping.plus(other.overlapping));
  }

  Stream<Figure> figures(String of) {
    return Stream.of(new Figure(of, "exact", exact), new Figure(of, "overlapping", overlapping));
  }
}
