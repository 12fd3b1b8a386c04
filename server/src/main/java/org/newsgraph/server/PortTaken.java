package org.newsgraph.server;

import org.newsgraph.notice.NewsgraphException;

/** Another program listens on the port. */
public final class PortTaken extends NewsgraphException {

  private static final long serialVersionUID = 1L;

  PortTaken(int port, Throwable cause) {
    super("Port " + port + " is taken; choose another with --port", cause);
  }
}
