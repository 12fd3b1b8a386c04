package org.newsgraph.store;

import org.newsgraph.notice.NewsgraphException;

/** The endpoint of a store does not answer, or refuses. */
public final class StoreUnreachable extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  StoreUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
