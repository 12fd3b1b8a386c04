package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Whoever waits for an answer. */
interface Client {

  /** Whether it has closed the connection. */
  boolean isGone();

  /** Closes the connection to it. */
  void cut();

  /** The sender of a request. */
  static Client of(HttpServletRequest request) {
    EndPoint endPoint =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    return (PeekingEndPoint) endPoint;
  }
}
