package org.newsgraph.server;

/** A request cannot be served, and the reason is known. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(int status, String reason) {
    super(reason);
    this.refusal = new Refusal(status, reason);
  }

  Refusal refusal() {
    return refusal;
  }
}
