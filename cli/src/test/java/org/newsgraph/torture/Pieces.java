package org.newsgraph.torture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes at random places of a text, which fall within words and pairs of surrogates, too. */
final class Pieces {

  private static final int LONGEST_PIECE = 40;

  private Pieces() {}

  static int border(String text, Random random) {
    return random.nextInt(text.length() + 1);
  }

  static String cut(String text, Random random) {
    int one = border(text, random);
    int other = border(text, random);
    return text.substring(Math.min(one, other), Math.max(one, other));
  }

  static String within(String word, String piece, Random random) {
    int at = border(word, random);
    return word.substring(0, at) + piece + word.substring(at);
  }

  static String deleted(String text, Random random) {
    StringBuilder rest = new StringBuilder(text);
    for (int i = random.nextInt(30); i >= 0 && rest.length() > 0; i--) {
      int from = random.nextInt(rest.length());
      rest.delete(from, Math.min(rest.length(), from + random.nextInt(LONGEST_PIECE)));
    }
    return rest.toString();
  }

  /** Characters change places with those near them. */
  static String shuffled(String text, Random random) {
    StringBuilder all = new StringBuilder(text);
    for (int from = 0; from < text.length(); from += LONGEST_PIECE) {
      if (random.nextInt(4) == 0) {
        int end = Math.min(text.length(), from + LONGEST_PIECE);
        all.replace(from, end, shuffled(text.substring(from, end).toCharArray(), random));
      }
    }
    return all.toString();
  }

  private static String shuffled(char[] units, Random random) {
    List<Character> all = new ArrayList<>();
    for (char unit : units) {
      all.add(unit);
    }
    Collections.shuffle(all, random);
    StringBuilder shuffled = new StringBuilder();
    all.forEach(shuffled::append);
    return shuffled.toString();
  }

  /** Accents over letters and over what has none, some of them dozens. */
  static String combined(String text, Random random) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      changed.append(text.charAt(i));
      if (random.nextInt(20) == 0) {
        int count = random.nextInt(10) == 0 ? 50 : 1;
        changed.append(Alphabet.any(Alphabet.COMBINING, random).repeat(count));
      }
    }
    return changed.toString();
  }
}
