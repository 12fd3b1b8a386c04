package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Hands requests to the address that they name; what has none is left to those who come after. */
final class Addresses extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Address> byPath;

  Addresses(Map<String, Address> byPath) {
    this.byPath = Map.copyOf(byPath);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Address> address =
        Optional.ofNullable(byPath.get(request.getRequestURI())).filter(any -> any.takes(request));
    if (address.isPresent()) {
      address.get().answer(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
