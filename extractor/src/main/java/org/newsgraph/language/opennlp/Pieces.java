package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsgraph.language.Span;

/** Cuts what is too long for OpenNLP, whose time grows faster than the length. */
final class Pieces {

  private Pieces() {}

  /** Pieces of at most this many characters, cut at white space where there is some. */
  static List<Span> ofText(String text, Span span, int longest) {
    List<Span> pieces = new ArrayList<>();
    int begin = span.begin();
    while (span.end() - begin > longest) {
      int end = cut(text, begin, begin + longest);
      pieces.add(new Span(begin, end));
      begin = end;
    }
    pieces.add(new Span(begin, span.end()));
    return pieces;
  }

  /** Pieces of at most this many items, cut after the end of a sentence where there is one. */
  static <T> List<List<T>> ofList(List<T> items, int longest, Predicate<T> end) {
    List<List<T>> pieces = new ArrayList<>();
    int begin = 0;
    while (items.size() - begin > longest) {
      int cut = begin + longest;
      while (cut > begin + longest / 2 && !end.test(items.get(cut - 1))) {
        cut--;
      }
      cut = end.test(items.get(cut - 1)) ? cut : begin + longest;
      pieces.add(items.subList(begin, cut));
      begin = cut;
    }
    pieces.add(items.subList(begin, items.size()));
    return pieces;
  }

  private static int cut(String text, int begin, int limit) {
    for (int i = limit; i > begin + (limit - begin) / 2; i--) {
      if (Blank.is(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
