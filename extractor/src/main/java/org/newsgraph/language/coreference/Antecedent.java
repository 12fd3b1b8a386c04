package org.newsgraph.language.coreference;

import org.newsgraph.language.Span;

/**
 * Somebody or something already spoken of, for which a pronoun may stand.
 *
 * @param chain the number of the chain; below zero for somebody without a name
 * @param sentence the number of the sentence
 * @param passage the number of the quoted passage it stands in; -1 outside of quotations
 * @param prominence how much the sentence is about it, from 0 to 1
 */
record Antecedent(int chain, Span span, int sentence, int passage, double prominence) {

  /** The number of somebody without a name who is spoken of here. */
  static int unnamed(Span span) {
    return -1 - span.begin();
  }
}
