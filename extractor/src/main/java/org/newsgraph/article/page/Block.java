package org.newsgraph.article.page;

import org.jsoup.nodes.Element;

/**
 * A run of text that a browser sets apart from what stands before and behind it.
 *
 * @param element the nearest element around all of it that makes a block
 * @param text with single spaces, and a line feed where a single line break stands
 * @param linked how many of its characters stand in links
 */
record Block(Element element, String text, int linked) {

  private static final int SHORTEST_PARAGRAPH = 40;
  private static final double MOST_LINKED = .4;

  /** What has no comma and no full stop is rather a label than a sentence. */
  private static final double WITHOUT_MARKS = .3;

  private static final String MARKS = ",.\u3001\u3002";
  private static final String ENDS = ".!?";
  private static final String CLOSING = "'\")\u2019\u201d";

  /** The share of the text that stands in links. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isListItem() {
    return element.closest("li") != null;
  }

  boolean endsLikeASentence() {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.length() >= SHORTEST_PARAGRAPH && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it holds a comma or a full stop, as labels do not. */
  boolean hasMark() {
    return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
  }

  /** How much it weighs as running text, in characters; headings, labels and menus: nothing. */
  double mass() {
    if (text.length() < SHORTEST_PARAGRAPH || isHeading() || linkDensity() > MOST_LINKED) {
      return 0;
    }
    return (text.length() - linked) * (hasMark() ? 1 : WITHOUT_MARKS);
  }
}
