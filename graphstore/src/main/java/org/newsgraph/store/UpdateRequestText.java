package org.newsgraph.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * A change as one request of SPARQL 1.1 Update, sorted; its terms were checked when they came in.
 */
final class UpdateRequestText {

  private UpdateRequestText() {}

  static String of(Change change) {
    StringBuilder text = new StringBuilder();
    data("DELETE DATA", change.deleted(), text);
    data("INSERT DATA", change.added(), text);
    return text.toString();
  }

  private static void data(String operation, Collection<Quad> quads, StringBuilder text) {
    if (quads.isEmpty()) {
      return;
    }
    Map<String, Set<String>> byGraph = new TreeMap<>();
    for (Quad quad : quads) {
      String graph = quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph());
      byGraph
          .computeIfAbsent(graph, key -> new TreeSet<>())
          .add(NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }
    text.append(operation).append(" {\n");
    byGraph.forEach(
        (graph, triples) ->
            text.append(graph.isEmpty() ? "" : "GRAPH " + graph + " {\n")
                .append(String.join(" .\n", triples))
                .append(graph.isEmpty() ? " .\n" : " .\n}\n"));
    text.append("};\n");
  }
}
