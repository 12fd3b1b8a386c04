package org.newsgraph.store.network;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.ITSRDF;
import org.newsgraph.rdf.NG;

/** Reads the entities of what people query. */
record Entities(DatasetGraph dataset) {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Map<Node, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(SchemaDO.Person.asNode(), "Person");
    KINDS.put(SchemaDO.Organization.asNode(), "Organization");
    KINDS.put(SchemaDO.Place.asNode(), "Place");
    KINDS.put(NG.Group.asNode(), "Group");
    KINDS.put(NG.UnnamedSource.asNode(), "UnnamedSource");
  }

  Set<Node> all() {
    Set<Node> all = new LinkedHashSet<>();
    KINDS
        .keySet()
        .forEach(
            kind ->
                find(Node.ANY, RDF.type.asNode(), kind)
                    .forEachRemaining(quad -> all.add(quad.getSubject())));
    all.removeIf(node -> !node.isURI());
    return all;
  }

  NetworkNode node(Node entity) {
    return new NetworkNode(
        entity.getURI(),
        label(entity),
        kind(entity),
        Iter.count(find(Node.ANY, ITSRDF.taIdentRef.asNode(), entity)),
        Iter.count(find(Node.ANY, SchemaDO.mentions.asNode(), entity)),
        wikidata(entity));
  }

  private String label(Node entity) {
    Iterator<Quad> labels = find(entity, SKOS.prefLabel.asNode(), Node.ANY);
    return labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : "";
  }

  private String kind(Node entity) {
    return KINDS.entrySet().stream()
        .filter(kind -> find(entity, RDF.type.asNode(), kind.getKey()).hasNext())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private String wikidata(Node entity) {
    return Iter.toList(find(entity, OWL.sameAs.asNode(), Node.ANY)).stream()
        .map(Quad::getObject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(WIKIDATA))
        .sorted()
        .findFirst()
        .map(iri -> iri.substring(WIKIDATA.length()))
        .orElse("");
  }

  private Iterator<Quad> find(Node subject, Node predicate, Node object) {
    return dataset.find(Quad.defaultGraphIRI, subject, predicate, object);
  }
}
