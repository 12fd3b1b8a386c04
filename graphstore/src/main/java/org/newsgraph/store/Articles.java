package org.newsgraph.store;

import static java.util.Comparator.comparing;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Finds articles by what people call them. */
final class Articles {

  private final Quads store;

  Articles(Quads store) {
    this.store = store;
  }

  Optional<Node> named(String name) {
    return Stream.of(byIri(name), byLink(Vocabulary.IDENTIFIER, name), byLink(Vocabulary.URL, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Node> byIri(String name) {
    return iri(name).filter(this::isArticle);
  }

  private Optional<Node> byLink(Node predicate, String name) {
    Node literal = NodeFactory.createLiteralString(name);
    return linked(predicate, literal).or(() -> iri(name).flatMap(iri -> linked(predicate, iri)));
  }

  /** The article of which this is said; the first by IRI when it is said of several. */
  private Optional<Node> linked(Node predicate, Node object) {
    List<Node> subjects =
        Iter.toList(Iter.map(find(Node.ANY, predicate, object), Quad::getSubject));
    // Plans of extractions have a dcterms:identifier as well, but only articles have versions.
    return subjects.stream()
        .filter(Node::isURI)
        .filter(this::isArticle)
        .min(comparing(Node::getURI, CodePointOrder.INSTANCE));
  }

  private boolean isArticle(Node node) {
    return find(node, Vocabulary.HAS_VERSION, Node.ANY).hasNext();
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return store.find(Graphs.DEFAULT, subject, predicate, object);
  }

  private static Optional<Node> iri(String name) {
    return Optional.of(name).filter(SoundTerms::isIri).map(NodeFactory::createURI);
  }
}
