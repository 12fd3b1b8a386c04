package org.newsgraph.cli;

import org.newsgraph.notice.NewsgraphException;

/** The store does not hold the article that a command names. */
final class NoSuchArticle extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  NoSuchArticle(String message) {
    super(message);
  }
}
