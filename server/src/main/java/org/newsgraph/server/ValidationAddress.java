package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.LocalGraphStore;
import org.newsgraph.store.Validation;
import org.newsgraph.store.guard.GuardedShapes;
import org.newsgraph.store.guard.Work;

/** SHACL: the store against the ontology's shapes (GET), or against those that are sent (POST). */
record ValidationAddress(LocalGraphStore store, Password password) implements Address {

  @Override
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Work work = Admission.work(request);
    try {
      Graph report =
          request.getMethod().equals("POST")
              ? Validation.report(store, shapes(request), work)
              : Validation.report(store, work);
      RdfForm form = RdfForm.wanted(request).orElse(RdfForm.TURTLE);
      new RdfAnswer(report, form).answer(request, response);
    } catch (RiotException | IllegalArgumentException wrong) {
      new Refusal(400, "Expected SHACL shapes in Turtle: " + wrong.getMessage()).send(response);
    } catch (QueryDeniedException refused) {
      new Refusal(422, refused.getMessage()).send(response);
    } catch (QueryCancelledException ended) {
      new Refusal(503, work.reason().reason()).send(response);
    }
  }

  private Graph shapes(HttpServletRequest request) throws IOException {
    Graph shapes = GraphFactory.createDefaultGraph();
    RDFParser.source(request.getInputStream())
        .forceLang(lang(request))
        .base("http://example.org/shapes")
        .errorHandler(ErrorHandlerFactory.errorHandlerIgnoreWarnings(null))
        .parse(shapes);
    if (!password.isOn(request)) {
      GuardedShapes.checkCore(shapes);
    }
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
