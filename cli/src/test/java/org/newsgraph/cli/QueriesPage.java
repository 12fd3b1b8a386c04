package org.newsgraph.cli;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.newsgraph.store.query.Parameter;
import org.newsgraph.store.query.QueryLibrary;
import org.newsgraph.store.query.StoredQuery;

/** The catalogue of stored queries as a page for people. */
final class QueriesPage {

  private static final String HEAD =
      """
      # The stored queries

      Generated from the headers of the files in `queries/`. Ask one with `newsgraph query NAME --param k=v`, at
      `/queries/NAME?k=v` of a server, or in the page's editor. Beside each file lies its answer on the samples. Those tagged
      `federated` ask another endpoint and need `--allow-service`; those tagged `heavy` take
      more than two seconds in a store of five million quads unless a parameter narrows them ([performance](performance.md)).
      """;

  private QueriesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    String topic = "";
    for (StoredQuery query : QueryLibrary.standard().all()) {
      if (!query.topic().equals(topic)) {
        topic = query.topic();
        page.append("\n## ").append(topic).append('\n');
      }
      page.append(entry(query));
    }
    return page.toString();
  }

  private static String entry(StoredQuery query) {
    String parameters = query.parameters().stream().map(QueriesPage::line).collect(joining());
    return "\n### [%s](../queries/%s.rq)\n\n%s %s\n\n* gives: %s\n%s* tags: %s\n"
        .formatted(
            query.name(),
            query.name(),
            query.summary(),
            query.description(),
            columns(query),
            parameters,
            String.join(", ", query.tags()));
  }

  private static String columns(StoredQuery query) {
    var parsed = query.bind(Map.of());
    return parsed.isSelectType()
        ? parsed.getResultVars().stream().map(name -> "`" + name + "`").collect(joining(", "))
        : "a graph";
  }

  private static String line(Parameter parameter) {
    return "* takes `%s` (%s, `\"%s\"` unless given): %s\n"
        .formatted(
            parameter.name(), parameter.type(), parameter.standardText(), parameter.description());
  }
}
