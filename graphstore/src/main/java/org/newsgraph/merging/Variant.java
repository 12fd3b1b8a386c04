package org.newsgraph.merging;

import java.util.Locale;

/** How one wording of a thing differs from another. */
public enum Variant {
  /** Not at all, but for capitals, punctuation and words like "the". */
  EXACT,
  /** One is part of the other. */
  TRUNCATED,
  /** Some words are others. */
  ALTERED,
  /** Cut at other places, or put together from several pieces. */
  SPLICED,
  /** Told in another person or tense, as in indirect speech. */
  PARAPHRASE;

  /** The variant as the data writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
