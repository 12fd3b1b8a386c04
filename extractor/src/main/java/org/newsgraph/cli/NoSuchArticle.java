package org.newsgraph.cli;

/** The store does not hold the article that a command names. */
final class NoSuchArticle extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchArticle(String message) {
    super(message);
  }
}
