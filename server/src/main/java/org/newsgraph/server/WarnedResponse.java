package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A response that repeats the warning of its header as a member of the JSON it carries. */
final class WarnedResponse extends HttpServletResponseWrapper {

  WarnedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    boolean isJson =
        Optional.ofNullable(getContentType()).filter(type -> type.contains("json")).isPresent();
    String warning = getHeader(CutAnswers.HEADER);
    return isJson && warning != null
        ? new WarnedBody(super.getOutputStream(), "{ \"warnings\": [ \"" + warning + "\" ] ,")
        : super.getOutputStream();
  }

  /** Puts the warning in the place of the first brace. */
  private static final class WarnedBody extends ServletOutputStream {

    private final ServletOutputStream body;
    private final String opening;
    private boolean isOpened;

    WarnedBody(ServletOutputStream body, String opening) {
      this.body = body;
      this.opening = opening;
    }

    @Override
    public void write(int octet) throws IOException {
      if (!isOpened && octet == '{') {
        body.write(opening.getBytes(StandardCharsets.UTF_8));
        isOpened = true;
      } else {
        body.write(octet);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int next = offset;
      while (!isOpened && next < offset + length) {
        write(bytes[next++]);
      }
      body.write(bytes, next, offset + length - next);
    }

    @Override
    public void flush() throws IOException {
      body.flush();
    }

    @Override
    public void close() throws IOException {
      body.close();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      body.setWriteListener(listener);
    }
  }
}
