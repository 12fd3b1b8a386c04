package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to send.
 *
 * @param type the media type, with its character set
 */
record NegotiatedContent(String type, byte[] bytes) implements Address {

  static NegotiatedContent text(String type, String text) {
    return new NegotiatedContent(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }
}
