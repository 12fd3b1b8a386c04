package org.newsgraph.store.guard;

import java.util.concurrent.atomic.AtomicLong;

/** How many rows all queries together may hold. */
public final class RowPool {

  private final AtomicLong left;

  /** A pool from which so many rows can be taken. */
  public RowPool(long rows) {
    this.left = new AtomicLong(rows);
  }

  /** Takes one; false when there is none left, and then nothing is taken. */
  boolean take() {
    return left.getAndUpdate(rows -> Math.max(0, rows - 1)) > 0;
  }

  void giveBack(long rows) {
    left.addAndGet(rows);
  }
}
