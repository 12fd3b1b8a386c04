package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.servlets.ActionErrorException;

/** Sees every request first: who may do what, how large it may be, and what browsers may load. */
final class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> ANSWERED_TO_POST = Set.of("/sparql", "/shacl");
  private static final long LONGEST_QUERY = 1L << 20;
  private static final long LONGEST_UPDATE = 1L << 29;

  private final transient Password password;
  private final transient KnownHosts hosts;

  Gate(Password password, KnownHosts hosts) {
    this.password = password;
    this.hosts = hosts;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isWrite = isWrite(request);
    BrowserHeaders.set(response, isWrite);
    Optional<Refusal> refusal = refusal(request, isWrite);
    if (refusal.isPresent()) {
      Remainder.drop(request.getInputStream());
      refusal.get().send(response);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      answer(new BoundedRequest(request, longest(isWrite)), new WarnedResponse(response), chain);
    }
  }

  /** What Fuseki does not answer itself may find a body too long as well. */
  private static void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ActionErrorException refused) {
      new Refusal(refused.getRC(), refused.getMessage()).send(response);
    }
  }

  private Optional<Refusal> refusal(HttpServletRequest request, boolean isWrite) {
    if (!hosts.isKnown(request)) {
      return Optional.of(new Refusal(421, "This server does not go by the name in Host"));
    }
    if (isWrite && !password.isSet()) {
      return Optional.of(new Refusal(403, "This server only answers; it was given no password"));
    }
    if (isWrite && isFromAnotherSite(request)) {
      return Optional.of(new Refusal(403, "A page of another site cannot write here"));
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
    boolean isAnswering = ANSWERED_TO_POST.contains(path) && request.getMethod().equals("POST");
    return path.startsWith("/update")
        ? !request.getMethod().equals("OPTIONS")
        : !READS.contains(request.getMethod()) && !isAnswering;
  }

  /** A browser that knows the password would send it along with any page's request. */
  private static boolean isFromAnotherSite(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin"))
        .filter(origin -> !authority(origin).equalsIgnoreCase(request.getHeader("Host")))
        .isPresent();
  }

  private static String authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static long longest(boolean isWrite) {
    return isWrite ? LONGEST_UPDATE : LONGEST_QUERY;
  }
}
