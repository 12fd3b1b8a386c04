package org.newsgraph.store.query;

/** A parameter that a query does not know, or a value that does not fit. */
public final class WrongParameter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongParameter(String message) {
    super(message);
  }
}
