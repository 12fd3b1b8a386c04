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
  private static final Set<String> ANSWERED_TO_POST = Set.of("/sparql", "/shacl");
  private static final long LONGEST_QUERY = 1L << 20;
  private static final long LONGEST_UPDATE = 1L << 29;

  private final transient Access access;
  private final transient Password password;
  private final transient Token token;
  private final transient KnownHosts hosts;

  Gate(Access access, KnownHosts hosts) {
    this.access = access;
    this.password = new Password(access.password());
    this.token = new Token(access.token());
    this.hosts = hosts;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isWrite = isWrite(request);
    Sender sender = Sender.of(request);
    BrowserHeaders.set(response);
    Optional<Refusal> refusal = refusal(request, isWrite, sender);
    if (!isWrite && hosts.isKnown(request)) {
      sender.origin().filter(access::allows).ifPresent(it -> BrowserHeaders.open(response, it));
    }
    if (refusal.isPresent()) {
      Remainder.drop(request.getInputStream());
      refusal.get().send(response);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (token.isInAddress(request)) {
      token.keep(response);
    } else {
      chain.doFilter(new BoundedRequest(request, longest(isWrite)), new WarnedResponse(response));
    }
  }

  private Optional<Refusal> refusal(HttpServletRequest request, boolean isWrite, Sender sender) {
    if (!hosts.isKnown(request)) {
      return Optional.of(new Refusal(421, "This server does not go by the name in Host"));
    }
    if (isWrite && !password.isSet()) {
      return Optional.of(new Refusal(403, "This server only answers; it was given no password"));
    }
    if (sender.isElsewhere() && (isWrite || !mayRead(request, sender))) {
      return Optional.of(new Refusal(403, refusedSite(isWrite)));
    }
    if (isWrite && !password.isOn(request)) {
      return Optional.of(new Refusal(401, "Writing needs the user newsgraph and the password"));
    }
    if (!isShown(request)) {
      return Optional.of(new Refusal(401, "Reading needs the token that the server was given"));
    }
    if (request.getContentLengthLong() > longest(isWrite)) {
      return Optional.of(new Refusal(413, "At most " + longest(isWrite) + " bytes a request"));
    }
    return Optional.empty();
  }

  private static String refusedSite(boolean isWrite) {
    return isWrite
        ? "A page of another site cannot write here"
        : "Pages of that site may not read here; allow it with --allow-origin ORIGIN";
  }

  /**
   * A link from elsewhere may be followed to what costs little, which the other page never sees.
   */
  private boolean mayRead(HttpServletRequest request, Sender sender) {
    boolean isLink = sender.isFollowed() && sender.origin().isEmpty() && isLight(request);
    return isLink || sender.origin().filter(access::allows).isPresent();
  }

  private static boolean isLight(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/sparql")
        && !path.startsWith("/queries/")
        && !path.startsWith("/shacl")
        && !path.startsWith("/data");
  }

  /** Preflight requests cannot carry it. */
  private boolean isShown(HttpServletRequest request) {
    return !token.isSet()
        || request.getMethod().equals("OPTIONS")
        || token.isOn(request)
        || token.isInAddress(request)
        || password.isOn(request);
  }

  private static boolean isWrite(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean isAnswering = ANSWERED_TO_POST.contains(path) && request.getMethod().equals("POST");
    return path.startsWith("/update")
        ? !request.getMethod().equals("OPTIONS")
        : !READS.contains(request.getMethod()) && !isAnswering;
  }

  private static long longest(boolean isWrite) {
    return isWrite ? LONGEST_UPDATE : LONGEST_QUERY;
  }
}
