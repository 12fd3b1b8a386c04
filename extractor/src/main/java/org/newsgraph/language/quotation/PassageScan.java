package org.newsgraph.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;

/** One walk over a paragraph that pairs its quotation marks; linear in the paragraph's length. */
final class PassageScan {

  private static final char LEFT_SINGLE = '\u2018';
  private static final char RIGHT_SINGLE = '\u2019';

  /** Opening mark to the marks that close it. */
  private static final Map<Character, String> DOUBLE_MARKS =
      Map.of(
          '\u201c', "\u201d\"",
          '"', "\"\u201d",
          '\u00ab', "\u00bb",
          '\u201e', "\u201c\u201d",
          '\u201f', "\u201d");

  private final String text;
  private final Span paragraph;
  private final List<QuotedPassage> passages = new ArrayList<>();
  private final int lastRightSingle;
  private final int lastStraightSingle;
  private char open;
  private int begin = -1;

  PassageScan(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
    this.lastRightSingle = lastClosing(RIGHT_SINGLE);
    this.lastStraightSingle = lastClosing('\'');
  }

  List<QuotedPassage> passages() {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (begin < 0) {
        openAt(i, c);
      } else if (closes(i, c)) {
        add(i + 1, true);
      } else if (c == open && c == '\u201c' && startsWord(i)) {
        add(lastInkBefore(i), false);
        openAt(i, c);
      }
    }
    if (begin >= 0 && staysOpen()) {
      add(paragraph.end(), false);
    }
    return passages;
  }

  private void openAt(int i, char c) {
    boolean opens =
        c == '"'
            ? !(isDigit(i - 1) || i + 1 >= paragraph.end())
            : DOUBLE_MARKS.containsKey(c)
                || c == LEFT_SINGLE && startsWord(i) && i < lastRightSingle
                || c == '\'' && startsQuotation(i) && i < lastStraightSingle;
    if (opens) {
      open = c;
      begin = i;
    }
  }

  private boolean closes(int i, char c) {
    if (open == LEFT_SINGLE) {
      return c == RIGHT_SINGLE && endsWord(i) && !isPossessive(i, lastRightSingle);
    }
    if (open == '\'') {
      return c == '\'' && endsWord(i) && !isPossessive(i, lastStraightSingle);
    }
    return DOUBLE_MARKS.get(open).indexOf(c) >= 0;
  }

  private void add(int end, boolean closed) {
    Span outer = new Span(begin, end);
    Span inner = new Span(begin + 1, closed ? end - 1 : end).trimmed(text);
    if (inner.length() > 0) {
      passages.add(new QuotedPassage(outer, inner, closed, false));
    }
    begin = -1;
  }

  /** A stray straight mark must not swallow the rest of a paragraph. */
  private boolean staysOpen() {
    boolean curly = open == '\u201c' || open == '\u00ab' || open == '\u201e';
    boolean introduced = begin == paragraph.begin() || ",:".indexOf(before(begin - 1)) >= 0;
    return curly || open == '"' && introduced;
  }

  private char before(int i) {
    return i > paragraph.begin() ? text.charAt(i - 1) : ' ';
  }

  private boolean startsWord(int i) {
    char before = before(i);
    return i + 1 < paragraph.end()
        && !Character.isWhitespace(text.charAt(i + 1))
        && !Character.isLetterOrDigit(before);
  }

  /** Not the elision of 'em, nor of the '90s. */
  private boolean startsQuotation(int i) {
    return startsWord(i) && Character.isUpperCase(text.charAt(i + 1))
        || startsWord(i)
            && Character.isLowerCase(text.charAt(i + 1))
            && !text.startsWith("em", i + 1);
  }

  private boolean endsWord(int i) {
    boolean wordFollows = i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    return !wordFollows && !Character.isWhitespace(before(i));
  }

  /** "the workers’ union": the mark of a plural's genitive, when a better closing mark follows. */
  private boolean isPossessive(int i, int last) {
    return i < last
        && before(i) == 's'
        && i + 2 < paragraph.end()
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private int lastClosing(char mark) {
    for (int i = paragraph.end() - 1; i > paragraph.begin(); i--) {
      if (text.charAt(i) == mark && endsWord(i)) {
        return i;
      }
    }
    return -1;
  }

  private int lastInkBefore(int i) {
    return new Span(begin, i).trimmed(text).end();
  }

  private boolean isDigit(int i) {
    return i >= paragraph.begin() && Character.isDigit(text.charAt(i));
  }
}
