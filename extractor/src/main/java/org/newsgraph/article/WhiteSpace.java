package org.newsgraph.article;

/** White space as a reader sees it: line ends and runs of blanks mean no more than one blank. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** A text without white space around it, and with one blank for each run within. */
  public static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
