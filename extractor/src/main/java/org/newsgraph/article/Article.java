package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One news article as it was published: its text, never changed, and what is known about it.
 *
 * @param text the text that all offsets count in
 */
public record Article(String text, Metadata metadata) {

  public Article {
    Objects.requireNonNull(text);
    Objects.requireNonNull(metadata);
  }

  /** A text of which nothing else is known. */
  public static Article of(String text) {
    return new Article(text, Metadata.NONE);
  }

  /** A text of which more will be said. */
  public static ArticleBuilder builder(String text) {
    return new ArticleBuilder(text);
  }

  /**
   * What makes this article the same as another: its url, else its id, else the hash of its text.
   * Same key, other text: a new version.
   */
  public String key() {
    return metadata.url().or(metadata::id).orElseGet(this::textHash);
  }

  /** The SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  public String textHash() {
    return sha256(text);
  }

  /** The SHA-256 of text and metadata: what equals another in it need not be read again. */
  public String inputHash() {
    return sha256(metadata + "\n" + text);
  }

  /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256; this one does not", e);
    }
  }
}
