package org.newsgraph.article;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an article beside its text, in the words of schema.org.
 *
 * <p>Each part may be absent; a present part is never blank.
 */
public record Metadata(
    Optional<String> url,
    Optional<String> id,
    Optional<String> headline,
    Optional<PublicationDate> datePublished,
    Optional<PublicationDate> dateModified,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> inLanguage,
    Optional<String> dateline) {

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What a user may say of articles that do not say it themselves. */
  public static Metadata of(
      Optional<String> url, Optional<String> publisher, Optional<PublicationDate> date) {
    return new Metadata(
        url,
        Optional.empty(),
        Optional.empty(),
        date,
        Optional.empty(),
        publisher,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Metadata {
    Objects.requireNonNull(url);
    Objects.requireNonNull(dateline);
  }

  /** This metadata, and where it is silent, what the other says. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        url.or(other::url),
        id.or(other::id),
        headline.or(other::headline),
        datePublished.or(other::datePublished),
        dateModified.or(other::dateModified),
        publisher.or(other::publisher),
        author.or(other::author),
        inLanguage.or(other::inLanguage),
        dateline.or(other::dateline));
  }

  /** What may hold for many articles: neither url nor id nor headline, which belong to one. */
  public Metadata ofManyArticles() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        datePublished,
        dateModified,
        publisher,
        author,
        inLanguage,
        dateline);
  }

  /** The same with this headline. */
  public Metadata withHeadline(String text) {
    return new Metadata(
        url,
        id,
        Optional.of(text),
        datePublished,
        dateModified,
        publisher,
        author,
        inLanguage,
        dateline);
  }

  /** The same in this language. */
  public Metadata withLanguage(String tag) {
    return new Metadata(
        url,
        id,
        headline,
        datePublished,
        dateModified,
        publisher,
        author,
        Optional.of(tag),
        dateline);
  }
}
