package org.newsgraph.language;

/** A part of a {@link Document}: what layers make and what later layers rest on. */
public enum Part {
  PARAGRAPHS,
  /** Passages between quotation marks. */
  PASSAGES,
  SENTENCES,
  TOKENS,
  /** Parts of speech. */
  TAGS,
  /** Names, each with its type, as the text introduces them. */
  NAMES,
  /** The same names wherever else they stand. */
  REPEATED_NAMES,
  /** Parts of speech, put right by what is known of the names. */
  CORRECTED_TAGS,
  /** Names for the same. */
  CHAINS,
  /** Pronouns and descriptions, each in the chain that it stands for. */
  MENTIONS,
  /** Expressions of time. */
  TIMES
}
