package org.newsgraph.store;

import org.newsgraph.notice.NewsgraphException;

/** A store answers, but does not take what it was sent. */
public final class StoreRefusal extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  StoreRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}
