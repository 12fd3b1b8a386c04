package org.newsgraph.store;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The little that keeping the graph up to date has to know of a store: what stands in it. */
@FunctionalInterface
interface Quads {

  /**
   * The quads that fit; {@code Node.ANY} fits all, as the graph all named graphs and not the
   * default graph. An answer need not be read to its end.
   */
  Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object);

  /** The quads of a graph about any of the subjects. */
  default Iterator<Quad> about(Node graph, Collection<Node> subjects) {
    return Iter.flatMap(subjects.iterator(), each -> find(graph, each, Node.ANY, Node.ANY));
  }

  /** The quads of a graph with this predicate and any of the objects. */
  default Iterator<Quad> having(Node graph, Node predicate, Collection<Node> objects) {
    return Iter.flatMap(objects.iterator(), each -> find(graph, Node.ANY, predicate, each));
  }
}
