package org.newsgraph.cli;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.LocalGraphStore;

/** RDF4J with the same data: code that shares nothing with Jena. */
record OtherEngine(SailRepository repository, RepositoryConnection connection) {

  static OtherEngine with(LocalGraphStore store) {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    store.export(ExportFormat.NQUADS, quads);
    SailRepository repository = new SailRepository(new MemoryStore());
    RepositoryConnection connection = repository.getConnection();
    try {
      connection.add(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new OtherEngine(repository, connection);
  }

  /** Rows as SPARQL's CSV has them. */
  String rows(String query) {
    TupleQuery asked = connection.prepareTupleQuery(query);
    asked.setDataset(graphs());
    try (TupleQueryResult result = asked.evaluate()) {
      List<String> columns = result.getBindingNames();
      StringBuilder rows = new StringBuilder(String.join(",", columns) + "\n");
      result.forEach(
          row ->
              rows.append(
                  columns.stream()
                      .map(row::getValue)
                      .map(OtherEngine::cell)
                      .collect(joining(",", "", "\n"))));
      return rows.toString();
    }
  }

  Graph graph(String query) {
    GraphQuery asked = connection.prepareGraphQuery(query);
    asked.setDataset(graphs());
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    asked.evaluate(Rio.createWriter(RDFFormat.NTRIPLES, lines));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(lines.toByteArray()))
        .lang(Lang.NTRIPLES)
        .parse(graph);
    return graph;
  }

  void close() {
    connection.close();
    repository.shutDown();
  }

  /** Without this the default graph would be all graphs together. */
  private Dataset graphs() {
    SimpleDataset graphs = new SimpleDataset();
    graphs.addDefaultGraph(RDF4J.NIL);
    try (var contexts = connection.getContextIDs()) {
      contexts.stream()
          .filter(Resource::isIRI)
          .forEach(graph -> graphs.addNamedGraph((org.eclipse.rdf4j.model.IRI) graph));
    }
    return graphs;
  }

  private static String cell(Value value) {
    // A computed decimal has the digits that its engine likes: 1.00 is 1.0.
    String text =
        Optional.ofNullable(value)
            .map(Value::stringValue)
            .orElse("")
            .replaceFirst("^(\\d+\\.\\d+?)0+$", "$1");
    return text.matches("(?s).*[\",\\n\\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
