package org.newsgraph.server;

/** Another program listens on the port. */
public final class PortTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTaken(int port, Throwable cause) {
    super("Port " + port + " is taken; choose another with --port", cause);
  }
}
