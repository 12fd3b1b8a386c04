package org.newsgraph.assertion;

import org.newsgraph.language.Span;

/**
 * Two entities belong together in a certain way.
 *
 * @param subject the mention of the subject
 * @param object the mention of the object
 * @param evidence the words that say so, both mentions included
 */
public record Relation(
    RelationType type, Argument subject, Argument object, Span evidence, double confidence)
    implements Assertion {

  /** From this confidence on, nine in ten are right. */
  private static final double SURE = .85;

  /** Whether it is told as a fact; else it is only a candidate, to be shown as such. */
  public boolean isFact() {
    return confidence >= SURE;
  }

  /**
   * One side of a relation.
   *
   * @param chain the number of the chain
   * @param span the mention
   */
  public record Argument(int chain, Span span) {}
}
