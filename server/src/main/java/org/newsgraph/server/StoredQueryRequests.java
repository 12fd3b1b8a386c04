package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.store.query.QueryLibrary;
import org.newsgraph.store.query.StoredQuery;
import org.newsgraph.store.query.WrongParameter;

/**
 * Answers {@code /queries/NAME?parameter=value} as if the query had been sent to {@code /sparql}.
 * Values replace data of the parsed query, never a part of its text.
 */
final class StoredQueryRequests extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "/queries/";

  /** What says how to answer, and not what to ask. */
  private static final Set<String> OF_THE_ANSWER = Set.of("format", "timeout");

  private final transient QueryLibrary library;

  StoredQueryRequests(QueryLibrary library) {
    this.library = library;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getRequestURI().startsWith(PREFIX)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<StoredQuery> stored =
        library.stored(request.getRequestURI().substring(PREFIX.length()));
    if (stored.isEmpty()) {
      new Refusal(404, "There is no such query; /queries lists them").send(response);
      return;
    }
    try {
      chain.doFilter(
          new StoredQueryRequest(request, stored.get(), stored.get().bind(values(request))),
          response);
    } catch (WrongParameter wrong) {
      new Refusal(400, wrong.getMessage()).send(response);
    }
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, all) -> {
              if (!OF_THE_ANSWER.contains(name)) {
                values.put(name, all[0]);
              }
            });
    return values;
  }
}
