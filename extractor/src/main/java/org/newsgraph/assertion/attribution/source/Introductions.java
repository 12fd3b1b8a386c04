package org.newsgraph.assertion.attribution.source;

import java.util.List;
import java.util.Optional;
import org.newsgraph.assertion.attribution.span.CollapsedTokens;
import org.newsgraph.assertion.attribution.span.Cue.Range;
import org.newsgraph.assertion.attribution.span.NounPhrases;
import org.newsgraph.language.Document;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;

/**
 * The words by which an article brings in somebody without a name: "a senior official at the port".
 */
final class Introductions {

  private static final int MOST_SENTENCES = 4;

  private final List<CollapsedTokens> sentences;

  Introductions(Document document) {
    this.sentences = CollapsedTokens.of(document);
  }

  /** The phrase with an indefinite article and this noun, in lower case, last before a position. */
  Optional<Span> before(int position, String noun) {
    int last = SpanSearch.firstFrom(sentences, units -> units.sentence().span(), position) - 1;
    for (int i = last; i >= 0 && i > last - MOST_SENTENCES; i--) {
      Optional<Span> found = in(sentences.get(i), position, noun);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> in(CollapsedTokens units, int position, String noun) {
    for (int i = units.size() - 1; i > 0; i--) {
      if (units.is(i, noun) && units.at(i).span().end() <= position) {
        Optional<Span> found = endingWith(units, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> endingWith(CollapsedTokens units, int noun) {
    int first = noun;
    while (first > 0 && units.at(first - 1).hasTag("ADJ", "NOUN", "PROPN", "NUM")) {
      first--;
    }
    return units.is(first - 1, "a", "an", "one")
        ? NounPhrases.beginningAt(units, first - 1).map(range -> span(units, range))
        : Optional.empty();
  }

  private static Span span(CollapsedTokens units, Range range) {
    return units.span(range.from(), range.to());
  }
}
