package org.newsgraph.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;
import org.newsgraph.language.Span;

/**
 * Splits the text into paragraphs: at blank lines, and at line breaks unless the lines are wrapped
 * at a fixed width.
 */
public final class Paragraphs implements Layer {

  private static final int SHORTEST_WRAPPED = 45;
  private static final int LONGEST_WRAPPED = 100;
  private static final double WRAPPED_SHARE = .6;

  @Override
  public Set<Part> makes() {
    return Set.of(Part.PARAGRAPHS);
  }

  @Override
  public Document apply(Document document) {
    String text = document.text();
    List<Span> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    for (Span line : lines) {
      if (line.length() == 0) {
        open = close(open, paragraphs);
      } else if (open != null && (wrapped ? !isIndented(text, line) : runsOn(text, open, line))) {
        open = open.to(line);
      } else {
        close(open, paragraphs);
        open = line;
      }
    }
    close(open, paragraphs);
    return document.withParagraphs(paragraphs);
  }

  private static Span close(Span open, List<Span> paragraphs) {
    if (open != null) {
      paragraphs.add(open);
    }
    return null;
  }

  /** The lines without white space at their ends. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(new Span(begin, i).trimmed(text));
        boolean pair = i + 1 < text.length() && text.startsWith("\r\n", i);
        i += pair ? 1 : 0;
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Most lines of wrapped text have nearly the same length and many end within a sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int full = 0;
    int all = 0;
    int unfinished = 0;
    for (Span line : lines) {
      if (line.length() > 0) {
        all++;
        boolean usual = line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
        full += usual ? 1 : 0;
        unfinished += usual && !endsSentence(text, line) ? 1 : 0;
      }
    }
    return all > 3 && full >= WRAPPED_SHARE * all && unfinished >= full / 2;
  }

  private static boolean isIndented(String text, Span line) {
    return line.begin() >= 2
        && Character.isWhitespace(text.charAt(line.begin() - 1))
        && Character.isWhitespace(text.charAt(line.begin() - 2))
        && !isBreak(text.charAt(line.begin() - 2));
  }

  private static boolean runsOn(String text, Span before, Span line) {
    return !endsSentence(text, before) && Character.isLowerCase(text.charAt(line.begin()));
  }

  private static boolean endsSentence(String text, Span line) {
    return ".!?:;\"\u201d\u00bb\u2019)\u2026".indexOf(text.charAt(line.end() - 1)) >= 0;
  }
}
