package org.newsgraph.store;

/** A store answers, but does not take what it was sent. */
public final class StoreRefusal extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StoreRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}
