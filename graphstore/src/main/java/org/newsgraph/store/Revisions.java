package org.newsgraph.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Which version of an article followed which. */
final class Revisions {

  private final Quads store;
  private final Graphs graphs;

  Revisions(Quads store, Graphs graphs) {
    this.store = store;
    this.graphs = graphs;
  }

  /** The revision to record when the fresh version takes the place of the old ones. */
  Set<Quad> between(Set<Node> old, Node fresh) {
    Set<Quad> revisions = new LinkedHashSet<>();
    // An article that goes back to an earlier text does not make that text follow itself.
    boolean isNew = Iter.toList(touching(fresh)).isEmpty();
    if (isNew && !old.contains(fresh)) {
      old.forEach(version -> revisions.add(revision(fresh, version)));
    }
    return revisions;
  }

  /** All revisions that lead to or from the versions. */
  Set<Quad> of(Set<Node> versions) {
    Set<Quad> found = new LinkedHashSet<>();
    Set<Node> seen = new LinkedHashSet<>(versions);
    Deque<Node> open = new ArrayDeque<>(versions);
    while (!open.isEmpty()) {
      for (Quad quad : Iter.toList(touching(open.remove()))) {
        found.add(quad);
        for (Node next : new Node[] {quad.getSubject(), quad.getObject()}) {
          if (seen.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return found;
  }

  private Iterator<Quad> touching(Node version) {
    return Iter.concat(
        store.find(graphs.provenance(), version, Vocabulary.REVISION_OF, Node.ANY),
        store.find(graphs.provenance(), Node.ANY, Vocabulary.REVISION_OF, version));
  }

  private Quad revision(Node fresh, Node old) {
    return Quad.create(graphs.provenance(), fresh, Vocabulary.REVISION_OF, old);
  }
}
