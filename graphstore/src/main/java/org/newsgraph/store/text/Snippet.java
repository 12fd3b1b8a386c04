package org.newsgraph.store.text;

import java.util.List;
import java.util.Locale;

/** A short piece of a text around the first of the words that it holds. */
final class Snippet {

  private static final int BEFORE = 60;
  private static final int LONGEST = 200;

  private Snippet() {}

  static String of(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = words.stream().mapToInt(lower::indexOf).filter(at -> at >= 0).min().orElse(0);
    int begin = text.length() <= LONGEST ? 0 : wordStart(text, Math.min(first, text.length()));
    int end = Math.min(text.length(), begin + LONGEST);
    return (begin > 0 ? "…" : "") + text.substring(begin, whole(text, end)) + rest(text, end);
  }

  /** The text, cut when it is longer than a person would read. */
  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, whole(text, longest)) + "…";
  }

  private static String rest(String text, int end) {
    return end < text.length() ? "…" : "";
  }

  private static int wordStart(String text, int at) {
    int begin = Math.max(0, at - BEFORE);
    int space = text.indexOf(' ', begin);
    return begin == 0 || space < 0 || space > at ? whole(text, begin) : space + 1;
  }

  /** Never between the two halves of a character. */
  private static int whole(String text, int at) {
    boolean isWithin = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return isWithin ? at - 1 : at;
  }
}
