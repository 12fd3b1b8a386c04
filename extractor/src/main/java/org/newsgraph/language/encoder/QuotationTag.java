package org.newsgraph.language.encoder;

/** Where a word stands to quotation marks; the network knows each by its place in this list. */
enum QuotationTag {
  OUTSIDE,
  INSIDE,
  OPENING,
  CLOSING;

  /**
   * The state of a word after a word of this state.
   *
   * <p>No quotation reaches into the next line.
   */
  QuotationTag next(String word, Gap gap) {
    boolean inside = !gap.breaksLine() && (this == INSIDE || this == OPENING);
    return switch (word) {
      case "\u201c", "\u201e", "\u00ab" -> OPENING;
      case "\u201d", "\u00bb" -> CLOSING;
      case "\"" -> inside ? CLOSING : OPENING;
      default -> inside ? INSIDE : OUTSIDE;
    };
  }
}
