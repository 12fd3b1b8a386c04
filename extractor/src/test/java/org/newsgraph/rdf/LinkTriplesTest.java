package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.key.EntityKind;
import org.newsgraph.linking.Link;
import org.newsgraph.linking.LinkCandidate;
import org.newsgraph.linking.Links;

class LinkTriplesTest {

  private static final String NODE = "place-3";

  private static Entry entry(String... identifiers) {
    return new Entry(
        List.of(identifiers),
        new Names("Northport", List.of()),
        new Nature(Optional.of(EntityKind.PLACE), "", ""),
        new Location(Optional.of(new Coordinates(1, 2)), List.of()),
        List.of(),
        1,
        "invented");
  }

  private static ArticleModel written(double best, double next) {
    ArticleModel model =
        new ArticleModel(new Iris("https://example.org/data/"), Sample.assertions());
    Link link =
        new Link(
            List.of(
                new LinkCandidate(entry("geonames:1", "wikidata:Q1"), best),
                new LinkCandidate(entry("wikidata:Q2"), next)));
    LinkTriples.write(model, new Links(Map.of(NODE, link)));
    return model;
  }

  private static List<String> objects(ArticleModel model, Property property) {
    return model.model().listObjectsOfProperty(model.node(NODE), property).toList().stream()
        .map(RDFNode::toString)
        .sorted()
        .toList();
  }

  /** What is sure is the same, what is likely is close, and all that is not sure has candidates. */
  @ParameterizedTest
  @CsvSource({"1, 0, 2, 0, 0", "0.5, 0.3, 0, 2, 2", "0.2, 0.1, 0, 0, 2"})
  void saysAsMuchAsIsSure(double best, double next, int same, int close, int candidates) {
    ArticleModel model = written(best, next);
    assertThat(objects(model, OWL.sameAs)).hasSize(same);
    assertThat(objects(model, SKOS.closeMatch)).hasSize(close);
    assertThat(model.model().listSubjectsWithProperty(RDF.type, NG.LinkCandidate).toList())
        .hasSize(candidates);
  }

  @ParameterizedTest
  @CsvSource({"1", "0.5"})
  void namesItemAndFeature(double best) {
    ArticleModel model = written(best, 0);
    Property match = best == 1 ? OWL.sameAs : SKOS.closeMatch;
    assertThat(objects(model, match))
        .containsExactly("http://www.wikidata.org/entity/Q1", "https://sws.geonames.org/1/");
  }

  @ParameterizedTest
  @CsvSource({"1, POINT(2.00000 1.00000)", "0.5,"})
  void onlyWhatIsSureHasAPoint(double best, String point) {
    ArticleModel model = written(best, 0);
    assertThat(model.model().listStatements().toList())
        .filteredOn(triple -> triple.getPredicate().getLocalName().equals("asWKT"))
        .extracting(triple -> triple.getLiteral().getLexicalForm())
        .isEqualTo(point == null ? List.of() : List.of(point));
  }
}
