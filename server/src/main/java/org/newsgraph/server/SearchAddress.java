package org.newsgraph.server;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.store.text.FoundKind;
import org.newsgraph.store.text.FoundThing;
import org.newsgraph.store.text.Search;
import org.newsgraph.store.text.Wanted;

/** Full-text search: {@code /search?q=TEXT&kind=KIND&limit=N}. */
record SearchAddress(Search search) implements Address {

  private static final String STANDARD_LIMIT = "20";

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      Wanted wanted = new Wanted(parameter(request, "q", ""), kind(request), limit(request));
      Json.of(search.find(wanted).stream().map(SearchAddress::entry).toList())
          .answer(request, response);
    } catch (IllegalArgumentException wrong) {
      new Refusal(400, wrong.getMessage()).send(response);
    }
  }

  private static Optional<FoundKind> kind(HttpServletRequest request) {
    String name = parameter(request, "kind", "");
    Optional<FoundKind> kind = FoundKind.named(name);
    if (kind.isEmpty() && !name.isEmpty()) {
      String kinds = Stream.of(FoundKind.values()).map(FoundKind::toString).collect(joining(", "));
      throw new IllegalArgumentException("kind is one of " + kinds);
    }
    return kind;
  }

  private static int limit(HttpServletRequest request) {
    String text = parameter(request, "limit", STANDARD_LIMIT);
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }

  private static String parameter(HttpServletRequest request, String name, String standard) {
    return Optional.ofNullable(request.getParameter(name)).orElse(standard);
  }

  private static Map<String, Object> entry(FoundThing found) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("iri", found.iri());
    entry.put("kind", found.kind().toString());
    entry.put("label", found.label());
    entry.put("snippet", found.snippet());
    entry.put("detail", found.detail());
    entry.put("score", found.score());
    return entry;
  }
}
