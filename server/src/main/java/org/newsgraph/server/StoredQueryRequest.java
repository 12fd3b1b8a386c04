package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.newsgraph.store.query.StoredQuery;

/** A request for a stored query, made to look like one for its text; the bound query goes along. */
final class StoredQueryRequest extends HttpServletRequestWrapper {

  private static final String BOUND = StoredQueryRequest.class.getName();
  private static final String SPARQL = "/sparql";
  private static final String ACCEPT = "Accept";

  private final Map<String, String[]> parameters;
  private final boolean isGraph;

  StoredQueryRequest(HttpServletRequest request, StoredQuery stored, Query bound) {
    super(request);
    setAttribute(BOUND, bound);
    this.isGraph = bound.isConstructType() || bound.isDescribeType();
    this.parameters = new java.util.LinkedHashMap<>(Map.of("query", new String[] {stored.text()}));
    for (String name : List.of("format", "timeout")) {
      Optional.ofNullable(request.getParameterValues(name))
          .ifPresent(values -> parameters.put(name, values));
    }
  }

  /** The query to run in place of the text that a request carries. */
  static Optional<Query> bound(HttpServletRequest request) {
    return Optional.ofNullable((Query) request.getAttribute(BOUND));
  }

  @Override
  public String getRequestURI() {
    return SPARQL;
  }

  @Override
  public String getServletPath() {
    return SPARQL;
  }

  @Override
  public String getQueryString() {
    return "query";
  }

  @Override
  public String getParameter(String name) {
    return parameters.containsKey(name) ? parameters.get(name)[0] : null;
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String getHeader(String name) {
    return name.equalsIgnoreCase(ACCEPT) ? accept() : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return name.equalsIgnoreCase(ACCEPT)
        ? Collections.enumeration(List.of(accept()))
        : super.getHeaders(name);
  }

  /** JSON or Turtle for those who do not say, which browsers do not either. */
  private String accept() {
    String said = super.getHeader(ACCEPT);
    boolean isSaid = said != null && !said.startsWith("*/*") && !said.contains("text/html");
    return isSaid ? said : isGraph ? "text/turtle" : "application/sparql-results+json";
  }
}
