package org.newsgraph.store;

import org.newsgraph.notice.NewsgraphException;

/** A folder is there, but it is no store; or none is there. */
public final class NotAStore extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  /** With what was expected and what was found. */
  public NotAStore(String message) {
    super(message);
  }
}
