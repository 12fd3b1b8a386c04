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
 * @param paragraph the number of the paragraph in which its first content stands
 */
record Attribution(QuoteType type, Wording wording, Optional<Verb> verb, int paragraph) {

  /** The same with more content. */
  Attribution withWording(Wording extended) {
    return new Attribution(type, extended, verb, paragraph);
  }
}
