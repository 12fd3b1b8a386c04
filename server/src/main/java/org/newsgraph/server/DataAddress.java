package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.OntologyPrefixes;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.guard.Work;

/**
 * SPARQL 1.1 Graph Store reads, in forms that can be written triple by triple: JSON-LD and RDF/XML
 * would have to be gathered in memory first.
 */
record DataAddress(LocalGraphStore store) implements Address {

  private record Form(String name, String type, RDFFormat format) {}

  private static final List<Form> OF_A_GRAPH =
      List.of(
          new Form("turtle", "text/turtle", RDFFormat.TURTLE_BLOCKS),
          new Form("ntriples", "application/n-triples", RDFFormat.NTRIPLES));
  private static final List<Form> OF_ALL =
      List.of(
          new Form("trig", "application/trig", RDFFormat.TRIG_BLOCKS),
          new Form("nquads", "application/n-quads", RDFFormat.NQUADS));

  @Override
  public boolean takes(HttpServletRequest request) {
    return request.getMethod().equals("GET");
  }

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Node graph = graph(request);
    Form form = form(request, graph.equals(Node.ANY) ? OF_ALL : OF_A_GRAPH);
    boolean isThere = Txn.calculateRead(store.dataset(), () -> has(graph));
    if (!isThere) {
      new Refusal(404, "There is no such graph").send(response);
      return;
    }
    response.addHeader("Vary", "Accept");
    response.setContentType(form.type() + "; charset=utf-8");
    if (!HeadRequests.isHead(request)) {
      send(graph, form, request, response);
    }
  }

  private void send(Node graph, Form form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Work work = Admission.work(request);
    try {
      write(graph, form, response.getOutputStream(), work);
    } catch (QueryCancelledException ended) {
      if (response.isCommitted()) {
        // Only a broken connection tells a client that what it has is not all.
        throw new IOException("The copy was not finished", ended);
      }
      throw new Refused(503, work.reason().reason());
    }
  }

  private static Node graph(HttpServletRequest request) {
    String named = request.getParameter("graph");
    if (named != null) {
      return NodeFactory.createURI(named);
    }
    return request.getParameter("default") == null ? Node.ANY : Quad.defaultGraphIRI;
  }

  private static Form form(HttpServletRequest request, List<Form> forms) {
    Optional<String> named = Optional.ofNullable(request.getParameter("format"));
    String best =
        named.isPresent() ? "" : Negotiation.best(request, forms.stream().map(Form::type).toList());
    Stream<Form> fitting =
        forms.stream()
            .filter(form -> named.map(form.name()::equals).orElse(form.type().equals(best)));
    return fitting
        .findFirst()
        .orElseThrow(() -> new Refused(406, "The formats are " + names(forms)));
  }

  private static List<String> names(List<Form> forms) {
    return forms.stream().map(Form::name).toList();
  }

  private boolean has(Node graph) {
    return graph.equals(Node.ANY)
        || graph.equals(Quad.defaultGraphIRI)
        || store.dataset().containsGraph(graph);
  }

  private void write(Node graph, Form form, OutputStream out, Work work) {
    DatasetGraph dataset = store.dataset();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, form.format());
    Txn.executeRead(
        dataset,
        () -> {
          writer.start();
          OntologyPrefixes.all().forEach(writer::prefix);
          Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
          while (quads.hasNext()) {
            work.check();
            send(quads.next(), graph, writer);
          }
          writer.finish();
        });
  }

  private static void send(Quad quad, Node graph, StreamRDF writer) {
    if (graph.equals(Node.ANY)) {
      writer.quad(quad);
    } else {
      writer.triple(quad.asTriple());
    }
  }
}
