package org.newsgraph.assertion;

/** Whose words the content is worded in. */
public enum QuoteType {
  /** The speaker's own, between quotation marks. */
  DIRECT("Direct"),
  /** The reporter's. */
  INDIRECT("Indirect"),
  /** The reporter's, with some of the speaker's between quotation marks. */
  MIXED("Mixed");

  private final String label;

  QuoteType(String label) {
    this.label = label;
  }

  /** The type as the data writes it. */
  public String label() {
    return label;
  }
}
