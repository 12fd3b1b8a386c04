package org.newsgraph.language.encoder;

/** The case of a word's letters; the network knows each by its place in this list. */
enum WordShape {
  /** No word: the marks at a window's ends. */
  SPECIAL,
  LOWER,
  TITLE,
  CAPITALS,
  INITIAL,
  MIXED,
  DIGITS,
  LETTERS_AND_DIGITS,
  CASELESS,
  SYMBOL;

  static WordShape of(String word) {
    if (!Category.isWord(word.codePointAt(0))) {
      return SYMBOL;
    }
    int length = word.codePointCount(0, word.length());
    int digits = (int) word.codePoints().filter(Category::isNumber).count();
    if (digits > 0) {
      return digits == length ? DIGITS : LETTERS_AND_DIGITS;
    }
    return ofCase(word);
  }

  private static WordShape ofCase(String word) {
    long upper = word.codePoints().filter(Category::isUpper).count();
    boolean lower = word.codePoints().anyMatch(Category::isLower);
    if (upper == 0) {
      return lower ? LOWER : CASELESS;
    }
    if (!lower) {
      return upper == 1 ? INITIAL : CAPITALS;
    }
    return upper == 1 && Category.isUpper(word.codePointAt(0)) ? TITLE : MIXED;
  }
}
