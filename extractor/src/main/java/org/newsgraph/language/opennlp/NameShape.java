package org.newsgraph.language.opennlp;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a word is written: capitals, digits, marks. */
final class NameShape {

  private static final int LONGEST = 12;
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private NameShape() {}

  /** The word in lower case, every digit as 0. */
  static String key(String form) {
    return DIGIT.matcher(form.toLowerCase(Locale.ROOT)).replaceAll("0");
  }

  /** The kinds of its characters, runs folded: "Xx", "X.X.", "X-x", "9". */
  static String of(String form) {
    StringBuilder shape = new StringBuilder();
    int run = 0;
    for (int i = 0; i < form.length() && shape.length() < LONGEST; i++) {
      char kind = kind(form.charAt(i));
      boolean same = shape.length() > 0 && shape.charAt(shape.length() - 1) == kind;
      run = same ? run + 1 : 0;
      if (!same) {
        shape.append(kind);
      } else if (run == 1 && kind == 'X') {
        shape.append('X');
      }
    }
    return shape.toString();
  }

  /** Whether it may be part of a name by its looks: it holds a capital or a digit. */
  static boolean stands(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c) || Character.isDigit(c) || Character.isTitleCase(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a capital. */
  static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return Character.isLowerCase(c) ? 'x' : 'o';
    }
    return Character.isDigit(c) ? '9' : c;
  }
}
