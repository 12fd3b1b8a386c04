package org.newsgraph.store.query;

/** The answer of a query cannot be written in this format. */
public final class UnfitFormat extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfitFormat(String message) {
    super(message);
  }
}
