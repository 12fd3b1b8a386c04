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

/** Answers the IRIs of the store at their own paths, when they lie on this server. */
final class OwnIris extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> SERVICES = Set.of("/sparql", "/data", "/update");

  private final transient ResourceAddress resources;
  private final String base;
  private final transient URI address;

  OwnIris(ResourceAddress resources, String base) {
    this.resources = resources;
    this.base = base;
    this.address = URI.create(base);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> iri = iri(request);
    if (iri.isPresent()) {
      resources.answer(iri.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<String> iri(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean isHere =
        address.getAuthority() != null
            && address.getAuthority().equalsIgnoreCase(request.getHeader("Host"))
            && path.startsWith(address.getPath())
            && !SERVICES.contains(path);
    return isHere
        ? Optional.of(base + path.substring(address.getPath().length()))
        : Optional.empty();
  }
}
