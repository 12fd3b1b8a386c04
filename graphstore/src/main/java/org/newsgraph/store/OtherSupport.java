package org.newsgraph.store;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Tells whether something rests on other articles too; stops at the first that it finds. */
final class OtherSupport {

  private final Quads store;
  private final Graphs graphs;
  private final Identification identification;

  OtherSupport(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.identification = new Identification(store, graphs);
  }

  /** Whether an article graph that is not among the versions yields the triple as projected. */
  boolean otherArticlesYield(Triple triple, Set<Node> versions) {
    if (isOwn(triple.getSubject(), versions)) {
      return false;
    }
    Iterator<Boolean> bySubject =
        Iter.map(bySubject(triple), quad -> yields(quad, triple, versions));
    Iterator<Boolean> byObject = Iter.map(byObject(triple), quad -> yields(quad, triple, versions));
    // Each search is complete by itself: in turns, the shorter one decides.
    while (bySubject.hasNext() && byObject.hasNext()) {
      if (bySubject.next() || byObject.next()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node that is not among the given ones has the entity as its key. */
  boolean otherNodesAre(Node entity, Set<Node> nodes) {
    return Iter.anyMatch(identification.ofKey(entity), node -> !nodes.contains(node));
  }

  private Iterator<Quad> bySubject(Triple triple) {
    Node object = triple.getObject().isLiteral() ? triple.getObject() : Node.ANY;
    return Iter.flatMap(
        nodes(triple.getSubject()),
        node -> store.find(Node.ANY, node, triple.getPredicate(), object));
  }

  private Iterator<Quad> byObject(Triple triple) {
    return Iter.flatMap(
        nodes(triple.getObject()),
        node -> store.find(Node.ANY, Node.ANY, triple.getPredicate(), node));
  }

  private Iterator<Node> nodes(Node entity) {
    return entity.isLiteral()
        ? Iter.singletonIterator(entity)
        : Iter.concat(Iter.singletonIterator(entity), identification.nodes(entity));
  }

  private boolean yields(Quad quad, Triple triple, Set<Node> versions) {
    return graphs.isOfAnArticle(quad.getGraph())
        && !versions.contains(quad.getGraph())
        && identification.entity(quad.getSubject()).equals(triple.getSubject())
        && identification.entity(quad.getObject()).equals(triple.getObject());
  }

  /** Phrases and the like carry the version's IRI and cannot come from elsewhere. */
  private static boolean isOwn(Node subject, Set<Node> versions) {
    String iri = subject.getURI();
    return versions.stream()
        .map(Node::getURI)
        .anyMatch(
            version ->
                iri.equals(version)
                    || iri.startsWith(version + "#")
                    || iri.startsWith(version + "/"));
  }
}
