package org.newsgraph.store;

import java.util.Comparator;

/** Orders texts by code point, as UTF-8 bytes sort; {@code String.compareTo} does not. */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return Integer.compare(rank(one.charAt(i)), rank(other.charAt(i)));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  private static int rank(char unit) {
    // Surrogates stand for code points above all others.
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }
}
