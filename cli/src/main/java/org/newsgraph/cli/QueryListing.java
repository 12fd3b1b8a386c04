package org.newsgraph.cli;

import java.io.PrintStream;
import java.util.Collection;
import org.newsgraph.store.query.Parameter;
import org.newsgraph.store.query.StoredQuery;

/** Tells a person which queries there are, and what one of them asks. */
record QueryListing(PrintStream out) {

  /** A line each, by topic. */
  void list(Collection<StoredQuery> queries) {
    int widest = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
    String topic = "";
    for (StoredQuery query : queries) {
      if (!query.topic().equals(topic)) {
        out.print(topic.isEmpty() ? "" : "\n");
        topic = query.topic();
        out.println(topic);
      }
      out.println(
          "  " + query.name() + " ".repeat(widest - query.name().length() + 2) + query.summary());
    }
    out.println("\nnewsgraph query NAME --explain tells more about one.");
  }

  /** All about one query. */
  void explain(StoredQuery query) {
    out.println(query.name());
    out.println("  " + query.summary());
    if (!query.description().isEmpty()) {
      out.println("  " + query.description());
    }
    query.parameters().forEach(this::explain);
    out.println();
    out.println(query.text().replaceAll("(?m)^#\\+.*\n", "").strip());
  }

  private void explain(Parameter parameter) {
    out.println(
        "  --param %s=... (%s, \"%s\" unless given) %s"
            .formatted(
                parameter.name(),
                parameter.type(),
                parameter.standardText(),
                parameter.description()));
  }
}
