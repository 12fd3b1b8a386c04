package org.newsgraph.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** As what a node of an article is seen: the entity of its key, or what that was merged into. */
final class Identification {

  private final Quads store;
  private final Graphs graphs;

  Identification(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
  }

  /** The entity that a node is seen as; the node itself if it is none. */
  Node entity(Node node) {
    return node.isLiteral() ? node : merged(key(node));
  }

  /** The entity of a node's key; the node itself if it is none. */
  Node key(Node node) {
    return only(node, Vocabulary.IDENTIFIED_AS);
  }

  /** What the entity of a key was merged into; itself if into nothing. */
  Node merged(Node entity) {
    return only(entity, Vocabulary.MERGED_INTO);
  }

  /** The same for each of several. */
  Map<Node, Node> merged(Collection<Node> entities) {
    Map<Node, Node> merged = new LinkedHashMap<>();
    entities.forEach(entity -> merged.put(entity, entity));
    store
        .about(graphs.identities(), merged.keySet())
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(Vocabulary.MERGED_INTO)) {
                merged.put(quad.getSubject(), quad.getObject());
              }
            });
    return merged;
  }

  /** All nodes that are seen as this entity. */
  Iterator<Node> nodes(Node entity) {
    Iterator<Node> keys =
        Iter.concat(Iter.singletonIterator(entity), subjects(Vocabulary.MERGED_INTO, entity));
    return Iter.flatMap(keys, this::ofKey);
  }

  /** All nodes with this key. */
  Iterator<Node> ofKey(Node entity) {
    return subjects(Vocabulary.IDENTIFIED_AS, entity);
  }

  private Iterator<Node> subjects(Node predicate, Node object) {
    return Iter.map(store.find(graphs.identities(), Node.ANY, predicate, object), Quad::getSubject);
  }

  private Node only(Node subject, Node predicate) {
    Iterator<Quad> found = store.find(graphs.identities(), subject, predicate, Node.ANY);
    return found.hasNext() ? found.next().getObject() : subject;
  }
}
