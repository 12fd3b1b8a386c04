package org.newsgraph.store;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.guard.BoundedGraph;
import org.newsgraph.store.guard.GuardedShapes;
import org.newsgraph.store.guard.Work;

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

  /**
   * The SHACL report on what people query, held against the shapes of the ontology.
   *
   * @throws QueryCancelledException when the work is called off
   */
  public static Graph report(LocalGraphStore store, Work work) {
    return report(store, Shapes.parse(RDFDataMgr.loadGraph(SHAPES)), work);
  }

  /**
   * The SHACL report on what people query, held against shapes of somebody's own.
   *
   * @throws QueryCancelledException when the work is called off
   * @throws IllegalArgumentException when the shapes are not SHACL
   */
  public static Graph report(LocalGraphStore store, Graph shapes, Work work) {
    return report(store, parsed(shapes), work);
  }

  private static Graph report(LocalGraphStore store, Shapes shapes, Work work) {
    GuardedShapes.guard(shapes, work::isCalledOff);
    return store
        .dataset()
        .calculateRead(
            () -> {
              Graph bounded = new BoundedGraph(seen(store), work::isCalledOff);
              return ShaclValidator.get().validate(shapes, bounded).getGraph();
            });
  }

  private static Shapes parsed(Graph shapes) {
    try {
      return Shapes.parse(shapes);
    } catch (JenaException wrong) {
      throw new IllegalArgumentException("These are no SHACL shapes: " + wrong.getMessage(), wrong);
    }
  }

  private static Validation validate(Shapes shapes, LocalGraphStore store) {
    DatasetGraph dataset = store.dataset();
    NavigableSet<String> faults = new TreeSet<>(CodePointOrder.INSTANCE);
    note(shapes, seen(store), faults);
    Iter.filter(dataset.listGraphNodes(), store.graphs()::isOfAnArticle)
        .forEachRemaining(version -> note(shapes, dataset.getGraph(version), faults));
    return new Validation(List.copyOf(faults));
  }

  /** The default graph with the identities. */
  private static Graph seen(LocalGraphStore store) {
    DatasetGraph dataset = store.dataset();
    // The two share no triple; a plain union would remember every triple to find that out.
    return new DisjointUnion(
        dataset.getDefaultGraph(), dataset.getGraph(store.graphs().identities()));
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
