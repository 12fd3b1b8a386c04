package org.newsgraph.store;

import java.time.Duration;
import org.apache.jena.query.Query;

/**
 * How much a query may ask for.
 *
 * @param time the longest it may take; zero for as long as it likes
 * @param rows the most rows of an answer; zero for all
 */
public record Limits(Duration time, long rows) {

  public Limits {
    if (time.isNegative() || rows < 0) {
      throw new IllegalArgumentException("A limit cannot be less than zero");
    }
  }

  /** No limits at all. */
  public static Limits none() {
    return new Limits(Duration.ZERO, 0);
  }

  /** The query, which asks for no more rows than the limit. */
  public Query bound(Query query) {
    if (rows == 0 || query.isAskType() || query.hasLimit() && query.getLimit() <= rows) {
      return query;
    }
    Query bound = query.cloneQuery();
    bound.setLimit(rows);
    return bound;
  }
}
