package org.newsgraph.gazetteer;

/** The form that the usual transliterations of one name share. */
final class Transliteration {

  /** Taken in this order. */
  private static final String[][] SOUNDS = {
    {"ae", "a"},
    {"oe", "o"},
    {"ue", "u"},
    {"shch", "sh"},
    {"tsch", "ch"},
    {"tch", "ch"},
    {"sch", "sh"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"ks", "x"},
    {"ck", "k"},
    {"q", "k"},
    {"w", "v"},
    {"ts", "z"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"j", "i"},
    {"y", "i"},
    {"iie", "e"},
    {"ie", "e"},
    {"iio", "o"},
    {"io", "o"},
    {"h ", " "},
  };

  private Transliteration() {}

  /** The form of a folded name. */
  static String of(String folded) {
    String sounds = folded;
    for (String[] rule : SOUNDS) {
      sounds = sounds.replace(rule[0], rule[1]);
    }
    StringBuilder single = new StringBuilder(sounds.length());
    for (char letter : sounds.toCharArray()) {
      if (single.isEmpty() || single.charAt(single.length() - 1) != letter) {
        single.append(letter);
      }
    }
    return single.toString();
  }
}
