package org.newsgraph.server;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.store.query.Parameter;
import org.newsgraph.store.query.StoredQuery;

/** The stored queries as JSON, for programs that offer them to people. */
final class QueryCatalogue {

  private QueryCatalogue() {}

  static NegotiatedContent of(Collection<StoredQuery> queries) {
    return Json.of(queries.stream().map(QueryCatalogue::entry).toList());
  }

  private static Map<String, Object> entry(StoredQuery query) {
    Map<String, Object> entry = new LinkedHashMap<>();
    List<Map<String, String>> parameters =
        query.parameters().stream().map(QueryCatalogue::entry).toList();
    entry.put("name", query.name());
    entry.put("summary", query.summary());
    entry.put("description", query.description());
    entry.put("tags", query.tags());
    entry.put("params", parameters);
    entry.put("text", query.text());
    return entry;
  }

  private static Map<String, String> entry(Parameter parameter) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("name", parameter.name());
    entry.put("type", parameter.type());
    entry.put("default", parameter.standardText());
    entry.put("description", parameter.description());
    return entry;
  }
}
