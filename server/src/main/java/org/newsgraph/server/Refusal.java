package org.newsgraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Why a request is not served, in words. */
record Refusal(int status, String reason) {

  void send(HttpServletResponse response) throws IOException {
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"newsgraph\", charset=\"UTF-8\"");
    }
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((reason + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
