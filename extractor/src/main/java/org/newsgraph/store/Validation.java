package org.newsgraph.store;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * How a store fares against the shapes of the ontology.
 *
 * @param faults a line each, the first 10,000 of them: the node, the property, and in words what
 *     should be there
 */
public record Validation(List<String> faults) {

  private static final String SHAPES = "org/newsgraph/ontology/shapes.ttl";
  private static final int MOST_FAULTS = 10_000;

  public Validation {
    faults = List.copyOf(faults);
  }

  /**
   * Validates the default graph together with the identities, then each named graph of an article
   * by itself, where the shapes hold too: an article types all nodes that it speaks of. Graphs are
   * read where they lie, and a fault that stands in several of them is told once.
   */
  public static Validation of(LocalGraphStore store) {
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES));
    return store.dataset().calculateRead(() -> validate(shapes, store));
  }

  private static Validation validate(Shapes shapes, LocalGraphStore store) {
    DatasetGraph dataset = store.dataset();
    Graphs graphs = store.graphs();
    NavigableSet<String> faults = new TreeSet<>(CodePointOrder.INSTANCE);
    // The two share no triple; a plain union would remember every triple to find that out.
    Graph seen =
        new DisjointUnion(dataset.getDefaultGraph(), dataset.getGraph(graphs.identities()));
    note(shapes, seen, faults);
    Iter.filter(dataset.listGraphNodes(), graphs::isOfAnArticle)
        .forEachRemaining(version -> note(shapes, dataset.getGraph(version), faults));
    return new Validation(List.copyOf(faults));
  }

  private static void note(Shapes shapes, Graph data, NavigableSet<String> faults) {
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, data).getEntries()) {
      faults.add(line(entry));
      if (faults.size() > MOST_FAULTS) {
        faults.pollLast();
      }
    }
  }

  /** Whether nothing is amiss. */
  public boolean conforms() {
    return faults.isEmpty();
  }

  /** The report, for a person to read. */
  public Stream<String> lines() {
    return conforms()
        ? Stream.of("The store conforms to the shapes.")
        : Stream.concat(faults.stream(), Stream.of(count() + " against the shapes."));
  }

  private String count() {
    return faults.size() < MOST_FAULTS
        ? faults.size() + " faults"
        : "The first " + MOST_FAULTS + " faults";
  }

  private static String line(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    Node value = entry.value();
    return "%s%s: %s%s"
        .formatted(
            entry.focusNode(),
            path,
            entry.message(),
            value == null ? "" : " (found " + value + ")");
  }
}
