package org.newsgraph.store.query;

import org.newsgraph.notice.NewsgraphException;

/** No stored query has this name. */
public final class UnknownQuery extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  UnknownQuery(String message) {
    super(message);
  }
}
