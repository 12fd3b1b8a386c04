package org.newsgraph.language.opennlp;

/** What parts words without being seen: white space, no-break spaces, marks of no width. */
final class Blank {

  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060';
  }
}
