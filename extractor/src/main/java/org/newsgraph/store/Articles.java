package org.newsgraph.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Finds articles by what people call them. */
final class Articles {

  private final Quads store;

  Articles(Quads store) {
    this.store = store;
  }

  boolean holds(Node version) {
    return SoundTerms.isIri(version.getURI())
        && store.find(Graphs.DEFAULT, Node.ANY, Words.HAS_VERSION, version).hasNext();
  }

  Optional<Node> named(String name) {
    return Stream.of(byIri(name), byLink(Words.IDENTIFIER, name), byLink(Words.URL, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Node> byIri(String name) {
    return subject(iri(name).map(iri -> find(iri, Words.HAS_VERSION, Node.ANY)));
  }

  private Optional<Node> byLink(Node predicate, String name) {
    Node literal = NodeFactory.createLiteralString(name);
    return subject(Optional.of(find(Node.ANY, predicate, literal)))
        .or(() -> subject(iri(name).map(iri -> find(Node.ANY, predicate, iri))));
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return store.find(Graphs.DEFAULT, subject, predicate, object);
  }

  private static Optional<Node> iri(String name) {
    return Optional.of(name).filter(SoundTerms::isIri).map(NodeFactory::createURI);
  }

  private static Optional<Node> subject(Optional<Iterator<Quad>> found) {
    return found.filter(Iterator::hasNext).map(Iterator::next).map(Quad::getSubject);
  }
}
