package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.NG;

class ValidationTest {

  private static final String EXAMPLE = "org/newsgraph/ontology/examples/quotation.ttl";

  private final LocalGraphStore store = LocalGraphStore.inMemory(Report.BASE);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void passesASoundStore() {
    Graph example = RDFDataMgr.loadGraph(EXAMPLE);
    store
        .dataset()
        .executeWrite(
            () -> {
              example.find().forEach(store.dataset().getDefaultGraph()::add);
              example
                  .find()
                  .forEach(store.dataset().getGraph(Report.named("a", "1").version())::add);
            });
    assertThat(Validation.of(store).lines()).containsExactly("The store conforms to the shapes.");
  }

  @Test
  void namesFaultsOfTheIdentities() {
    store.replace(List.of(Report.named("one", "1").person("person-1", "person/a", "A").graph()));
    assertThat(Validation.of(store).faults())
        .anyMatch(
            fault ->
                fault.startsWith(Report.BASE + "decision/person/a")
                    && fault.contains("A decision must give its ng:evidence"));
  }

  @Test
  void namesFaultsOfNamedGraphs() {
    Node version = Report.named("one", "1").version();
    Node quotation = NodeFactory.createURI(version + "#quotation-1");
    Quad bare = Quad.create(version, quotation, RDF.type.asNode(), NG.Quotation.asNode());
    store.dataset().executeWrite(() -> store.dataset().add(bare));
    assertThat(Validation.of(store).conforms()).isFalse();
    assertThat(Validation.of(store).faults())
        .anyMatch(
            fault ->
                fault.startsWith(quotation.getURI())
                    && fault.contains("A quotation needs exactly one schema:text"));
  }
}
