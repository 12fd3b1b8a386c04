package org.newsgraph.server;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Tells programs, in SPARQL Service Description and VoID, what is here and how to ask it. */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String ONTOLOGY = "https://w3id.org/newsgraph#";

  private final Model model = ModelFactory.createDefaultModel();
  private final String address;
  private final String base;

  /**
   * A description.
   *
   * @param address of the server, with a slash at its end
   * @param base of the store
   */
  ServiceDescription(String address, String base) {
    this.address = address;
    this.base = base;
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS);
  }

  Model of(DatasetFacts facts) {
    Resource data = data(facts);
    Resource graph = model.createResource().addProperty(RDF.type, sd("Graph"));
    Resource dataset =
        model
            .createResource()
            .addProperty(RDF.type, sd("Dataset"))
            .addProperty(property("defaultGraph"), graph);
    graph.addLiteral(VOID.triples, facts.triples());
    data.addProperty(RDF.type, sd("Dataset"));
    Resource service =
        model
            .createResource(address + "sparql")
            .addProperty(RDF.type, sd("Service"))
            .addProperty(property("endpoint"), model.createResource(address + "sparql"))
            .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
            .addProperty(property("defaultDataset"), dataset);
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "N-Triples", "JSON-LD", "RDF_XML"
        }) {
      service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
    }
    return model;
  }

  private Resource data(DatasetFacts facts) {
    Resource data =
        model
            .createResource(address + ".well-known/void#data")
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, "newsgraph: who said what, in the news", "en")
            .addProperty(VOID.uriSpace, base)
            .addProperty(VOID.vocabulary, model.createResource(ONTOLOGY))
            .addProperty(VOID.sparqlEndpoint, model.createResource(address + "sparql"))
            .addProperty(VOID.dataDump, model.createResource(address + "data?default"))
            .addLiteral(VOID.triples, facts.triples());
    facts
        .classes()
        .forEach(
            (name, count) ->
                data.addProperty(
                    VOID.classPartition,
                    model
                        .createResource()
                        .addProperty(VOID._class, model.createResource(name))
                        .addLiteral(VOID.entities, count.longValue())));
    links(data, facts.links());
    return data;
  }

  private void links(Resource data, Map<String, Long> links) {
    links.forEach(
        (target, count) ->
            data.addProperty(
                VOID.subset,
                model
                    .createResource()
                    .addProperty(RDF.type, VOID.Linkset)
                    .addProperty(VOID.subjectsTarget, data)
                    .addProperty(VOID.objectsTarget, model.createResource(target))
                    .addProperty(VOID.linkPredicate, org.apache.jena.vocabulary.OWL.sameAs)
                    .addLiteral(VOID.triples, count.longValue())));
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }

  private static org.apache.jena.rdf.model.Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
