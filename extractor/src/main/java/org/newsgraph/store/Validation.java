package org.newsgraph.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * How a store fares against the shapes of the ontology.
 *
 * @param faults a line each: the node, the property, and in words what should be there
 */
public record Validation(List<String> faults) {

  private static final String SHAPES = "org/newsgraph/ontology/shapes.ttl";

  public Validation {
    faults = List.copyOf(faults);
  }

  /** Validates the default graph of a store. */
  public static Validation of(LocalGraphStore store) {
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES));
    return store.dataset().calculateRead(() -> validate(shapes, store.dataset().getDefaultGraph()));
  }

  private static Validation validate(Shapes shapes, Graph data) {
    return new Validation(
        ShaclValidator.get().validate(shapes, data).getEntries().stream()
            .map(Validation::line)
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  /** Whether nothing is amiss. */
  public boolean conforms() {
    return faults.isEmpty();
  }

  /** The report, for a person to read. */
  public Stream<String> lines() {
    return conforms()
        ? Stream.of("The store conforms to the shapes.")
        : Stream.concat(faults.stream(), Stream.of(faults.size() + " faults against the shapes."));
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
