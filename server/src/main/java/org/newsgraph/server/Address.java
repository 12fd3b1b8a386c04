package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers the requests to one address. */
@FunctionalInterface
interface Address {

  /** Whether it answers this request; otherwise others may. */
  default boolean takes(HttpServletRequest request) {
    return true;
  }

  /** Writes the whole answer; may be called by several threads. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
