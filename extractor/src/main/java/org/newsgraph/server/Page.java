package org.newsgraph.server;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.query.Parameter;
import org.newsgraph.store.query.StoredQuery;

/** The page, the catalogue of stored queries and the sign of life; nothing else has a path. */
final class Page extends HttpFilter {

  private static final long serialVersionUID = 1L;
  // The order of Map.of is another one in every process.
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private record Content(String type, byte[] bytes) {}

  private final transient Map<String, Content> byPath;

  Page(Collection<StoredQuery> queries) {
    this.byPath =
        Map.of(
            "/", file("index.html", "text/html"),
            "/page.js", file("page.js", "text/javascript"),
            "/page.css", file("page.css", "text/css"),
            "/queries", new Content("application/json; charset=utf-8", catalogue(queries)),
            "/health", new Content("text/plain; charset=utf-8", text("ok\n")));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Content content = byPath.get(request.getRequestURI());
    if (content == null) {
      chain.doFilter(request, response);
    } else {
      response.setContentType(content.type());
      response.setContentLength(content.bytes().length);
      if (!request.getMethod().equals("HEAD")) {
        response.getOutputStream().write(content.bytes());
      }
    }
  }

  private static Content file(String name, String type) {
    try (InputStream in = Page.class.getResourceAsStream("page/" + name)) {
      return new Content(type + "; charset=utf-8", in.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] catalogue(Collection<StoredQuery> queries) {
    try {
      return JSON.writeValueAsBytes(queries.stream().map(Page::entry).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, Object> entry(StoredQuery query) {
    List<Map<String, String>> parameters = query.parameters().stream().map(Page::entry).toList();
    return Map.of(
        "name", query.name(),
        "summary", query.summary(),
        "description", query.description(),
        "tags", query.tags(),
        "parameters", parameters,
        "text", query.text());
  }

  private static Map<String, String> entry(Parameter parameter) {
    return Map.of(
        "name", parameter.name(),
        "type", parameter.type(),
        "description", parameter.description());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
