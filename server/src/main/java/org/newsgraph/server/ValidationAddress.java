package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.Limits;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.QueryTooSlow;
import org.newsgraph.store.Validation;

/** SHACL: the store against the ontology's shapes (GET), or against those that are sent (POST). */
record ValidationAddress(LocalGraphStore store, Limits limits) implements Address {

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      Graph report =
          request.getMethod().equals("POST")
              ? Validation.report(store, shapes(request), limits)
              : Validation.report(store, limits);
      RdfForm form = RdfForm.wanted(request).orElse(RdfForm.TURTLE);
      new RdfAnswer(report, form).answer(request, response);
    } catch (RiotException | IllegalArgumentException wrong) {
      new Refusal(400, "Expected SHACL shapes in Turtle: " + wrong.getMessage()).send(response);
    } catch (QueryTooSlow slow) {
      new Refusal(503, "Validating timed out; `newsgraph validate` has all the time it needs")
          .send(response);
    }
  }

  private static Graph shapes(HttpServletRequest request) throws IOException {
    Graph shapes = GraphFactory.createDefaultGraph();
    RDFParser.source(request.getInputStream())
        .forceLang(lang(request))
        .base("http://example.org/shapes")
        .errorHandler(ErrorHandlerFactory.errorHandlerIgnoreWarnings(null))
        .parse(shapes);
    return shapes;
  }

  /** Turtle unless it says otherwise; JSON-LD may name contexts that would have to be fetched. */
  private static Lang lang(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("").replaceAll(";.*", "");
    return Optional.ofNullable(RDFLanguages.contentTypeToLang(type.strip()))
        .filter(Lang.NTRIPLES::equals)
        .orElse(Lang.TURTLE);
  }
}
