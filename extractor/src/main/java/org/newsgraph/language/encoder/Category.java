package org.newsgraph.language.encoder;

/** Sets of general categories of Unicode. */
final class Category {

  private static final int LETTERS =
      set(
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER);
  private static final int MARKS =
      set(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);
  private static final int NUMBERS =
      set(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
  private static final int SKIPPED =
      set(
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE);
  private static final int UPPER = set(Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER);

  private Category() {}

  /** Whether it is a letter, a mark or a number, of which words are made. */
  static boolean isWord(int codePoint) {
    return isIn(LETTERS | MARKS | NUMBERS, codePoint);
  }

  /** Whether it parts words and is none. */
  static boolean isSkipped(int codePoint) {
    return isIn(SKIPPED, codePoint);
  }

  static boolean isNumber(int codePoint) {
    return isIn(NUMBERS, codePoint);
  }

  /** Whether it is a capital, or a title letter such as the first half of "ǅ". */
  static boolean isUpper(int codePoint) {
    return isIn(UPPER, codePoint);
  }

  static boolean isLower(int codePoint) {
    return Character.getType(codePoint) == Character.LOWERCASE_LETTER;
  }

  /** Whether it is an accent or the like that stands over or under a letter. */
  static boolean isAccent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isIn(int categories, int codePoint) {
    return (categories >>> Character.getType(codePoint) & 1) != 0;
  }

  private static int set(byte... categories) {
    int bits = 0;
    for (byte category : categories) {
      bits |= 1 << category;
    }
    return bits;
  }
}
