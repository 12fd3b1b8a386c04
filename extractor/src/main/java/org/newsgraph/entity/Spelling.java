package org.newsgraph.entity;

/**
 * Words brought into one spelling, so that the ways in which one name is written in Latin letters
 * agree: Orlovsky, Orlovskyy and Orlovskiy; Petrov and Petroff; Defence and Defense.
 */
final class Spelling {

  /** Shorter words differ by one letter and mean something else. */
  private static final int FEWEST = 4;

  private Spelling() {}

  /** The spelling by which a normalised word is compared. */
  static String of(String word) {
    if (word.length() < FEWEST) {
      return word;
    }
    return word.replaceAll("sk(?:yy|iy|yi|ij|ii|y|i|j)$", "ski")
        .replaceAll("(?<=[oe])ff$", "v")
        .replaceAll("ph", "f")
        .replaceAll("c(?=[eiy])|z", "s")
        .replaceAll("ck", "k")
        .replaceAll("c(?!h)|q", "k")
        .replaceAll("[yj]", "i")
        .replaceAll("w", "v")
        .replaceAll("kh", "h")
        .replaceAll("ie|ei", "i")
        .replaceAll("(.)\\1+", "$1");
  }
}
