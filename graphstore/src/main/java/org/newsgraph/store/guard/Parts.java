package org.newsgraph.store.guard;

import org.apache.jena.query.QueryDeniedException;

/** How much there is to a query; planning takes time with the square of it. */
final class Parts {

  private static final int MOST = 500;
  private static final int MOST_CONSTANTS = 10_000;

  private int parts;
  private int constants;

  /** So many patterns or functions more. */
  void add(int more) {
    parts += more;
    if (parts > MOST) {
      throw new QueryDeniedException(
          "A query has at most " + MOST + " patterns and functions; lists of values go in VALUES");
    }
  }

  /** A constant more. */
  void addConstant() {
    constants++;
    if (constants > MOST_CONSTANTS) {
      throw new QueryDeniedException(
          "A query has at most " + MOST_CONSTANTS + " constants in its expressions");
    }
  }
}
