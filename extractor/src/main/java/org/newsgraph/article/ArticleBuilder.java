package org.newsgraph.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A text and what is said of it, in the words of schema.org; what is blank counts as not said. */
public final class ArticleBuilder {

  private enum Key {
    URL,
    ID,
    HEADLINE,
    PUBLISHED,
    MODIFIED,
    PUBLISHER,
    AUTHOR,
    LANGUAGE,
    DATELINE
  }

  private final String text;
  private final Map<Key, String> said = new EnumMap<>(Key.class);

  ArticleBuilder(String text) {
    this.text = text;
  }

  /** Its address. */
  public ArticleBuilder url(String address) {
    return put(Key.URL, address);
  }

  /** Its identifier, for an article without an address. */
  public ArticleBuilder id(String identifier) {
    return put(Key.ID, identifier);
  }

  public ArticleBuilder headline(String words) {
    return put(Key.HEADLINE, words);
  }

  /** When it was published, as {@code 2023-03-08} or {@code 2023-03-08T14:00:00Z}. */
  public ArticleBuilder published(String date) {
    return put(Key.PUBLISHED, date);
  }

  /** When it was last changed, in the same form. */
  public ArticleBuilder modified(String date) {
    return put(Key.MODIFIED, date);
  }

  /** The outlet that published it. */
  public ArticleBuilder publisher(String name) {
    return put(Key.PUBLISHER, name);
  }

  public ArticleBuilder author(String name) {
    return put(Key.AUTHOR, name);
  }

  /** Its language as a tag such as {@code en}. */
  public ArticleBuilder language(String tag) {
    return put(Key.LANGUAGE, tag);
  }

  /** Where it was written. */
  public ArticleBuilder dateline(String place) {
    return put(Key.DATELINE, place);
  }

  /**
   * The article.
   *
   * @throws IllegalArgumentException when a date is none
   */
  public Article build() {
    return new Article(
        text,
        new Metadata(
            value(Key.URL),
            value(Key.ID),
            value(Key.HEADLINE),
            date(Key.PUBLISHED),
            date(Key.MODIFIED),
            value(Key.PUBLISHER),
            value(Key.AUTHOR),
            value(Key.LANGUAGE),
            value(Key.DATELINE)));
  }

  private ArticleBuilder put(Key key, String value) {
    said.put(key, value.strip());
    return this;
  }

  private Optional<String> value(Key key) {
    return Optional.ofNullable(said.get(key)).filter(value -> !value.isEmpty());
  }

  private Optional<PublicationDate> date(Key key) {
    return value(key)
        .map(
            value ->
                PublicationDate.parse(value)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "Expected a date such as 2023-03-08, found " + value)));
  }
}
