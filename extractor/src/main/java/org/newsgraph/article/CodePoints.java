package org.newsgraph.article;

import java.util.Arrays;

/**
 * Turns Java's positions in a text (UTF-16 units) into Unicode code points, as the data counts, and
 * back.
 *
 * <p>Costs memory only for texts that hold characters outside the Basic Multilingual Plane.
 */
public final class CodePoints {

  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  /** The positions of this text. */
  public static CodePoints of(String text) {
    int[] pairs = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = ++i;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count));
  }

  /** The number of code points before this UTF-16 position. */
  public int codePoint(int utf16) {
    int at = Arrays.binarySearch(pairs, utf16);
    return utf16 - (at >= 0 ? at : -at - 1);
  }

  /** The UTF-16 position of the code point with this number. */
  public int utf16(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
