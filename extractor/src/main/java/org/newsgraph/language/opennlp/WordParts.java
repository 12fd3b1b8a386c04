package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.language.Span;

/** Splits what stands between white space wherever news English always splits. */
final class WordParts {

  private static final String ALONE =
      "\"\u201c\u201d\u201e\u00ab\u00bb()[]{}<>\u2014\u2013\u2026;!?*|\u2022=~";
  private static final String AT_EITHER_END =
      ",:'\u2018\u2019`%&/#+-.\u00ad$\u20ac\u00a3\u00a5\u20b9_";
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S*|[\\w.+-]{1,64}@[\\w.-]{3,80}");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?:n['\u2019]t|['\u2019](?:s|re|ve|ll|d|m))$");
  private static final int LONGEST_COMPOUND = 60;

  private final String text;
  private final List<Span> parts = new ArrayList<>();

  private WordParts(String text) {
    this.text = text;
  }

  /** The parts of the characters in this span, which hold no white space. */
  static List<Span> of(String text, Span run) {
    WordParts scan = new WordParts(text);
    if (ADDRESS.matcher(text).region(run.begin(), run.end()).lookingAt()) {
      scan.addSegment(run.begin(), run.end());
    } else {
      scan.addRun(run);
    }
    return scan.parts;
  }

  private void addRun(Span run) {
    int begin = run.begin();
    for (int i = run.begin(); i < run.end(); i++) {
      if (ALONE.indexOf(text.charAt(i)) >= 0 || isDashOrDots(i, run.end())) {
        addSegment(begin, i);
        int end = endOfSame(i, run.end());
        parts.add(new Span(i, end));
        begin = end;
        i = end - 1;
      }
    }
    addSegment(begin, run.end());
  }

  private boolean isDashOrDots(int at, int end) {
    return text.startsWith("--", at) && at + 2 <= end || text.startsWith("..", at) && at + 2 <= end;
  }

  private int endOfSame(int at, int limit) {
    char c = text.charAt(at);
    int end = at + 1;
    while ("-.!?*=".indexOf(c) >= 0 && end < limit && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** Adds a stretch without marks that stand alone: what hangs on its ends, then its core. */
  private void addSegment(int from, int to) {
    int begin = from;
    while (begin < to && AT_EITHER_END.indexOf(text.charAt(begin)) >= 0 && !isWord(begin, to)) {
      parts.add(new Span(begin, ++begin));
    }
    int end = to;
    while (end > begin && AT_EITHER_END.indexOf(text.charAt(end - 1)) >= 0 && !isOwn(begin, end)) {
      end--;
    }
    addCore(begin, end);
    for (int i = end; i < to; i++) {
      parts.add(new Span(i, i + 1));
    }
  }

  /** A clitic or a number with a sign. */
  private boolean isWord(int begin, int end) {
    String head = text.substring(begin, Math.min(end, begin + 4));
    return CLITIC.matcher(head).lookingAt()
        || head.length() > 1 && "+-".indexOf(head.charAt(0)) >= 0 && isDigit(head.charAt(1));
  }

  /** Whether the period at the end belongs to the word. */
  private boolean isOwn(int begin, int end) {
    return text.charAt(end - 1) == '.'
        && end - begin < LONGEST_COMPOUND
        && Abbreviations.isAny(lastPart(text.substring(begin, end)));
  }

  private static String lastPart(String word) {
    int cut = Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'));
    return cut >= 0 && cut + 1 < word.length() ? word.substring(cut + 1) : word;
  }

  private void addCore(int begin, int end) {
    if (begin == end) {
      return;
    }
    Matcher clitic = CLITIC.matcher(text).region(Math.max(begin, end - 3), end);
    if (clitic.find() && clitic.start() > begin && !isAddress(begin, end)) {
      addCompound(begin, clitic.start());
      parts.add(new Span(clitic.start(), end));
    } else {
      addCompound(begin, end);
    }
  }

  private boolean isAddress(int begin, int end) {
    return ADDRESS.matcher(text).region(begin, end).matches();
  }

  private void addCompound(int begin, int end) {
    if (end - begin > LONGEST_COMPOUND || isAddress(begin, end)) {
      parts.add(new Span(begin, end));
      return;
    }
    int from = begin;
    for (int cut : Compounds.cuts(text.substring(begin, end))) {
      parts.add(new Span(from, begin + cut));
      from = begin + cut;
    }
    parts.add(new Span(from, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
