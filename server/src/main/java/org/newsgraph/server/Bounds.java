package org.newsgraph.server;

import org.newsgraph.store.Limits;
import org.newsgraph.store.guard.Allowance;
import org.newsgraph.store.guard.RowPool;

/**
 * How much of the machine strangers may use.
 *
 * @param limits time and rows of a query
 * @param allowance memory of a query
 * @param atOnce how many queries run at the same time; as many again wait their turn
 */
public record Bounds(Limits limits, Allowance allowance, int atOnce) {

  private static final int AT_ONCE = 24;

  public Bounds {
    if (atOnce < 2) {
      throw new IllegalArgumentException("At least two queries run at once");
    }
  }

  /** These limits, and everything else as it is by default. */
  public static Bounds of(Limits limits) {
    return new Bounds(limits, Allowance.standard(), AT_ONCE);
  }

  /** The rows that all queries together may hold: little more than a single one. */
  RowPool rows() {
    return new RowPool(allowance.held() + allowance.held() / 4);
  }

  /** How many of them may have been running for more than a second. */
  int longAtOnce() {
    return atOnce / 2;
  }
}
