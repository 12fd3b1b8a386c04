package org.newsgraph.store.query;

import org.newsgraph.notice.NewsgraphException;

/** The answer of a query cannot be written in this format. */
public final class UnfitFormat extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  UnfitFormat(String message) {
    super(message);
  }
}
