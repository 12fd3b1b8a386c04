package org.newsgraph.language;

import java.util.Comparator;

/**
 * A piece of an article's text.
 *
 * @param begin the first UTF-16 unit, counted from 0
 * @param end the unit after the last
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("No span: " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  /** Whether all of the other lies within this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The characters. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** The span from the beginning of this one to the end of the other. */
  public Span to(Span other) {
    return new Span(begin, Math.max(end, other.end));
  }

  /** This span without the white space at its ends. */
  public Span trimmed(CharSequence text) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** By beginning, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
