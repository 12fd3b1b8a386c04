package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.store.Description;
import org.newsgraph.store.LocalGraphStore;

/** Everything known about one resource: {@code /resource?iri=IRI}, a page or a graph by Accept. */
record ResourceAddress(LocalGraphStore store) implements Address {

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String iri = Optional.ofNullable(request.getParameter("iri")).orElse("");
    if (iri.isEmpty()) {
      new Refusal(400, "Which resource? Say /resource?iri=IRI").send(response);
    } else {
      answer(iri, request, response);
    }
  }

  void answer(String iri, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Description> description = Description.of(store, iri);
    Optional<RdfForm> form = RdfForm.wanted(request);
    if (description.isEmpty()) {
      new Refusal(404, "Nothing is known here about this IRI").send(response);
    } else if (form.isEmpty()) {
      response.addHeader("Vary", "Accept");
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/#/resource?iri=" + encoded(iri));
    } else {
      response.setHeader("Content-Location", "/resource?iri=" + encoded(iri));
      if (description.get().isCut()) {
        response.setHeader(CutAnswers.HEADER, "There is more about this resource than is shown");
      }
      new RdfAnswer(description.get().graph(), form.get()).answer(request, response);
    }
  }

  private static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }
}
