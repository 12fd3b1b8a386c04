package org.newsgraph.store.guard;

import org.apache.jena.query.QueryDeniedException;

/** How many patterns and expressions a query has; planning takes time with their square. */
final class Parts {

  private static final int MOST = 5_000;

  private int found;

  void add(int more) {
    found += more;
    if (found > MOST) {
      throw new QueryDeniedException("A query has at most " + MOST + " patterns and expressions");
    }
  }
}
