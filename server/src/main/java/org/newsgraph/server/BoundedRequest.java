package org.newsgraph.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.apache.jena.fuseki.servlets.ServletOps;

/** A request whose body ends in an error when it is longer than it may be. */
final class BoundedRequest extends HttpServletRequestWrapper {

  private final long longest;

  BoundedRequest(HttpServletRequest request, long longest) {
    super(request);
    this.longest = longest;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new BoundedBody(super.getInputStream(), longest);
  }

  private static final class BoundedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    BoundedBody(ServletInputStream body, long left) {
      this.body = body;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int read = body.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = body.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        Remainder.drop(body);
        // Not an IOException, of which Fuseki would make a fault of the server.
        ServletOps.error(413, "The request is longer than it may be");
      }
    }
  }
}
