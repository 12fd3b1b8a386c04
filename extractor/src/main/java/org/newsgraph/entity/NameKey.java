package org.newsgraph.entity;

import java.text.Normalizer;
import java.util.Locale;
import org.newsgraph.article.Article;

/** Names brought into one form, so that equal names make equal keys. */
public final class NameKey {

  private static final int LONGEST = 80;

  private NameKey() {}

  /**
   * The name in lower case without the diacritics of Latin letters, its runs of letters and digits
   * joined by hyphens.
   *
   * <p>Safe as a segment of an IRI. What is longer than 80 characters is cut and ends with a hash
   * of the whole, and so does what holds neither letter nor digit.
   */
  public static String of(String name) {
    String plain = normalised(name);
    if (!plain.isEmpty() && plain.length() <= LONGEST) {
      return plain;
    }
    String hash = Article.sha256(name).substring(0, 16);
    return plain.isEmpty() ? hash : plain.substring(0, cut(plain)) + "-" + hash;
  }

  /** The same for a text of any length; empty if it holds neither letter nor digit. */
  static String normalised(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
    return Normalizer.normalize(folded, Normalizer.Form.NFC)
        .replaceAll("['\u2019](?=s\\b)", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static int cut(String plain) {
    return Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
