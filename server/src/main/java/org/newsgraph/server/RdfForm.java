package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** How a graph is written for programs. */
enum RdfForm {
  TURTLE("turtle", "text/turtle", RDFFormat.TURTLE_PRETTY),
  JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
  N_TRIPLES("ntriples", "application/n-triples", RDFFormat.NTRIPLES),
  RDF_XML("rdfxml", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

  private static final String HTML = "text/html";
  private static final List<String> OFFERED =
      Stream.concat(Stream.of(values()).map(form -> form.type), Stream.of(HTML)).toList();

  private final String name;
  private final String type;
  private final RDFFormat format;

  RdfForm(String name, String type, RDFFormat format) {
    this.name = name;
    this.type = type;
    this.format = format;
  }

  String type() {
    return type;
  }

  RDFFormat format() {
    return format;
  }

  /**
   * What a request wants by its parameter {@code format} or its header Accept: Turtle when it does
   * not say, nothing when it would rather have a page.
   *
   * @throws Refused when it wants something else
   */
  static Optional<RdfForm> wanted(HttpServletRequest request) {
    Optional<String> named = Optional.ofNullable(request.getParameter("format"));
    if (named.isPresent()) {
      return Stream.of(values()).filter(form -> form.name.equals(named.get())).findFirst();
    }
    String best = Negotiation.best(request, OFFERED);
    return Stream.of(values()).filter(form -> form.type.equals(best)).findFirst();
  }
}
