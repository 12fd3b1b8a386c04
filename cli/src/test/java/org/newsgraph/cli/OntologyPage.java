package org.newsgraph.cli;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** The ontology as a page for people. */
final class OntologyPage {

  private static final String IRI = "https://w3id.org/newsgraph";

  private final Model model = RDFDataMgr.loadModel("org/newsgraph/ontology/newsgraph.ttl");

  private OntologyPage() {}

  static String text() {
    return new OntologyPage().page();
  }

  private String page() {
    Resource ontology = model.getResource(IRI);
    return "# The words of newsgraph\n\nGenerated from [`ontology/newsgraph.ttl`](../ontology/newsgraph.ttl). "
        + text(ontology, DCTerms.description)
        + "\n\nVersion "
        + text(ontology, OWL.versionInfo)
        + "; prefix `ng:` for `"
        + IRI
        + "#`. Most of the data is said in standard words; each term names the\n"
        + "standard term that it narrows. `ontology/examples` shows all of them at work.\n"
        + section("Classes", terms(OWL.Class))
        + section(
            "Properties",
            Stream.concat(terms(OWL.ObjectProperty).stream(), terms(OWL.DatatypeProperty).stream())
                .sorted(Comparator.comparing(Resource::getLocalName))
                .toList())
        + section("Values", terms(SKOS.Concept));
  }

  private List<Resource> terms(Resource type) {
    return model
        .listSubjectsWithProperty(RDF.type, type)
        .filterKeep(term -> term.getURI().startsWith(IRI + "#"))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getLocalName))
        .toList();
  }

  private String section(String title, List<Resource> terms) {
    return terms.stream().map(this::entry).collect(joining("", "\n## " + title + "\n", ""));
  }

  private String entry(Resource term) {
    return "\n### ng:%s\n\n%s\n\n".formatted(term.getLocalName(), text(term, RDFS.comment))
        + line("narrows", term, RDFS.subClassOf)
        + line("narrows", term, RDFS.subPropertyOf)
        + line("said of", term, SchemaDO.domainIncludes)
        + line("value", term, SchemaDO.rangeIncludes)
        + line("one of", term, SKOS.inScheme);
  }

  private String line(String label, Resource term, Property property) {
    List<String> values =
        term.listProperties(property).toList().stream()
            .map(statement -> shortForm(statement.getObject()))
            .sorted()
            .toList();
    return values.isEmpty() ? "" : "* " + label + " " + String.join(", ", values) + "\n";
  }

  private String shortForm(RDFNode node) {
    return "`" + model.shortForm(node.asResource().getURI()) + "`";
  }

  private static String text(Resource term, Property property) {
    return term.getProperty(property).getString();
  }
}
