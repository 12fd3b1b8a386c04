package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Sends answers compressed to those who take them so. */
final class Compression extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern GZIP =
      Pattern.compile("(^|[,\\s])(gzip|\\*)\\s*(;\\s*q=(1|0\\.0*[1-9])[0-9.]*)?\\s*(,|$)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
    response.addHeader("Vary", "Accept-Encoding");
    if (request.getMethod().equals("HEAD") || !GZIP.matcher(accepted).find()) {
      chain.doFilter(request, response);
    } else {
      Compressed compressed = new Compressed(response);
      chain.doFilter(request, compressed);
      compressed.finish();
    }
  }

  private static final class Compressed extends HttpServletResponseWrapper {

    private Optional<GzipBody> body = Optional.empty();

    Compressed(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (body.isEmpty()) {
        setHeader("Content-Encoding", "gzip");
        body = Optional.of(new GzipBody(super.getOutputStream()));
      }
      return body.get();
    }

    @Override
    public void resetBuffer() {
      super.resetBuffer();
      setHeader("Content-Encoding", null);
      body = Optional.empty();
    }

    @Override
    public void setContentLength(int length) {
      // It is not the length of what will be sent.
    }

    @Override
    public void setContentLengthLong(long length) {
      // It is not the length of what will be sent.
    }

    void finish() throws IOException {
      if (body.isPresent()) {
        body.get().close();
      }
    }
  }

  private static final class GzipBody extends ServletOutputStream {

    private static final int BUFFER = 1 << 13;

    private final OutputStream packed;

    GzipBody(OutputStream out) throws IOException {
      this.packed = new GZIPOutputStream(out, BUFFER);
    }

    @Override
    public void write(int octet) throws IOException {
      packed.write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      packed.write(octets, offset, length);
    }

    @Override
    public void close() throws IOException {
      packed.close();
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Only written while the thread waits");
    }
  }
}
