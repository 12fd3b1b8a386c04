package org.newsgraph.store;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * What is known about one resource: the triples that begin or end with it, and the names and types
 * of its neighbours. An entity comes with the decisions about it.
 *
 * @param isCut whether there is more than 2,000 triples each way
 */
public record Description(Graph graph, boolean isCut) {

  private static final int MOST_EACH_WAY = 2_000;
  private static final List<Node> TELLING =
      List.of(
          SKOS.prefLabel.asNode(),
          RDF.type.asNode(),
          SchemaDO.headline.asNode(),
          RDFS.label.asNode());

  /** The description, if the store has a triple with this IRI. */
  public static Optional<Description> of(LocalGraphStore store, String iri) {
    if (!SoundTerms.isIri(iri)) {
      return Optional.empty();
    }
    Node resource = NodeFactory.createURI(iri);
    return Txn.calculateRead(store.dataset(), () -> of(store, resource));
  }

  private static Optional<Description> of(LocalGraphStore store, Node resource) {
    Graph graph = GraphFactory.createDefaultGraph();
    boolean isCut = false;
    for (Node part : List.of(Graphs.DEFAULT, store.graphs().identities())) {
      DatasetGraph dataset = store.dataset();
      isCut |= take(dataset.find(part, resource, Node.ANY, Node.ANY), graph);
      isCut |= take(dataset.find(part, Node.ANY, Node.ANY, resource), graph);
    }
    if (graph.isEmpty()) {
      return Optional.empty();
    }
    neighbours(graph).forEach(each -> tell(store.dataset(), each, graph));
    graph.getPrefixMapping().setNsPrefixes(OntologyPrefixes.all());
    return Optional.of(new Description(graph, isCut));
  }

  private static boolean take(Iterator<Quad> quads, Graph graph) {
    for (int i = 0; quads.hasNext() && i < MOST_EACH_WAY; i++) {
      graph.add(quads.next().asTriple());
    }
    return quads.hasNext();
  }

  private static Set<Node> neighbours(Graph graph) {
    Set<Node> neighbours = new LinkedHashSet<>();
    graph
        .find()
        .forEach(
            triple -> {
              neighbours.add(triple.getSubject());
              neighbours.add(triple.getObject());
            });
    neighbours.removeIf(node -> !node.isURI());
    return neighbours;
  }

  private static void tell(DatasetGraph dataset, Node neighbour, Graph graph) {
    for (Node predicate : TELLING) {
      Iter.limit(dataset.find(Graphs.DEFAULT, neighbour, predicate, Node.ANY), 10)
          .forEachRemaining(quad -> graph.add(quad.asTriple()));
    }
  }
}
