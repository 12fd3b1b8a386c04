package org.newsgraph.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A store as it will be once the changes gathered so far have been sent to it. One thread only. */
final class BufferedQuads implements Quads {

  private final Quads store;
  private final Set<Quad> deleted = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();
  private final DatasetGraph addedByPattern = DatasetGraphFactory.createGeneral();

  BufferedQuads(Quads store) {
    this.store = store;
  }

  void gather(Change change) {
    change.apply(this::delete, this::add);
  }

  Change all() {
    return new Change(deleted, added);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> coming =
        graph.equals(Node.ANY)
            ? addedByPattern.findNG(graph, subject, predicate, object)
            : addedByPattern.find(graph, subject, predicate, object);
    // A copy, because changes may be gathered while the answer is still being read.
    return Iter.concat(
        Iter.toList(coming).iterator(), kept(store.find(graph, subject, predicate, object)));
  }

  @Override
  public Iterator<Quad> about(Node graph, Collection<Node> subjects) {
    Iterator<Quad> coming =
        Iter.flatMap(
            subjects.iterator(), each -> addedByPattern.find(graph, each, Node.ANY, Node.ANY));
    return Iter.concat(Iter.toList(coming).iterator(), kept(store.about(graph, subjects)));
  }

  @Override
  public Iterator<Quad> having(Node graph, Node predicate, Collection<Node> objects) {
    Iterator<Quad> coming =
        Iter.flatMap(
            objects.iterator(), each -> addedByPattern.find(graph, Node.ANY, predicate, each));
    return Iter.concat(
        Iter.toList(coming).iterator(), kept(store.having(graph, predicate, objects)));
  }

  private Iterator<Quad> kept(Iterator<Quad> stored) {
    return Iter.filter(stored, quad -> !deleted.contains(quad) && !added.contains(quad));
  }

  private void delete(Quad quad) {
    if (added.remove(quad)) {
      addedByPattern.delete(quad);
    }
    deleted.add(quad);
  }

  private void add(Quad quad) {
    deleted.remove(quad);
    if (added.add(quad)) {
      addedByPattern.add(quad);
    }
  }
}
