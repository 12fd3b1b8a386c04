package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the requests to one address. */
@FunctionalInterface
interface Address {

  /** Writes the whole answer; may be called by several threads. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
