package org.newsgraph.store.text;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/** Looks up in the store what the index does not say about what was found. */
record Things(DatasetGraph dataset) {

  private static final int MOST_ARTICLES_COUNTED = 500;

  /**
   * What a person wants to know of a thing at a glance.
   *
   * @param weight more for what many articles mention
   */
  record Told(String label, String detail, double weight) {}

  /** The thing to show for a subject: for a quotation, the statement that it words. */
  Node of(Node subject) {
    return first(subject, NG.wordingOf.asNode()).orElse(subject);
  }

  /** What it is, when it is something that is found by this field. */
  Optional<FoundKind> kind(Node thing, String field) {
    return Stream.of(FoundKind.values())
        .filter(kind -> kind.field().equals(field))
        .filter(kind -> find(thing, RDF.type.asNode(), kind.type()).hasNext())
        .findFirst();
  }

  Told told(Node thing, FoundKind kind, TextMatch match) {
    return switch (kind) {
      case STATEMENT -> new Told(match.text(), speaker(thing), 1);
      case ARTICLE -> new Told(match.text(), text(thing, SchemaDO.datePublished.asNode()), 1);
      default -> entity(thing, match);
    };
  }

  private Told entity(Node thing, TextMatch match) {
    long articles =
        Iter.count(
            Iter.limit(find(Node.ANY, SchemaDO.mentions.asNode(), thing), MOST_ARTICLES_COUNTED));
    String label = text(thing, SKOS.prefLabel.asNode());
    String count = articles == MOST_ARTICLES_COUNTED ? articles + " or more" : "" + articles;
    return new Told(
        label.isEmpty() ? match.text() : label,
        "in " + count + (articles == 1 ? " article" : " articles"),
        1 + Math.log1p(articles) / 3);
  }

  private String speaker(Node statement) {
    return first(statement, NG.speaker.asNode())
        .map(speaker -> text(speaker, SKOS.prefLabel.asNode()))
        .orElse("");
  }

  private String text(Node thing, Node predicate) {
    return first(thing, predicate)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Optional<Node> first(Node subject, Node predicate) {
    Iterator<Quad> quads = find(subject, predicate, Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return dataset.find(Quad.defaultGraphIRI, subject, predicate, object);
  }
}
