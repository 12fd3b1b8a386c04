package org.newsgraph.rdf;

import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.linking.Link;
import org.newsgraph.linking.LinkCandidate;
import org.newsgraph.linking.Links;

/** What the world calls the entities of an article, as far as that is sure, and where they lie. */
final class LinkTriples {

  private static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final Property HAS_GEOMETRY =
      ResourceFactory.createProperty(GEO, "hasDefaultGeometry");
  private static final Property AS_WKT = ResourceFactory.createProperty(GEO, "asWKT");
  private static final Resource GEOMETRY = ResourceFactory.createResource(GEO + "Geometry");
  private static final BaseDatatype WKT = new BaseDatatype(GEO + "wktLiteral");

  private final ArticleModel model;

  private LinkTriples(ArticleModel model) {
    this.model = model;
  }

  static void write(ArticleModel model, Links links) {
    LinkTriples triples = new LinkTriples(model);
    links.all().forEach((node, link) -> triples.writeLink(node, link));
  }

  private void writeLink(String name, Link link) {
    Resource node = model.node(name);
    link.sure().ifPresent(sure -> writeSure(node, sure.entry()));
    if (link.sure().isEmpty()) {
      link.likely().ifPresent(likely -> writeMatches(node, SKOS.closeMatch, likely.entry()));
      writeCandidates(name, link.candidates());
    }
  }

  private void writeSure(Resource node, Entry entry) {
    writeMatches(node, OWL.sameAs, entry);
    entry.coordinates().ifPresent(point -> writePoint(node, point));
  }

  private void writeMatches(Resource node, Property match, Entry entry) {
    KnownEntries.iris(entry).forEach(iri -> model.add(node, match, model.resource(iri)));
  }

  /** The point is named by its coordinates, so that articles on one place share it. */
  private void writePoint(Resource node, Coordinates point) {
    String numbers = String.format(Locale.ROOT, "%.5f %.5f", point.longitude(), point.latitude());
    Resource geometry = model.resource(model.iris().point(numbers.replace(' ', ',')));
    model.types(geometry, GEOMETRY);
    model.add(geometry, AS_WKT, ResourceFactory.createTypedLiteral("POINT(" + numbers + ")", WKT));
    model.add(node, HAS_GEOMETRY, geometry);
  }

  private void writeCandidates(String name, List<LinkCandidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      List<String> iris = KnownEntries.iris(candidates.get(i).entry());
      if (!iris.isEmpty()) {
        writeCandidate(name, i + 1, candidates.get(i), model.resource(iris.get(0)));
      }
    }
  }

  private void writeCandidate(String name, int rank, LinkCandidate found, Resource known) {
    Resource candidate = model.node(name + "-candidate-" + rank);
    model.types(candidate, NG.LinkCandidate, RDF.Statement);
    model.add(candidate, RDF.subject, model.node(name));
    model.add(candidate, RDF.predicate, SKOS.closeMatch);
    model.add(candidate, RDF.object, known);
    model.add(candidate, RDFS.label, Literals.text(found.entry().label()));
    model.add(candidate, NG.rank, Literals.number(rank));
    model.add(candidate, NG.confidence, Literals.confidence(found.score()));
  }
}
