package org.newsgraph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.KnownEntries;
import org.newsgraph.rdf.Literals;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.PROV;

/** Lines of curation as RDF: a statement about a statement each, with file and line. */
public final class CurationTriples {

  private static final Map<Verdict, Property> PREDICATES =
      new EnumMap<>(
          Map.of(
              Verdict.SAME, OWL.sameAs,
              Verdict.DIFFERENT, OWL.differentFrom,
              Verdict.CLOSE, SKOS.closeMatch));

  private static final String RULE = "a person says so";
  private static final Pattern PLACE = Pattern.compile("(?s)(.*):(\\d+)");

  private CurationTriples() {}

  /** The lines as triples. */
  public static Graph of(Iris iris, Collection<CuratedLine> lines) {
    Model model = ModelFactory.createModelForGraph(GraphMemFactory.createDefaultGraphSameTerm());
    for (CuratedLine line : lines) {
      Resource statement =
          model
              .createResource(iris.curated(line.told()), RDF.Statement)
              .addProperty(RDF.type, PROV.Entity)
              .addProperty(RDF.subject, model.createResource(iri(iris, line.entity())))
              .addProperty(RDF.predicate, PREDICATES.get(line.verdict()))
              .addProperty(RDF.object, model.createResource(iri(iris, line.target())))
              .addProperty(NG.rule, Literals.text(RULE))
              .addProperty(NG.evidence, Literals.text(line.origin().place()));
      if (!line.origin().source().isEmpty()) {
        statement.addProperty(DCTerms.source, Literals.text(line.origin().source()));
      }
      for (SplitName parted : line.ofArticles()) {
        statement
            .addProperty(
                DCTerms.references, model.createResource(iris.entity(parted.articlePath())))
            .addProperty(DCTerms.subject, model.createResource(iris.entity(parted.key())));
      }
    }
    return model.getGraph();
  }

  /** The lines that triples were made of. */
  public static List<CuratedLine> lines(Iris iris, Collection<Triple> triples) {
    Map<Node, Map<Node, Node>> statements = new LinkedHashMap<>();
    for (Triple triple : triples) {
      statements
          .computeIfAbsent(triple.getSubject(), subject -> new LinkedHashMap<>())
          .put(triple.getPredicate(), triple.getObject());
    }
    List<CuratedLine> lines = new ArrayList<>();
    statements.values().forEach(statement -> lines.add(line(iris, statement)));
    return lines;
  }

  /** The IRI of a path or an identifier. */
  public static String iri(Iris iris, String name) {
    return CuratedLine.isPath(name) ? iris.entity(name) : KnownEntries.iri(name);
  }

  /** The verdict that a predicate gives. */
  static Optional<Verdict> verdict(Node predicate) {
    return PREDICATES.entrySet().stream()
        .filter(entry -> entry.getValue().asNode().equals(predicate))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static CuratedLine line(Iris iris, Map<Node, Node> statement) {
    String place = statement.get(NG.evidence.asNode()).getLiteralLexicalForm();
    Matcher parts = PLACE.matcher(place);
    boolean isLine = parts.matches();
    String source =
        Optional.ofNullable(statement.get(DCTerms.source.asNode()))
            .map(Node::getLiteralLexicalForm)
            .orElse("");
    return new CuratedLine(
        name(iris, statement.get(RDF.subject.asNode())),
        verdict(statement.get(RDF.predicate.asNode())).orElseThrow(),
        name(iris, statement.get(RDF.object.asNode())),
        new Origin(
            isLine ? parts.group(1) : place, isLine ? Long.parseLong(parts.group(2)) : 0, source));
  }

  private static String name(Iris iris, Node node) {
    return iris.path(node.getURI()).orElseGet(() -> KnownEntries.identifier(node.getURI()));
  }
}
