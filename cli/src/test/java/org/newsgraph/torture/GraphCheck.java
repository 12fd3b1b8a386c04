package org.newsgraph.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.article.CodePoints;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.NIF;

/** What must hold of the graph of any text; tells what does not. */
final class GraphCheck {

  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("org/newsgraph/ontology/shapes.ttl"));

  private final Graph graph;
  private final Node version;
  private final String text;
  private final CodePoints points;

  private GraphCheck(ArticleGraph article) {
    this.graph = article.content();
    this.version = article.version();
    this.text = one(version, NIF.isString.asNode()).orElseThrow();
    this.points = CodePoints.of(text);
  }

  static List<String> faults(ArticleGraph article) {
    GraphCheck check = new GraphCheck(article);
    List<String> faults = new ArrayList<>();
    check.phrases().map(check::phraseFault).flatMap(Optional::stream).forEach(faults::add);
    check.quotations().map(check::quotationFault).flatMap(Optional::stream).forEach(faults::add);
    ShaclValidator.get()
        .validate(SHAPES, article.content())
        .getEntries()
        .forEach(entry -> faults.add(entry.focusNode() + ": " + entry.message()));
    return faults;
  }

  private Stream<Node> phrases() {
    return graph.stream(Node.ANY, NIF.anchorOf.asNode(), Node.ANY).map(t -> t.getSubject());
  }

  private Stream<Node> quotations() {
    return graph.stream(Node.ANY, NG.contentSpan.asNode(), Node.ANY).map(t -> t.getSubject());
  }

  /** The words of a phrase are those at its offsets, which count whole code points. */
  private Optional<String> phraseFault(Node phrase) {
    int begin = number(phrase, NIF.beginIndex.asNode());
    int end = number(phrase, NIF.endIndex.asNode());
    String words = one(phrase, NIF.anchorOf.asNode()).orElseThrow();
    if (begin >= end || points.utf16(end) > text.length()) {
      return Optional.of(phrase + " does not lie in the text");
    }
    String there = text.substring(points.utf16(begin), points.utf16(end));
    return there.equals(words)
        ? Optional.empty()
        : Optional.of(phrase + " is \"" + words + "\", but there stands \"" + there + "\"");
  }

  /** The text of a quotation is within the words of its span, white space aside. */
  private Optional<String> quotationFault(Node quotation) {
    Node span = graph.find(quotation, NG.contentSpan.asNode(), Node.ANY).next().getObject();
    String words = folded(one(span, NIF.anchorOf.asNode()).orElseThrow());
    String content = folded(one(quotation, SchemaDO.text.asNode()).orElseThrow());
    return words.contains(content)
        ? Optional.empty()
        : Optional.of(quotation + " is \"" + content + "\", but its span is \"" + words + "\"");
  }

  private Optional<String> one(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private int number(Node subject, Node property) {
    return Integer.parseInt(one(subject, property).orElseThrow());
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
