package org.newsgraph.rdf;

import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * What one version of an article yields, ready for a store.
 *
 * @param article the article's IRI, the same for all its versions
 * @param version the version's IRI, which is also the name of its graph
 * @param content the triples of the named graph, over nodes of the article's own
 * @param identities the triples that record which entity each node is, and why
 * @param entities node to entity, in the order of the decisions, for seeing the content through the
 *     identities
 */
public record ArticleGraph(
    Node article, Node version, Graph content, Graph identities, Map<Node, Node> entities) {

  public ArticleGraph {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
  }

  /**
   * The content over entities: each node of the article's own replaced by the entity that it is.
   */
  public Graph seenThroughIdentities() {
    Graph seen = GraphMemFactory.createDefaultGraphSameTerm();
    content
        .find()
        .forEach(
            triple ->
                seen.add(
                    entity(triple.getSubject()),
                    triple.getPredicate(),
                    entity(triple.getObject())));
    return seen;
  }

  /** Writes the content over entities as Turtle. */
  public void write(OutputStream out) {
    Graph seen = seenThroughIdentities();
    seen.getPrefixMapping().setNsPrefixes(OntologyPrefixes.all());
    RDFWriter.source(seen).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private Node entity(Node node) {
    return entities.getOrDefault(node, node);
  }
}
