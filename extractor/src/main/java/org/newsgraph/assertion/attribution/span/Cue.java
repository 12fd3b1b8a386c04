package org.newsgraph.assertion.attribution.span;

import java.util.Optional;
import org.newsgraph.language.quotation.ReportingVerbs.Verb;

/**
 * Words that attribute, and the words that name their source, as indices of units.
 *
 * @param first the index of its first unit
 * @param last the index of its last unit
 * @param source where the source stands; empty when it is that of the cue before
 */
public record Cue(int first, int last, Verb verb, Form form, Optional<Range> source) {

  /** How a cue is built. */
  public enum Form {
    /** "Holm said" and "said Holm". */
    VERB,
    /** "a claim by Holm that". */
    NOUN,
    /** "according to Holm". */
    ACCORDING
  }

  /** Indices of units, both included. */
  public record Range(int from, int to) {}

  /** The index of the first unit of cue and source, if the source stands before the cue. */
  public int begin() {
    return source.filter(range -> range.from() < first).map(Range::from).orElse(first);
  }

  /** The index of the last unit of cue and source. */
  public int end() {
    return source.filter(range -> range.to() > last).map(Range::to).orElse(last);
  }

  /** "adding", "saying": goes on with the source of the clause before. */
  public boolean isParticiple(CollapsedTokens units) {
    return form == Form.VERB && units.at(last).word().endsWith("ing") && source.isEmpty();
  }
}
