package org.newsgraph.curation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entity as one article names it, kept apart from what other articles call by the same name.
 *
 * @param key the path that the article would agree on with others, such as {@code person/ada-holm}
 * @param article the last part of the article's IRI
 */
public record SplitName(String key, String article) {

  /** No normalised name holds this sign. */
  private static final String SIGN = "~";

  private static final String FOLDER = "article/";
  private static final Pattern PATH =
      Pattern.compile(
          "((?:person|organization|place|group)/[^/#?:\\s~]+)" + SIGN + "([^/#?:\\s~]+)");

  public SplitName {
    if (!PATH.matcher(path(key, article)).matches()) {
      throw new IllegalArgumentException("Nothing that an article names: " + key + ", " + article);
    }
  }

  /** What a path such as {@code person/ada-holm~5f0e} stands for; empty for any other. */
  public static Optional<SplitName> of(String path) {
    Matcher parts = PATH.matcher(path);
    return parts.matches()
        ? Optional.of(new SplitName(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  /**
   * The entity with a key as an article names it; empty for what is no person, organization, place
   * or group with a name.
   *
   * @param article the article's path, such as {@code article/5f0e}
   */
  public static Optional<SplitName> of(String key, String article) {
    return isArticle(article)
        ? of(path(key, article.substring(FOLDER.length())))
        : Optional.empty();
  }

  /** Whether a path is that of an article. */
  public static boolean isArticle(String path) {
    return path.startsWith(FOLDER);
  }

  /** Its path. */
  public String path() {
    return path(key, article);
  }

  /** The article's path. */
  public String articlePath() {
    return FOLDER + article;
  }

  /** As a person reads it, such as {@code person/ada-holm of article/5f0e}. */
  public String told() {
    return key + " of " + articlePath();
  }

  static String path(String key, String article) {
    return key + SIGN + article;
  }
}
