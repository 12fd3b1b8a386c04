package org.newsgraph.store;

/** The endpoint of a store does not answer, or refuses. */
public final class StoreUnreachable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
