package org.newsgraph.store.query;

import org.newsgraph.notice.NewsgraphException;

/** A parameter that a query does not know, or a value that does not fit. */
public final class WrongParameter extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  WrongParameter(String message) {
    super(message);
  }
}
