package org.newsgraph.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.article.CodePoints;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.key.ArticleNodes;
import org.newsgraph.language.Span;

/** The growing graph of one article version, and the names of what stands in it. */
final class ArticleModel {

  private final Assertions assertions;
  private final ArticleNodes nodes;
  private final Iris iris;
  private final CodePoints codePoints;
  private final String version;
  private final Model model =
      ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraphSameTerm());
  private final String article;
  private final Set<Span> phrases = new HashSet<>();

  ArticleModel(Iris iris, Assertions assertions) {
    this.iris = iris;
    this.assertions = assertions;
    this.nodes = ArticleNodes.of(assertions);
    this.codePoints = CodePoints.of(text());
    this.version = iris.version(assertions.article());
    this.article = iris.article(assertions.article().key());
  }

  Assertions assertions() {
    return assertions;
  }

  ArticleNodes nodes() {
    return nodes;
  }

  Iris iris() {
    return iris;
  }

  Model model() {
    return model;
  }

  String text() {
    return assertions.article().text();
  }

  Resource resource(String iri) {
    return model.createResource(iri);
  }

  Resource article() {
    return resource(article);
  }

  Resource version() {
    return resource(version);
  }

  Resource node(String name) {
    return resource(iris.node(version, name));
  }

  Resource chain(int id) {
    return node(nodes.chain(id));
  }

  Resource agent(Agent agent) {
    return node(nodes.agent(agent));
  }

  int codePoint(int utf16) {
    return codePoints.codePoint(utf16);
  }

  void add(Resource subject, Property property, RDFNode value) {
    model.add(subject, property, value);
  }

  void types(Resource subject, Resource... types) {
    for (Resource type : types) {
      add(subject, RDF.type, type);
    }
  }

  /** The phrase of these characters, described when it is first asked for. */
  Resource phrase(Span span) {
    int begin = codePoint(span.begin());
    int end = codePoint(span.end());
    Resource phrase = resource(iris.phrase(version, begin, end));
    if (phrases.add(span)) {
      types(phrase, NIF.Phrase, NIF.RFC5147String);
      add(phrase, NIF.beginIndex, Literals.count(begin));
      add(phrase, NIF.endIndex, Literals.count(end));
      add(phrase, NIF.anchorOf, Literals.text(span.of(text())));
      add(phrase, NIF.referenceContext, version());
    }
    return phrase;
  }
}
