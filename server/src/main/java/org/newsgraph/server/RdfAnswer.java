package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Sends a graph in the form that a program wants. */
record RdfAnswer(Graph graph, RdfForm form) implements Address {

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(form.format()).output(bytes);
    response.addHeader("Vary", "Accept");
    new NegotiatedContent(form.type() + "; charset=utf-8", bytes.toByteArray())
        .answer(request, response);
  }
}
