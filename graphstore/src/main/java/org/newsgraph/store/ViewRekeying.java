package org.newsgraph.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Works out what changes in the default graph when keys are seen as other entities than before. */
final class ViewRekeying {

  private final Quads store;
  private final Graphs graphs;
  private final Identification identification;
  private final OtherSupport sharing;

  ViewRekeying(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
    this.identification = new Identification(store, graphs);
    this.sharing = new OtherSupport(store, graphs);
  }

  /**
   * The change of the default graph.
   *
   * @param before the entities of the keys that are seen otherwise by now, and what they were seen
   *     as
   */
  Change after(Map<Node, Node> before) {
    Set<Quad> deleted = new LinkedHashSet<>();
    Set<Quad> added = new LinkedHashSet<>();
    for (Node key : before.keySet()) {
      for (Quad quad : quads(key)) {
        deleted.add(quad(quad, node -> seenBefore(node, before)));
        added.add(quad(quad, identification::entity));
      }
    }
    deleted.removeAll(added);
    deleted.removeIf(quad -> sharing.otherArticlesYield(quad.asTriple(), Set.of()));
    Set<Node> entities = new LinkedHashSet<>(before.values());
    before.keySet().forEach(key -> entities.add(identification.merged(key)));
    new Labels(store).change(entities, new Change(deleted, added)).apply(deleted::add, added::add);
    return new Change(deleted, added);
  }

  private Collection<Quad> quads(Node key) {
    Set<Quad> quads = new LinkedHashSet<>();
    for (Node node : Iter.toList(identification.ofKey(key))) {
      store.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      store.find(Node.ANY, Node.ANY, Node.ANY, node).forEachRemaining(quads::add);
    }
    quads.removeIf(quad -> !graphs.isOfAnArticle(quad.getGraph()));
    return quads;
  }

  private Node seenBefore(Node node, Map<Node, Node> before) {
    if (node.isLiteral()) {
      return node;
    }
    Node key = identification.key(node);
    return before.containsKey(key) ? before.get(key) : identification.merged(key);
  }

  private static Quad quad(Quad quad, UnaryOperator<Node> seen) {
    Triple triple =
        Triple.create(
            seen.apply(quad.getSubject()), quad.getPredicate(), seen.apply(quad.getObject()));
    return Quad.create(Graphs.DEFAULT, triple);
  }
}
