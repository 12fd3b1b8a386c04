package org.newsgraph.store.query;

/** No stored query has this name. */
public final class UnknownQuery extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownQuery(String message) {
    super(message);
  }
}
