package org.newsgraph.store;

import java.time.Duration;
import org.newsgraph.notice.NewsgraphException;

/** A query took longer than it may. */
public final class QueryTooSlow extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  QueryTooSlow(Duration limit, Throwable cause) {
    super("The query took longer than " + limit.toMillis() / 1000.0 + " seconds", cause);
  }
}
