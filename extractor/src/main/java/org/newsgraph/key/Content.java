package org.newsgraph.key;

import java.util.Map;
import java.util.Optional;

/** The content of a quotation without the marks that enclose it. */
final class Content {

  private static final Map<Character, String> CLOSING =
      Map.of(
          '\u201c',
          "\u201d",
          '"',
          "\"",
          '\u00ab',
          "\u00bb",
          '\u201e',
          "\u201d\u201c",
          '\u2018',
          "\u2019",
          '\'',
          "'");
  private static final String CLOSING_ALONE = "\u201d\"\u00bb";
  private static final String ALSO_APOSTROPHES = "'\u2019";

  private Content() {}

  /** The text without white space and without an outermost pair or half pair of marks. */
  static String withoutMarks(String span) {
    String text = span.strip();
    return withoutPair(text)
        .or(() -> withoutOpening(text))
        .or(() -> withoutClosing(text))
        .map(Content::withoutComma)
        .orElse(text)
        .strip();
  }

  /** The comma that stands inside the marks only because the reporter goes on. */
  private static String withoutComma(String text) {
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }

  private static Optional<String> withoutPair(String text) {
    if (text.length() < 2
        || closing(text).indexOf(text.charAt(text.length() - 1)) < 0
        || closesWithin(text)) {
      return Optional.empty();
    }
    return Optional.of(text.substring(1, text.length() - 1));
  }

  private static Optional<String> withoutOpening(String text) {
    boolean alone = !closing(text).isEmpty() && text.charAt(0) != '\'';
    return alone && firstClosing(text) == text.length()
        ? Optional.of(text.substring(1))
        : Optional.empty();
  }

  private static Optional<String> withoutClosing(String text) {
    int last = text.length() - 1;
    if (last < 0 || CLOSING_ALONE.indexOf(text.charAt(last)) < 0) {
      return Optional.empty();
    }
    char mark = text.charAt(last);
    boolean opened =
        text.chars()
            .limit(last)
            .anyMatch(c -> CLOSING.getOrDefault((char) c, "").indexOf(mark) >= 0);
    return opened ? Optional.empty() : Optional.of(text.substring(0, last));
  }

  /** The marks that close what the first character opens; empty when it opens nothing. */
  private static String closing(String text) {
    return text.isEmpty() ? "" : CLOSING.getOrDefault(text.charAt(0), "");
  }

  /** Whether the first mark finds its partner before the end, as in {@code "Yes" and "no"}. */
  private static boolean closesWithin(String text) {
    int closed = firstClosing(text);
    int opened = firstOpening(text);
    boolean surely = ALSO_APOSTROPHES.indexOf(text.charAt(text.length() - 1)) < 0;
    return closed < opened && closed < text.length() - 1 && (surely || opened < text.length());
  }

  private static int firstClosing(String text) {
    String marks = closing(text);
    for (int i = 1; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && !startsWord(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static int firstOpening(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == text.charAt(0) && startsWord(text, i) && !insideWord(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean startsWord(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean insideWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1)) && startsWord(text, at);
  }
}
