package org.newsgraph.language.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts words into the longest parts that the network's vocabulary has. */
final class WordPieces {

  static final int UNKNOWN = 100;
  static final int FIRST = 101;
  static final int LAST = 102;

  private static final int LONGEST_WORD = 100;
  private static final String INNER = "##";

  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> inner = new HashMap<>();
  private final int longestPiece;

  /** Pieces whose numbers are their places in the list; those inside words begin with ##. */
  WordPieces(List<String> vocabulary) {
    for (int number = 0; number < vocabulary.size(); number++) {
      String piece = vocabulary.get(number);
      beginnings.put(piece, number);
      if (piece.startsWith(INNER)) {
        inner.put(piece.substring(INNER.length()), number);
      }
    }
    longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The numbers of a word's pieces; at least one. */
  int[] of(String word) {
    // Accents go first, too: decomposing sorts them, in square time if they are very many.
    String bare = withoutAccents(word);
    if (isTooLong(bare)) {
      return unknown();
    }
    String lower = bare.toLowerCase(Locale.ROOT);
    String plain = withoutAccents(Normalizer.normalize(lower, Normalizer.Form.NFD));
    return plain.isEmpty() || isTooLong(plain) ? unknown() : cut(plain);
  }

  private int[] cut(String word) {
    int[] pieces = new int[word.length()];
    int count = 0;
    int begin = 0;
    while (begin < word.length()) {
      Map<String, Integer> known = begin == 0 ? beginnings : inner;
      int end = Math.min(word.length(), begin + longestPiece);
      while (end > begin && !known.containsKey(word.substring(begin, end))) {
        end--;
      }
      if (end == begin) {
        return unknown();
      }
      pieces[count++] = known.get(word.substring(begin, end));
      begin = end;
    }
    return Arrays.copyOf(pieces, count);
  }

  private static boolean isTooLong(String word) {
    return word.codePointCount(0, word.length()) > LONGEST_WORD;
  }

  private static String withoutAccents(String word) {
    if (word.codePoints().noneMatch(Category::isAccent)) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    word.codePoints().filter(c -> !Category.isAccent(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int[] unknown() {
    return new int[] {UNKNOWN};
  }
}
