package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.AllowedServices;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Report;

/** Two servers, of which one may ask the other, and what each tells of its links. */
class FederationTest {

  private static final String JOIN =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      SELECT ?here ?there {
        ?person a schema:Person ; skos:prefLabel ?here
        SERVICE <%s> { ?person skos:prefLabel ?there }
      }
      """;

  private final LocalGraphStore here = LocalGraphStore.inMemory(Report.BASE);
  private final LocalGraphStore there = LocalGraphStore.inMemory(Report.BASE);
  private NewsgraphServer asking;
  private NewsgraphServer asked;

  @BeforeEach
  void start() {
    here.replace(List.of(person("one", "ada", "Ada Holm"), person("two", "bo", "Bo Lund")));
    there.replace(List.of(person("three", "ada", "Ada Vik Holm")));
    asking = NewsgraphServer.start(here, ServerSettings.local(0));
    asked = NewsgraphServer.start(there, ServerSettings.local(0));
  }

  private static ArticleGraph person(String article, String name, String label) {
    String link =
        "<V#person-1> <http://www.w3.org/2002/07/owl#sameAs>"
            + " <http://www.wikidata.org/entity/Q"
            + name.length()
            + "> .";
    return Report.named(article, "1")
        .person("person-1", "person/" + name, label)
        .says(link)
        .graph();
  }

  @AfterEach
  void stop() {
    asking.close();
    asked.close();
    here.close();
    there.close();
  }

  private HttpResponse<String> join() {
    String query = JOIN.formatted(asked.address() + "sparql");
    return new Visitor(asking.address()).query(query, "Accept", "text/csv");
  }

  @Test
  void joinsWhatTwoServersKnowOfOnePerson() {
    here.allow(new AllowedServices(Set.of(asked.address() + "sparql")));
    assertThat(join().body().lines()).containsExactly("here,there", "Ada Holm,Ada Vik Holm");
  }

  @Test
  void refusesAServerThatIsNotAllowedAndTellsOfOneThatIsGone() {
    assertThat(join().statusCode()).isGreaterThanOrEqualTo(400);
    here.allow(new AllowedServices(Set.of(asked.address() + "sparql")));
    asked.close();
    HttpResponse<String> gone = join();
    assertThat(gone.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(gone.body()).doesNotContain("\tat ", "Ada");
  }

  @Test
  void describesItsLinksAsAPartOfItsData() {
    Model described = ModelFactory.createDefaultModel();
    String text =
        new Visitor(asking.address()).get(".well-known/void", "Accept", "text/turtle").body();
    RDFParser.fromString(text, Lang.TURTLE).parse(described);
    String links =
        """
        PREFIX void: <http://rdfs.org/ns/void#>
        ASK {
          ?data a void:Dataset ; void:sparqlEndpoint ?endpoint ; void:subset ?links .
          ?links a void:Linkset ; void:subjectsTarget ?data ; void:triples 2 ;
            void:objectsTarget <http://www.wikidata.org/entity/> .
        }
        """;
    try (var asks = QueryExecutionFactory.create(links, described)) {
      assertThat(asks.execAsk()).as(text).isTrue();
    }
  }
}
