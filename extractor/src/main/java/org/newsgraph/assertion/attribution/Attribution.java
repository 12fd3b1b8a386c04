package org.newsgraph.assertion.attribution;

import java.util.Optional;
import org.newsgraph.assertion.Quotation.Wording;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.language.quotation.ReportingVerbs.Verb;

/**
 * Source, cue and content of one attribution as they stand in the text, before anybody is
 * identified.
 *
 * @param verb what the cue means; empty without a cue
 * @param paragraph the number of the paragraph in which its last content stands
 * @param confidence the chance that content and source are right, from 0 to 1
 */
record Attribution(
    QuoteType type, Wording wording, Optional<Verb> verb, int paragraph, double confidence) {

  private static final double DIRECT = .95;
  private static final double REPORTED = .8;
  private static final double CARRIED = .15;

  /**
   * An attribution found by rules.
   *
   * <p>The confidence is a guess by kind of evidence until it is measured: a direct quotation whose
   * source is named in its sentence is right most often.
   */
  static Attribution ruled(QuoteType type, Wording wording, Optional<Verb> verb, int paragraph) {
    double base = type == QuoteType.DIRECT ? DIRECT : REPORTED;
    double carried = wording.source().isEmpty() ? CARRIED : 0;
    return new Attribution(type, wording, verb, paragraph, base - carried);
  }

  /** The same, as sure as this. */
  Attribution withConfidence(double sure) {
    return new Attribution(type, wording, verb, paragraph, sure);
  }

  /** The same with another cue. */
  Attribution withVerb(Optional<Verb> other) {
    return new Attribution(type, wording, other, paragraph, confidence);
  }

  /** The same with more content. */
  Attribution withWording(Wording extended, int lastParagraph) {
    return new Attribution(type, extended, verb, lastParagraph, confidence);
  }
}
