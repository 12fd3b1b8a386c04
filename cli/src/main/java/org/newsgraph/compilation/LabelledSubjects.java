package org.newsgraph.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Intake;
import org.newsgraph.gazetteer.Intake.Place;
import org.newsgraph.gazetteer.NamedValues;

/** Makes an entry of the triples about one subject, which must follow each other. */
final class LabelledSubjects extends StreamRDFBase {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String GEONAMES = "http://www.geonames.org/ontology#";

  /** Which column a property fills. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry(SKOS + "prefLabel", "label"),
          Map.entry("http://www.w3.org/2000/01/rdf-schema#label", "label"),
          Map.entry("http://xmlns.com/foaf/0.1/name", "label"),
          Map.entry(SCHEMA + "name", "label"),
          Map.entry(GEONAMES + "name", "label"),
          Map.entry(SKOS + "altLabel", "aliases"),
          Map.entry(SKOS + "hiddenLabel", "aliases"),
          Map.entry(SCHEMA + "alternateName", "aliases"),
          Map.entry(GEONAMES + "alternateName", "aliases"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "type"),
          Map.entry(SKOS + "exactMatch", "sameAs"),
          Map.entry("http://www.w3.org/2002/07/owl#sameAs", "sameAs"),
          Map.entry(SCHEMA + "sameAs", "sameAs"),
          Map.entry(SCHEMA + "description", "description"),
          Map.entry("http://purl.org/dc/terms/description", "description"),
          Map.entry(SKOS + "definition", "description"),
          Map.entry(GEO + "lat", "lat"),
          Map.entry(GEO + "long", "long"),
          Map.entry(SCHEMA + "containedInPlace", "within"),
          Map.entry(GEONAMES + "parentFeature", "within"),
          Map.entry(GEONAMES + "countryCode", "country"),
          Map.entry(GEONAMES + "population", "population"));

  private static final Set<String> LANGUAGES = Set.of("", "en", "mul", "en-us", "en-gb");

  private final Place place;
  private final Intake intake;
  private final List<Triple> triples = new ArrayList<>();

  LabelledSubjects(String source, Intake intake) {
    this.place = new Place(source, "");
    this.intake = intake;
  }

  @Override
  public void triple(Triple triple) {
    if (!triples.isEmpty() && !triples.get(0).getSubject().equals(triple.getSubject())) {
      finish();
    }
    triples.add(triple);
  }

  /** Hands over the last subject. */
  @Override
  public void finish() {
    if (!triples.isEmpty() && triples.get(0).getSubject().isURI()) {
      try {
        handOver();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    triples.clear();
  }

  /** A subject without a label of its own may be one that went before; else it is no name. */
  private void handOver() throws IOException {
    String subject = triples.get(0).getSubject().getURI();
    NamedValues values = new NamedValues(found -> {});
    values.add("iri", subject);
    triples.forEach(triple -> add(triple, values));
    Optional<Entry> entry = values.entry(place.source().replaceFirst(".*/", ""));
    if (entry.isPresent()) {
      intake.entry(entry.get(), new Place(place.source(), subject));
    } else {
      for (String alias : values.aliases()) {
        intake.alias(subject, alias);
      }
    }
  }

  private static void add(Triple triple, NamedValues values) {
    String column =
        COLUMNS.get(triple.getPredicate().getURI().replace("http://schema", "https://schema"));
    Node object = triple.getObject();
    if (column == null) {
      return;
    }
    if (object.isURI()) {
      values.add(column, column.equals("type") ? localName(object.getURI()) : object.getURI());
    } else if (object.isLiteral()
        && LANGUAGES.contains(object.getLiteralLanguage().toLowerCase())) {
      values.add(column, object.getLiteralLexicalForm());
    }
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
