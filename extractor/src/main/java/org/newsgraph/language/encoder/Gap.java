package org.newsgraph.language.encoder;

/** What stands before a word; the network knows each by its place in this list. */
enum Gap {
  /** Not before a word: the marks at a window's ends. */
  SPECIAL,
  NOTHING,
  SPACE,
  LINE,
  PARAGRAPH;

  static Gap of(int lineFeeds, boolean spaced) {
    if (lineFeeds > 1) {
      return PARAGRAPH;
    }
    if (lineFeeds == 1) {
      return LINE;
    }
    return spaced ? SPACE : NOTHING;
  }

  /** Whether a word after it begins a line. */
  boolean breaksLine() {
    return this == LINE || this == PARAGRAPH;
  }
}
