package org.newsgraph.assertion;

/** One thing that an article asserts, with the characters it rests on. */
public sealed interface Assertion permits Quotation, Relation, PostHeld {

  /** The chance that it is right, from 0 to 1. */
  double confidence();
}
