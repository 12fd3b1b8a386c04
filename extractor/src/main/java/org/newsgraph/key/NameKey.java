package org.newsgraph.key;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;

/** Names brought into one form, so that equal names make equal keys. */
public final class NameKey {

  private static final int LONGEST = 80;
  private static final int FIRST_BEYOND_ASCII = 128;
  private static final Pattern DIACRITICS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?=s\\b)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+(?=\\S)");

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

  /** The same without the article before the name of an entity. */
  static String ofEntity(String name) {
    return of(ARTICLE.matcher(name).replaceFirst(""));
  }

  /** The same for a text of any length; empty if it holds neither letter nor digit. */
  static String normalised(String text) {
    String bare = POSSESSIVE.matcher(withoutDiacritics(text)).replaceAll("");
    String plain = BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
    int begin = plain.startsWith("-") ? 1 : 0;
    int end = plain.length() - (plain.endsWith("-") ? 1 : 0);
    return plain.substring(begin, Math.max(begin, end));
  }

  private static String withoutDiacritics(String text) {
    if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
      return text;
    }
    String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return Normalizer.normalize(DIACRITICS.matcher(parted).replaceAll(""), Normalizer.Form.NFC);
  }

  private static int cut(String plain) {
    return Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
