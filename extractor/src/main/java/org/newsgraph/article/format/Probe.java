package org.newsgraph.article.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.newsgraph.article.ArticleText;

/**
 * What a stream begins with, and how it is named: enough to tell its format.
 *
 * @param name in lower case
 * @param bytes the first few thousand
 */
record Probe(String name, byte[] bytes) {

  static final int LENGTH = 4096;

  static Probe of(String name, byte[] bytes) {
    return new Probe(name.toLowerCase(Locale.ROOT), bytes);
  }

  boolean isNamed(String... endings) {
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these bytes stand at a position. */
  boolean hasAt(int position, int... expected) {
    if (bytes.length < position + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[position + i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether these characters of ASCII stand at a position. */
  boolean hasAt(int position, String ascii) {
    return hasAt(position, ascii.chars().toArray());
  }

  /** The beginning as text, without white space before it. */
  String text() {
    boolean wide = hasAt(0, 0xff, 0xfe) || hasAt(0, 0xfe, 0xff);
    return wide
        ? new String(bytes, StandardCharsets.UTF_16).stripLeading()
        : ArticleText.decode(bytes).stripLeading();
  }

  /** The beginning as markup: in lower case, without comments, instructions and a doctype. */
  String markup() {
    return text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?s)^(\\s*(<!--.*?-->|<\\?.*?\\?>))+", "")
        .stripLeading();
  }
}
