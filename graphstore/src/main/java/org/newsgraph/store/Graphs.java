package org.newsgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;

/** The graphs that are not an article's. */
record Graphs(Iris iris) {

  static final Node DEFAULT = Quad.defaultGraphIRI;

  Node identities() {
    return NodeFactory.createURI(iris.identities());
  }

  Node curation() {
    return NodeFactory.createURI(iris.curation());
  }

  Node provenance() {
    return NodeFactory.createURI(iris.provenance());
  }

  boolean isOfAnArticle(Node graph) {
    return graph.isURI() && !graph.getURI().startsWith(iris.base() + "graph/");
  }
}
