package org.newsgraph.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.PROV;

/** The words of the graph that the store itself has to know. */
final class Vocabulary {

  static final Node IDENTIFIED_AS = NG.identifiedAs.asNode();
  static final Node MERGED_INTO = NG.mergedInto.asNode();
  static final Node MERGES = NG.merges.asNode();
  static final Node LIKENESS_KEY = NG.likenessKey.asNode();
  static final Node EVIDENCE = NG.evidence.asNode();
  static final Node SPEAKER = NG.speaker.asNode();
  static final Node DECIDES = NG.decides.asNode();
  static final Node HAS_VERSION = DCTerms.hasVersion.asNode();
  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node URL = SchemaDO.url.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  static final Node ALTERNATIVE = SKOS.altLabel.asNode();
  static final Node REVISION_OF = PROV.wasRevisionOf.asNode();
  static final Node RULE = NG.rule.asNode();
  static final Node REFERENCES = DCTerms.references.asNode();
  static final Node STATED_SUBJECT = RDF.subject.asNode();
  static final Node STATED_OBJECT = RDF.object.asNode();
  static final Node SAME_AS = OWL.sameAs.asNode();
  static final Node CLOSE_MATCH = SKOS.closeMatch.asNode();

  /** What an article says of a node that it links to the world. */
  static final List<Node> LINKS =
      List.of(
          SAME_AS,
          CLOSE_MATCH,
          NodeFactory.createURI("http://www.opengis.net/ont/geosparql#hasDefaultGeometry"));

  private Vocabulary() {}
}
