package org.newsgraph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

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
}
