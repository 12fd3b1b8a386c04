package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** Answers HEAD as it would answer GET, without the body. */
final class HeadRequests extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String MARK = HeadRequests.class.getName();

  /** Whether nobody gets the body, so that it need not be made. */
  static boolean isHead(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("HEAD")) {
      request.setAttribute(MARK, true);
      chain.doFilter(new AsGet(request), new WithoutBody(response));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static final class AsGet extends HttpServletRequestWrapper {

    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }

  private static final class WithoutBody extends HttpServletResponseWrapper {

    private final ServletOutputStream nowhere = new Nowhere();

    WithoutBody(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
      return nowhere;
    }

    @Override
    public PrintWriter getWriter() {
      return new PrintWriter(nowhere, false);
    }

    @Override
    public void setContentLength(int length) {
      // The server would wait for so many bytes.
    }

    @Override
    public void setContentLengthLong(long length) {
      // The server would wait for so many bytes.
    }
  }

  private static final class Nowhere extends ServletOutputStream {

    @Override
    public void write(int octet) {
      // A body that nobody gets.
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
      // A body that nobody gets.
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
