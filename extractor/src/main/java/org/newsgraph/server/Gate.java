package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Sees every request first: who may do what, how large it may be, and what browsers may load. */
final class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final long LONGEST_QUERY = 1L << 20;
  private static final long LONGEST_UPDATE = 1L << 29;

  private final transient Password password;

  Gate(Password password) {
    this.password = password;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(response);
    boolean isWrite = isWrite(request);
    Optional<Refusal> refusal = refusal(request, isWrite);
    if (refusal.isPresent()) {
      refusal.get().send(response);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(new BoundedRequest(request, longest(isWrite)), response);
    }
  }

  private Optional<Refusal> refusal(HttpServletRequest request, boolean isWrite) {
    if (isWrite && !password.isSet()) {
      return Optional.of(new Refusal(403, "This server only answers; it was given no password"));
    }
    if (isWrite && !password.isOn(request)) {
      return Optional.of(new Refusal(401, "Writing needs the user newsgraph and the password"));
    }
    if (request.getContentLengthLong() > longest(isWrite)) {
      return Optional.of(new Refusal(413, "At most " + longest(isWrite) + " bytes a request"));
    }
    return Optional.empty();
  }

  private static boolean isWrite(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean isAnswering = path.equals("/sparql") && request.getMethod().equals("POST");
    return path.startsWith("/update")
        ? !request.getMethod().equals("OPTIONS")
        : !READS.contains(request.getMethod()) && !isAnswering;
  }

  private long longest(boolean isWrite) {
    return isWrite ? LONGEST_UPDATE : LONGEST_QUERY;
  }

  private static void headers(HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    // Anybody's page may ask; a page can never write, because no preflight lets the password in.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
  }
}
